package rejoinder.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import rejoinder.claim.Dispute;
import rejoinder.ledger.DisputeBook;

/** Writes to which dispute each statement belongs, changing only what is not so already. */
final class DisputeLinks {

    private final Generation generation;

    DisputeLinks(Generation generation) {
        this.generation = generation;
    }

    void write(DisputeBook disputes, IndexWriter writer) throws IOException {
        Map<Long, Long> links = new HashMap<>();
        for (Dispute dispute : disputes.contested()) {
            long number = IndexFields.number(dispute.id());
            dispute.statements()
                    .forEach(s -> s.reports()
                            .forEach(r -> links.put(
                                    IndexFields.number(r.holding().id().value()), number)));
        }
        IndexSearcher searcher = generation.searcher();
        FieldExistsQuery linked = new FieldExistsQuery(IndexFields.DISPUTE);
        for (ScoreDoc hit : searcher.search(linked, Math.max(1, searcher.count(linked))).scoreDocs) {
            long statement = value(hit.doc, IndexFields.NUMBER);
            Long now = links.get(statement);
            if (now == null) {
                write(writer, statement, new NumericDocValuesField(IndexFields.DISPUTE, (Long) null));
            } else if (now == value(hit.doc, IndexFields.DISPUTE)) {
                links.remove(statement);
            }
        }
        for (Map.Entry<Long, Long> link : links.entrySet()) {
            write(writer, link.getKey(), new NumericDocValuesField(IndexFields.DISPUTE, link.getValue()));
        }
    }

    private static void write(IndexWriter writer, long statement, NumericDocValuesField field) throws IOException {
        writer.updateDocValues(new Term(IndexFields.ID, IndexFields.id('a', statement)), field);
    }

    private long value(int document, String field) throws IOException {
        for (LeafReaderContext leaf : generation.searcher().getIndexReader().leaves()) {
            int here = document - leaf.docBase;
            if (here >= 0 && here < leaf.reader().maxDoc()) {
                NumericDocValues values = leaf.reader().getNumericDocValues(field);
                return values != null && values.advanceExact(here) ? values.longValue() : 0;
            }
        }
        return 0;
    }
}
