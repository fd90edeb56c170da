package rejoinder.search;

import java.util.List;
import rejoinder.search.SearchResults.Count;

/**
 * Results counted by a facet. Immutable.
 *
 * @param values the most frequent, or those of the page asked for
 * @param all how many values there are
 * @param none results without any value
 */
public record FacetValues(List<Count> values, long all, long none) {

    static final FacetValues NOTHING = new FacetValues(List.of(), 0, 0);

    public FacetValues {
        values = List.copyOf(values);
    }
}
