package rejoinder.web;

import java.util.List;
import java.util.Optional;
import rejoinder.api.Months;
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

    /** Address of the list of just those of these results that have all of these values, too. */
    String list(Node.Field... values) {
        return SearchAddress.PATH + "?q="
                + Words.encode(narrowed(values).query().text());
    }

    /** The same of those results that have all of these values, too. */
    Asked narrowed(Node.Field... values) {
        SearchQuery narrowed = query;
        for (Node.Field value : values) {
            narrowed = narrowed.narrowed(value);
        }
        return with(narrowed);
    }

    /** The same of those results that have none of these values. */
    Asked without(List<Node.Field> values) {
        SearchQuery rest = query;
        for (Node.Field value : values) {
            rest = rest.and(new Node.Not(value));
        }
        return with(rest);
    }

    Asked with(SearchQuery other) {
        return new Asked(other.text(), other, fault);
    }

    /** On the days from one to another in the order of time; open where one is empty. */
    static Node.Field days(String from, String to) {
        return Months.days(from, to);
    }

    /** The query as a part of an address; empty if it asks for everything. */
    String parameter(String before) {
        return q.isEmpty() ? "" : before + "q=" + Words.encode(q);
    }

    static Node.Field is(Facet facet, String value) {
        return facet.filter(value);
    }
}
