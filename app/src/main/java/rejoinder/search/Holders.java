package rejoinder.search;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.LongStream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;

/**
 * Which article holds a statement: in the index an article is written after its statements, all in one, so it is the
 * next one. Statements of a segment are asked for in its order. Used by one thread.
 */
final class Holders {

    private final PostingsEnum articles;

    Holders(LeafReader reader) throws IOException {
        this.articles = Objects.requireNonNull(
                reader.postings(new Term(IndexFields.KIND, "article"), PostingsEnum.NONE),
                "statements without articles");
    }

    /** The place of the article that holds a statement, or of the article itself. */
    int of(int doc) throws IOException {
        return articles.docID() < doc ? articles.advance(doc) : articles.docID();
    }

    /** Articles that hold one of the statements that are found. */
    static Query of(Generation generation, Query statements) throws IOException {
        FacetsCollector found = generation.searcher().search(statements, new FacetsCollectorManager());
        LongStream.Builder held = LongStream.builder();
        for (MatchingDocs matching : found.getMatchingDocs()) {
            if (matching.totalHits == 0) {
                continue;
            }
            LeafReader reader = matching.context.reader();
            DocIdSetIterator documents = matching.bits.iterator();
            Holders holders = new Holders(reader);
            NumericDocValues numbers = reader.getNumericDocValues(IndexFields.NUMBER);
            int last = DocIdSetIterator.NO_MORE_DOCS;
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                int article = holders.of(doc);
                if (article != last && numbers.advanceExact(article)) {
                    held.add(numbers.longValue());
                    last = article;
                }
            }
        }
        return NumericDocValuesField.newSlowSetQuery(
                IndexFields.NUMBER, held.build().toArray());
    }
}
