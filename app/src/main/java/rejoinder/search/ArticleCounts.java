package rejoinder.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import rejoinder.search.SearchResults.Count;

/**
 * Counts articles, by the outlet that they have and by what is known of their statements: an article counts for each value
 * of a statement that fits what is asked of statements, once, however many of them have it.
 */
final class ArticleCounts implements Counted {

    private final Generation generation;
    private final StatementCounts articles;
    private final List<Node> ofStatements;

    ArticleCounts(Generation generation, List<Node> parts) throws IOException {
        this.generation = generation;
        this.articles = new StatementCounts(generation, parts);
        this.ofStatements = LuceneQueries.ofStatements(parts);
    }

    @Override
    public long total() {
        return articles.total();
    }

    @Override
    public Histogram histogram() throws IOException {
        return articles.published();
    }

    @Override
    public FacetValues values(Facet facet, int from, int to) throws IOException {
        if (!facet.field().isOfStatements()) {
            return articles.values(facet, from, to);
        }
        Map<Object, BitSet> found = new HashMap<>();
        for (MatchingDocs matching : articles.found()) {
            found.put(
                    matching.context.id(),
                    BitSet.of(
                            matching.bits.iterator(), matching.context.reader().maxDoc()));
        }
        Map<String, Long> counts = new HashMap<>();
        long none = 0;
        for (MatchingDocs matching : new StatementCounts(generation, ofStatements).found()) {
            BitSet held = found.get(matching.context.id());
            if (matching.totalHits > 0 && held != null) {
                none += count(facet, matching, held, counts);
            }
        }
        return new FacetValues(
                page(facet, counts, from, to), counts.size(), facet.without().isPresent() ? none : 0);
    }

    /** @return how many articles have a statement without any value */
    private static long count(Facet facet, MatchingDocs statements, BitSet articles, Map<String, Long> counts)
            throws IOException {
        LeafReader reader = statements.context.reader();
        Holders holders = new Holders(reader);
        Values values = facet == Facet.DISPUTE ? disputes(reader) : column(reader, facet);
        // The last article for each value, and how many.
        Map<Long, int[]> seen = new HashMap<>();
        long none = 0;
        int bare = -1;
        DocIdSetIterator documents = statements.bits.iterator();
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            int article = holders.of(doc);
            if (!articles.get(article)) {
                continue;
            }
            long[] here = values.of(doc);
            for (long value : here) {
                int[] last = seen.computeIfAbsent(value, v -> new int[] {-1, 0});
                if (last[0] != article) {
                    last[0] = article;
                    last[1]++;
                }
            }
            if (here.length == 0 && bare != article) {
                bare = article;
                none++;
            }
        }
        for (Map.Entry<Long, int[]> value : seen.entrySet()) {
            counts.merge(values.label(value.getKey()), (long) value.getValue()[1], Long::sum);
        }
        return none;
    }

    private List<Count> page(Facet facet, Map<String, Long> counts, int from, int to) throws IOException {
        List<Map.Entry<String, Long>> page = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .skip(from)
                .limit(to - from)
                .toList();
        List<Count> named = new ArrayList<>();
        for (Map.Entry<String, Long> value : page) {
            named.add(new Count(value.getKey(), generation.name(facet, value.getKey()), value.getValue()));
        }
        return named;
    }

    /** The values of a column, by numbers that hold within a segment. */
    private interface Values {
        long[] of(int doc) throws IOException;

        String label(long value) throws IOException;
    }

    private static Values column(LeafReader reader, Facet facet) throws IOException {
        SortedSetDocValues column = DocValues.getSortedSet(reader, facet.column(ResultKind.STATEMENT));
        return new Values() {
            @Override
            public long[] of(int doc) throws IOException {
                long[] values = new long[column.advanceExact(doc) ? column.docValueCount() : 0];
                for (int i = 0; i < values.length; i++) {
                    values[i] = column.nextOrd();
                }
                return values;
            }

            @Override
            public String label(long value) throws IOException {
                return FacetsConfig.stringToPath(column.lookupOrd(value).utf8ToString())[1];
            }
        };
    }

    private static Values disputes(LeafReader reader) throws IOException {
        NumericDocValues column = DocValues.getNumeric(reader, IndexFields.DISPUTE);
        return new Values() {
            @Override
            public long[] of(int doc) throws IOException {
                return column.advanceExact(doc) ? new long[] {column.longValue()} : new long[0];
            }

            @Override
            public String label(long value) {
                return IndexFields.id('p', value);
            }
        };
    }
}
