package rejoinder.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import rejoinder.claim.Dispute;
import rejoinder.claim.Holder;
import rejoinder.claim.Positions;
import rejoinder.claim.Proposition.Position;
import rejoinder.claim.Statement;
import rejoinder.ledger.DisputeBook;

/** Disputes and positions, every report with its quotation and its article. */
final class DisputeAnswers {

    private DisputeAnswers() {}

    static ObjectNode line(Dispute dispute) {
        ObjectNode json = Values.object();
        json.put("id", dispute.id());
        json.put("issue", dispute.issue());
        ArrayNode sides = json.putArray("sides");
        for (Dispute.Side side : dispute.sides()) {
            ObjectNode s = sides.addObject();
            s.put("side", side.name());
            s.put("stance", side.stance().word());
            ArrayNode holders = s.putArray("holders");
            side.holders().forEach(h -> holders.add(holder(h)));
        }
        json.put("statements", dispute.statements().size());
        Values.put(json, "first", dispute.first());
        Values.put(json, "last", dispute.last());
        Values.put(json, "outlets", dispute.outlets());
        return json;
    }

    /** @param cite gives a report as a statement that can be cited */
    static ObjectNode inFull(Dispute dispute, Function<Position, ObjectNode> cite) {
        ObjectNode json = line(dispute);
        json.put("contested", dispute.isContested());
        ArrayNode statements = json.putArray("statements");
        for (Statement statement : dispute.statements()) {
            ObjectNode s = statement(statement, cite);
            s.put("answered", !dispute.unanswered().contains(statement));
            statements.add(s);
        }
        ArrayNode replies = json.putArray("replies");
        for (Dispute.Reply reply : dispute.replies()) {
            replies.addObject()
                    .put("from", reply.from().value())
                    .put("to", reply.to().value())
                    .put("relation", reply.relation().word())
                    .put("why", reply.why());
        }
        Values.put(json, "counters", dispute.counters());
        return json;
    }

    private static ObjectNode statement(Statement statement, Function<Position, ObjectNode> cite) {
        ObjectNode json = Values.object();
        json.put("side", statement.side());
        if (statement.holder().isPresent()) {
            json.set("holder", holder(statement.holder().get()));
        } else {
            json.putNull("holder");
        }
        json.put("stance", statement.stance().word());
        Values.put(json, "day", statement.day());
        ArrayNode reports = json.putArray("reports");
        statement.reports().forEach(r -> reports.add(cite.apply(r)));
        return json;
    }

    static ObjectNode history(DisputeBook.History history, Function<Position, ObjectNode> cite) {
        ObjectNode json = Values.object();
        json.put("dispute", history.dispute().id());
        json.put("issue", history.dispute().issue());
        json.put("contested", history.dispute().isContested());
        ArrayNode steps = json.putArray("steps");
        for (Positions.Step step : history.steps()) {
            ObjectNode s = statement(step.statement(), cite);
            s.put("change", step.change().word());
            s.put("why", step.why());
            steps.add(s);
        }
        return json;
    }

    private static ObjectNode holder(Holder holder) {
        ObjectNode json = Values.object();
        json.put("id", holder.id());
        json.put("name", holder.name());
        Values.put(json, "country", holder.country());
        Values.put(json, "role", holder.role());
        return json;
    }
}
