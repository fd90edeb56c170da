package rejoinder.export;

import java.io.IOException;
import rejoinder.actor.Actor;
import rejoinder.ledger.OpenSource;
import rejoinder.ledger.SourceRow;

/** Sources that await a decision, the most frequent first: a row for each statement that such a source makes. */
final class ReviewTable {

    static final Table TABLE = new Table(
            "review",
            new Columns()
                    .texts("source")
                    .truths("ambiguous")
                    .lists("candidates", "candidate_names")
                    .texts("attribution", "document")
                    .days("published")
                    .texts("outlet"),
            ReviewTable::rows);

    private ReviewTable() {}

    private static void rows(Selection selection, Table.Rows rows) throws IOException {
        for (OpenSource open : selection.ledger().directory().open()) {
            if (!selection.takes(open)) {
                continue;
            }
            for (SourceRow row : open.rows()) {
                rows.row(
                        open.source(),
                        open.isAmbiguous(),
                        open.candidates().stream().map(Actor::id).toList(),
                        open.candidates().stream().map(Actor::name).toList(),
                        row.attribution(),
                        row.document(),
                        row.day(),
                        row.outlet());
            }
        }
    }
}
