package rejoinder.export;

import java.io.IOException;
import java.util.List;
import rejoinder.claim.Dispute;
import rejoinder.claim.Proposition.Position;
import rejoinder.claim.Statement;
import rejoinder.ledger.ActorProfile;
import rejoinder.ledger.CurationEntry;
import rejoinder.wire.Rejection;

/**
 * The tables of the whole record, whatever articles are chosen: actors and disputes are what they are by all of its
 * articles.
 */
final class RecordTables {

    static final List<Table> ALL = List.of(
            new Table(
                    "actors",
                    new Columns()
                            .texts("id", "name", "kind", "country", "role")
                            .lists("aliases")
                            .integers("statements", "articles")
                            .days("first", "last")
                            .truths("curated", "dismissed"),
                    RecordTables::actors),
            new Table(
                    "disputes",
                    new Columns()
                            .texts("id", "issue")
                            .integers("statement")
                            .texts("attribution", "document")
                            .texts("side", "actor", "actor_name", "stance")
                            .days("day")
                            .texts("outlet", "content")
                            .truths("restated", "unanswered"),
                    RecordTables::disputes),
            new Table(
                    "rejections",
                    new Columns().texts("origin").integers("offset").texts("reason"),
                    RecordTables::rejections),
            new Table(
                    "curation",
                    new Columns()
                            .integers("number")
                            .instants("at")
                            .texts("author", "note", "action", "subject", "name", "value"),
                    RecordTables::curation));

    private RecordTables() {}

    private static void actors(Selection selection, Table.Rows rows) throws IOException {
        for (ActorProfile p : selection.ledger().directory().actors()) {
            if (!selection.takes(p)) {
                continue;
            }
            rows.row(
                    p.actor().id(),
                    p.actor().name(),
                    p.actor().kind(),
                    p.actor().country(),
                    p.actor().role(),
                    p.actor().aliases(),
                    p.count(),
                    p.articles(),
                    p.first(),
                    p.last(),
                    p.isCurated(),
                    p.isDismissed());
        }
    }

    private static void disputes(Selection selection, Table.Rows rows) throws IOException {
        for (Dispute dispute : selection.ledger().disputes().contested()) {
            int number = 0;
            for (Statement statement : dispute.statements()) {
                number++;
                for (Position report : statement.reports()) {
                    if (!selection.takes(dispute, report)) {
                        continue;
                    }
                    rows.row(
                            dispute.id(),
                            dispute.issue(),
                            number,
                            report.holding().id(),
                            report.report().article(),
                            statement.side(),
                            report.holding().holder().map(h -> h.id()),
                            report.holding().holder().map(h -> h.name()),
                            statement.stance().word(),
                            report.report().day(),
                            report.report().outlet(),
                            report.holding().content(),
                            report.holding().restated(),
                            dispute.unanswered().contains(statement));
                }
            }
        }
    }

    private static void curation(Selection selection, Table.Rows rows) throws IOException {
        for (CurationEntry e : selection.ledger().curation()) {
            rows.row(
                    e.number(),
                    e.at(),
                    e.author(),
                    e.note(),
                    e.decision().action().word(),
                    e.decision().subject(),
                    e.decision().name(),
                    e.decision().value());
        }
    }

    private static void rejections(Selection selection, Table.Rows rows) throws IOException {
        for (Rejection r : selection.ledger().rejections()) {
            rows.row(r.origin(), r.offset(), r.reason());
        }
    }
}
