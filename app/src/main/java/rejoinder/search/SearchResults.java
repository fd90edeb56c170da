package rejoinder.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found. Immutable.
 *
 * @param total results on all pages
 * @param hits of this page
 * @param next the cursor for the page after this
 * @param facets the most frequent values of each facet asked for; those of a facet that is filtered by are counted as
 *     if it were not
 * @param histogram results by the day they were said, if asked for
 */
public record SearchResults(
        long total,
        List<Hit> hits,
        Optional<Cursor> next,
        Map<Facet, List<Count>> facets,
        Optional<Histogram> histogram) {

    /**
     * A value of a facet.
     *
     * @param name for a reader
     */
    public record Count(String value, String name, long count) {}

    public SearchResults {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
