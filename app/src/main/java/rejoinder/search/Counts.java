package rejoinder.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many results there are, in all and by what was asked for. Immutable. */
record Counts(long total, Map<Facet, List<SearchResults.Count>> facets, Optional<Histogram> histogram) {
    Counts {
        facets = Map.copyOf(facets);
    }
}
