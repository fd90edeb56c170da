package rejoinder.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import rejoinder.attribution.AttributionId;
import rejoinder.text.DocumentId;

/**
 * All that a query finds, however much: eight bytes for each statement, event and article. Immutable and thread-safe.
 *
 * @see SearchIndex#found
 */
public final class Found {

    private final long[] statements;
    private final long[] events;
    private final long[] articles;
    private final long[] holding;

    private Found(long[] statements, long[] events, long[] articles, long[] holding) {
        this.statements = statements;
        this.events = events;
        this.articles = articles;
        this.holding = holding;
    }

    static Found of(Generation generation, SearchQuery query) throws IOException {
        FacetsCollector results = generation
                .searcher()
                .search(new LuceneQueries(generation).of(query.parts()), new FacetsCollectorManager());
        LongStream.Builder statements = LongStream.builder();
        LongStream.Builder events = LongStream.builder();
        LongStream.Builder articles = LongStream.builder();
        LongStream.Builder holding = LongStream.builder();
        for (MatchingDocs matching : results.getMatchingDocs()) {
            if (matching.totalHits == 0) {
                continue;
            }
            LeafReader reader = matching.context.reader();
            DocIdSetIterator documents = matching.bits.iterator();
            Holders holders = new Holders(reader);
            // Every event has a type, in a column of its own.
            SortedSetDocValues told = DocValues.getSortedSet(reader, Facet.EVENT.column(ResultKind.EVENT));
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                int article = holders.of(doc);
                holding.add(number(reader, article));
                LongStream.Builder other = told.advanceExact(doc) ? events : statements;
                (article == doc ? articles : other).add(number(reader, doc));
            }
        }
        return new Found(ordered(statements), ordered(events), ordered(articles), ordered(holding));
    }

    /** Values are read one at a time, forwards; so each asks for its own. */
    private static long number(LeafReader reader, int doc) throws IOException {
        NumericDocValues numbers = reader.getNumericDocValues(IndexFields.NUMBER);
        if (!numbers.advanceExact(doc)) {
            throw new IOException("a document without a number");
        }
        return numbers.longValue();
    }

    private static long[] ordered(LongStream.Builder numbers) {
        return numbers.build().map(Found::placed).sorted().distinct().toArray();
    }

    /** Numbers have no sign; so that they are sorted as their ids are. */
    private static long placed(long number) {
        return number ^ Long.MIN_VALUE;
    }

    /** Those that are found, and those that hold a statement or event that is, in the order of their ids. */
    public Stream<DocumentId> articles() {
        return Arrays.stream(holding).mapToObj(n -> new DocumentId(IndexFields.id('d', placed(n))));
    }

    /** Whether the article is found itself. */
    public boolean holds(DocumentId article) {
        return Arrays.binarySearch(articles, placed(IndexFields.number(article.value()))) >= 0;
    }

    public boolean holds(EventId event) {
        return Arrays.binarySearch(events, placed(IndexFields.number(event.value()))) >= 0;
    }

    public boolean holds(AttributionId statement) {
        return Arrays.binarySearch(statements, placed(IndexFields.number(statement.value()))) >= 0;
    }
}
