package rejoinder.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.DocIdSetIterator;
import rejoinder.search.SearchResults.Count;

/** Counts what is found, statements or events, by its own values. */
final class StatementCounts implements Counted {

    private static final int LONGEST_SPAN = 150_000; // days, or four hundred years

    private final Generation generation;
    private final ResultKind kind;
    private final FacetsCollector results;

    StatementCounts(Generation generation, List<Node> parts) throws IOException {
        this.generation = generation;
        this.kind = new SearchQuery(parts).kind();
        this.results =
                generation.searcher().search(new LuceneQueries(generation).of(parts), new FacetsCollectorManager());
    }

    List<MatchingDocs> found() {
        return results.getMatchingDocs();
    }

    @Override
    public long total() {
        return found().stream().mapToLong(m -> m.totalHits).sum();
    }

    @Override
    public FacetValues values(Facet facet, int from, int to) throws IOException {
        FacetResult found;
        if (facet == Facet.DISPUTE) {
            found = new LongValueFacetCounts(IndexFields.DISPUTE, results).getTopChildren(to, IndexFields.DISPUTE);
        } else {
            Optional<SortedSetDocValuesReaderState> column = generation.column(facet, kind);
            found = column.isEmpty()
                    ? null
                    : new SortedSetDocValuesFacetCounts(column.get(), results)
                            .getTopChildren(to, facet.dimension(kind));
        }
        long none = facet.without().isPresent() ? total() - having(facet) : 0;
        if (found == null) {
            return new FacetValues(List.of(), 0, none);
        }
        List<Count> counts = new ArrayList<>();
        for (int i = from; i < Math.min(to, found.labelValues.length); i++) {
            LabelAndValue value = found.labelValues[i];
            String id = facet == Facet.DISPUTE ? IndexFields.id('p', Long.parseLong(value.label)) : value.label;
            counts.add(new Count(id, generation.name(facet, id), value.value.longValue()));
        }
        return new FacetValues(counts, found.childCount, none);
    }

    private long having(Facet facet) throws IOException {
        long having = 0;
        for (MatchingDocs matching : found()) {
            LeafReader reader = matching.context.reader();
            DocIdSetIterator column = facet == Facet.DISPUTE
                    ? DocValues.getNumeric(reader, IndexFields.DISPUTE)
                    : DocValues.getSortedSet(reader, facet.column(kind));
            DocIdSetIterator documents = matching.bits.iterator();
            int has = column.nextDoc();
            int doc = documents.nextDoc();
            while (doc != DocIdSetIterator.NO_MORE_DOCS && has != DocIdSetIterator.NO_MORE_DOCS) {
                if (has == doc) {
                    having++;
                    doc = documents.nextDoc();
                } else if (has < doc) {
                    has = column.advance(doc);
                } else {
                    doc = documents.advance(has);
                }
            }
        }
        return having;
    }

    @Override
    public Histogram histogram() throws IOException {
        return histogram(QueryField.SAID, kind.field(IndexFields.SAID), IndexFields.WHEN, 1);
    }

    /** Of articles. */
    Histogram published() throws IOException {
        return histogram(QueryField.PUBLISHED, IndexFields.PUBLISHED, IndexFields.TIME, 4);
    }

    /** @param times what makes of a value of the column four times a day and how exactly that is known */
    private Histogram histogram(QueryField by, String points, String values, int times) throws IOException {
        byte[] least = PointValues.getMinPackedValue(generation.searcher().getIndexReader(), points);
        byte[] most = PointValues.getMaxPackedValue(generation.searcher().getIndexReader(), points);
        if (least == null || most == null) {
            return new Histogram(by, Histogram.Unit.YEAR, List.of(), total());
        }
        int last = IntPoint.decodeDimension(most, 0);
        int first = Math.max(IntPoint.decodeDimension(least, 0), last - LONGEST_SPAN);
        Histogram.Counter counter = new Histogram.Counter(first, last);
        for (MatchingDocs matching : found()) {
            NumericDocValues when = matching.context.reader().getNumericDocValues(values);
            DocIdSetIterator documents = matching.bits.iterator();
            for (int doc = documents.nextDoc();
                    when != null && doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = documents.nextDoc()) {
                if (when.advanceExact(doc)) {
                    counter.add(when.longValue() * times);
                }
            }
        }
        return counter.histogram(by, total());
    }
}
