package rejoinder.web;

import java.util.Optional;
import rejoinder.search.Facet;
import rejoinder.search.Node;
import rejoinder.search.QuerySyntaxException;
import rejoinder.search.SearchQuery;

/**
 * The query of a page that shows results in another way than as a list. Immutable.
 *
 * @param q as it stands in the bar
 * @param query everything if it cannot be read
 * @param fault why it cannot be read
 */
record Asked(String q, SearchQuery query, Optional<String> fault) {

    static Asked of(Optional<String> q) {
        String words = q.orElse("").strip();
        try {
            return new Asked(words, SearchQuery.parse(words), Optional.empty());
        } catch (QuerySyntaxException e) {
            return new Asked(words, SearchQuery.ALL, Optional.of("The query cannot be read " + e.whole() + "."));
        }
    }

    /** Address of the list of these results that have all of these values, too. */
    String list(Node.Field... values) {
        SearchQuery narrowed = query;
        for (Node.Field value : values) {
            narrowed = narrowed.including(value);
        }
        return "/search?q=" + Words.encode(narrowed.text());
    }

    static Node.Field is(Facet facet, String value) {
        return facet.filter(value);
    }
}
