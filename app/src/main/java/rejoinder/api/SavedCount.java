package rejoinder.api;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import rejoinder.search.LiveIndex;
import rejoinder.search.Node;
import rejoinder.search.QueryField;
import rejoinder.search.SavedSearch;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest;

/**
 * A saved search with how many results it has. Immutable.
 *
 * @param later of what was read since it was seen
 * @param fresh how many those are
 */
public record SavedCount(SavedSearch saved, SearchQuery query, long total, SearchQuery later, long fresh) {

    public static SavedCount of(LiveIndex index, SavedSearch saved) {
        SearchQuery query = saved.asked();
        String since = saved.seen().truncatedTo(ChronoUnit.MILLIS).toString();
        SearchQuery later = query.including(new Node.Field(QueryField.READ, since + "..", false));
        return new SavedCount(saved, query, total(index, query), later, total(index, later));
    }

    private static long total(LiveIndex index, SearchQuery query) {
        return index.search(new SearchRequest(query, SearchRequest.Order.NEWEST, 1, Optional.empty(), Set.of(), false))
                .total();
    }
}
