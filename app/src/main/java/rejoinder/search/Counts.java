package rejoinder.search;

import java.util.Map;
import java.util.Optional;

/** How many results there are, in all and by what was asked for. Immutable. */
record Counts(long total, Map<Facet, FacetValues> facets, Optional<Histogram> histogram) {
    Counts {
        facets = Map.copyOf(facets);
    }
}
