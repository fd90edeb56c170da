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
 * @param facets the most frequent values of each facet asked for, of articles those of the statements that they hold; those of a facet that is filtered by are counted as
 *     if it were not
 * @param histogram statements by the day they were said, articles by the day they were published, if asked for
 */
public record SearchResults(
        long total,
        List<Hit> hits,
        Optional<Cursor> next,
        Map<Facet, FacetValues> facets,
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
