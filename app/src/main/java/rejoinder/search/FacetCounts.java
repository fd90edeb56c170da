package rejoinder.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import rejoinder.search.Generation.Counting;
import rejoinder.search.SearchResults.Count;

/**
 * Counts results by facets and by day. A facet by which results are filtered is counted in what is found without that
 * filter, so that its other values can still be chosen (drill sideways). Each such count is a search of its own, which
 * can be kept, where Lucene's single pass collects near misses of all filters and cannot. Used once, by one thread.
 */
final class FacetCounts {

    static final int VALUES = 12;
    private static final int LONGEST_SPAN = 150_000; // days, or four hundred years

    private final Generation generation;
    private final SearchRequest request;

    FacetCounts(Generation generation, SearchRequest request) {
        this.generation = generation;
        this.request = request;
    }

    Counts count() throws IOException {
        FacetsCollector results = collected(request.query().parts());
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : request.facets()) {
            List<Node> others = request.query().parts().stream()
                    .filter(part -> !isOf(facet, part))
                    .toList();
            boolean filtered = others.size() < request.query().parts().size();
            counts.put(facet, filtered ? sideways(facet, others) : counts(facet, results));
        }
        long total =
                results.getMatchingDocs().stream().mapToLong(m -> m.totalHits).sum();
        return new Counts(total, counts, request.histogram() ? histogram(results, total) : Optional.empty());
    }

    private List<Count> sideways(Facet facet, List<Node> others) throws IOException {
        String question = new SearchQuery(others).text() + "\n" + facet;
        Counting counting = () -> new Counts(0, Map.of(facet, counts(facet, collected(others))), Optional.empty());
        return generation.counts(question, counting).facets().getOrDefault(facet, List.of());
    }

    private FacetsCollector collected(List<Node> parts) throws IOException {
        IndexSearcher searcher = generation.searcher();
        return searcher.search(new LuceneQueries(generation).of(parts), new FacetsCollectorManager());
    }

    private static boolean isOf(Facet facet, Node part) {
        List<Node.Field> values = SearchQuery.alternatives(part);
        return !values.isEmpty() && values.get(0).field() == facet.field();
    }

    private List<Count> counts(Facet facet, FacetsCollector collected) throws IOException {
        if (facet == Facet.DISPUTE) {
            return disputes(collected);
        }
        Optional<SortedSetDocValuesReaderState> column = generation.column(facet);
        if (column.isEmpty()) {
            return List.of();
        }
        FacetResult found =
                new SortedSetDocValuesFacetCounts(column.get(), collected).getTopChildren(VALUES, facet.name());
        List<Count> counts = new ArrayList<>();
        for (LabelAndValue value : found == null ? new LabelAndValue[0] : found.labelValues) {
            counts.add(new Count(value.label, generation.name(facet, value.label), value.value.longValue()));
        }
        return counts;
    }

    private List<Count> disputes(FacetsCollector collected) throws IOException {
        List<Count> counts = new ArrayList<>();
        for (LabelAndValue value : new LongValueFacetCounts(IndexFields.DISPUTE, collected)
                .getTopChildren(VALUES, IndexFields.DISPUTE)
                .labelValues) {
            String id = IndexFields.id('p', Long.parseLong(value.label));
            counts.add(new Count(id, generation.name(Facet.DISPUTE, id), value.value.longValue()));
        }
        return counts;
    }

    private Optional<Histogram> histogram(FacetsCollector results, long total) throws IOException {
        byte[] least = PointValues.getMinPackedValue(generation.searcher().getIndexReader(), IndexFields.SAID);
        byte[] most = PointValues.getMaxPackedValue(generation.searcher().getIndexReader(), IndexFields.SAID);
        if (least == null || most == null) {
            return Optional.of(new Histogram(Histogram.Unit.YEAR, List.of(), total));
        }
        int last = IntPoint.decodeDimension(most, 0);
        int first = Math.max(IntPoint.decodeDimension(least, 0), last - LONGEST_SPAN);
        Histogram.Counter counter = new Histogram.Counter(first, last);
        for (MatchingDocs matching : results.getMatchingDocs()) {
            NumericDocValues when = matching.context.reader().getNumericDocValues(IndexFields.WHEN);
            DocIdSetIterator documents = matching.bits.iterator();
            for (int doc = documents.nextDoc();
                    when != null && doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = documents.nextDoc()) {
                if (when.advanceExact(doc)) {
                    counter.add(when.longValue());
                }
            }
        }
        return Optional.of(counter.histogram(total));
    }
}
