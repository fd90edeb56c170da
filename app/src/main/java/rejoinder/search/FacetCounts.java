package rejoinder.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.search.Generation.Counting;

/**
 * Counts results by facets and by day. A facet by which results are filtered is counted in what is found without that
 * filter, so that its other values can still be chosen (drill sideways). Each such count is a search of its own, which
 * can be kept, where Lucene's single pass collects near misses of all filters and cannot. Used once, by one thread.
 */
final class FacetCounts {

    static final int VALUES = 12;

    private final Generation generation;
    private final SearchRequest request;

    FacetCounts(Generation generation, SearchRequest request) {
        this.generation = generation;
        this.request = request;
    }

    Counts count() throws IOException {
        Counted results = counted(request.query().parts());
        Map<Facet, FacetValues> counts = new EnumMap<>(Facet.class);
        for (Facet facet : request.facets()) {
            if (!isCounted(facet)) {
                continue;
            }
            List<Node> others = request.query().parts().stream()
                    .filter(part -> !SearchQuery.isOf(facet.field(), part))
                    .toList();
            boolean filtered = others.size() < request.query().parts().size();
            counts.put(facet, filtered ? sideways(facet, others) : results.values(facet, first(facet), last(facet)));
        }
        long total = results.total();
        return new Counts(total, counts, request.histogram() ? Optional.of(results.histogram()) : Optional.empty());
    }

    private boolean isCounted(Facet facet) {
        ResultKind kind = request.query().kind();
        boolean named = request.more().filter(page -> page.facet() == facet).isPresent();
        return facet.isUsual(kind) || (named && facet.isOf(kind));
    }

    private FacetValues sideways(Facet facet, List<Node> others) throws IOException {
        String question = new SearchQuery(others).text() + "\n" + facet + first(facet);
        Counting counting = () -> new Counts(
                0, Map.of(facet, counted(others).values(facet, first(facet), last(facet))), Optional.empty());
        return generation.counts(question, counting).facets().getOrDefault(facet, FacetValues.NOTHING);
    }

    private Counted counted(List<Node> parts) throws IOException {
        return new SearchQuery(parts).kind() == ResultKind.ARTICLE
                ? new ArticleCounts(generation, parts)
                : new StatementCounts(generation, parts);
    }

    private int first(Facet facet) {
        return request.more()
                .filter(page -> page.facet() == facet)
                .map(FacetPage::first)
                .orElse(0);
    }

    private int last(Facet facet) {
        return request.more().filter(page -> page.facet() == facet).isPresent()
                ? first(facet) + FacetPage.VALUES
                : VALUES;
    }
}
