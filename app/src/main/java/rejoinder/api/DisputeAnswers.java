package rejoinder.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Dispute;
import rejoinder.claim.Holder;
import rejoinder.claim.Positions;
import rejoinder.claim.ResponseType;
import rejoinder.claim.Statement;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.DisputeBook;

/**
 * Disputes and positions as every program gets them, from the pages, the terminal, the interface and the assistants'
 * tools alike. Statements are numbered from 1, as the pages number them; every report of one is a statement that can be
 * cited. Thread-safe.
 */
public final class DisputeAnswers {

    private final CuratedLedger ledger;

    public DisputeAnswers(CuratedLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * A dispute as lists have it: without its statements.
     *
     * @param curated whether a person's decision made it what it is
     */
    ObjectNode line(Dispute dispute, boolean curated) {
        ObjectNode json = Values.object();
        UnaryOperator<String> names = ledger.directory()::sideName;
        json.put("id", dispute.id());
        json.put("issue", dispute.issue());
        json.put("contested", dispute.isContested());
        json.put("pinned", dispute.pinned());
        json.put("curated", curated);
        ArrayNode sides = json.putArray("sides");
        for (Dispute.Side side : dispute.sides()) {
            ObjectNode s = sides.addObject();
            s.put("id", side.name());
            s.put("name", names.apply(side.name()));
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

    /**
     * Whether its issue or one of its sides has these words as they stand, or its id begins so.
     *
     * @param sides how a side is called
     */
    public static boolean holds(Dispute dispute, String words, UnaryOperator<String> sides) {
        String part = words.toLowerCase(Locale.ROOT);
        return dispute.id().startsWith(part)
                || Stream.concat(
                                Stream.of(dispute.issue()),
                                dispute.sides().stream().map(s -> sides.apply(s.name())))
                        .anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(part));
    }

    /** As a list has it, with the claim that opened it. */
    ObjectNode cited(Dispute dispute, boolean curated, Citing citing) {
        ObjectNode json = line(dispute, curated);
        json.set("citation", citing.cite(dispute.statements().get(0).reports().get(0)));
        return json;
    }

    /** As a list has it, with its statements and replies. */
    public ObjectNode inFull(Dispute dispute, boolean curated) {
        Citing citing = new Citing(ledger);
        ObjectNode json = line(dispute, curated);
        Map<AttributionId, Integer> numbers = new HashMap<>();
        ArrayNode statements = json.putArray("statements");
        for (Statement statement : dispute.statements()) {
            int number = statements.size() + 1;
            statement.reports().forEach(r -> numbers.put(r.holding().id(), number));
            ObjectNode s = statements.addObject();
            s.put("number", number);
            s.put("answered", !dispute.unanswered().contains(statement));
            s.setAll(statement(statement, citing));
        }
        ArrayNode replies = json.putArray("replies");
        for (Dispute.Reply reply : dispute.replies()) {
            ObjectNode r = replies.addObject();
            r.put("from", reply.from().value());
            r.put("to", reply.to().value());
            r.put("from_number", numbers.get(reply.from()));
            r.put("to_number", numbers.get(reply.to()));
            r.put("relation", reply.relation().word());
            Values.put(r, "type", dispute.type(reply).map(ResponseType::word));
            r.put("why", reply.why());
        }
        Values.put(json, "counters", dispute.counters());
        return json;
    }

    /**
     * What an actor, or all of a side, said over time.
     *
     * @param of id of the actor or side
     */
    public ObjectNode positions(String of, List<DisputeBook.History> histories) {
        ObjectNode json = Values.object();
        json.put("of", of);
        json.put("name", ledger.directory().sideName(of));
        ArrayNode issues = json.putArray("issues");
        histories.forEach(h -> issues.add(history(h)));
        return json;
    }

    /** What was said on one issue over time. */
    ObjectNode history(DisputeBook.History history) {
        Citing citing = new Citing(ledger);
        ObjectNode json = Values.object();
        json.put("dispute", history.dispute().id());
        json.put("issue", history.dispute().issue());
        json.put("contested", history.dispute().isContested());
        ArrayNode steps = json.putArray("steps");
        for (Positions.Step step : history.steps()) {
            ObjectNode s = steps.addObject();
            s.put("change", step.change().word());
            s.put("why", step.why());
            s.setAll(statement(step.statement(), citing));
        }
        return json;
    }

    private static ObjectNode statement(Statement statement, Citing citing) {
        ObjectNode json = Values.object();
        json.put("side", statement.side());
        Optional<Holder> holder = statement.holder();
        if (holder.isPresent()) {
            json.set("holder", holder(holder.get()));
        } else {
            json.putNull("holder");
        }
        json.put("stance", statement.stance().word());
        json.put("sure", statement.isSure());
        Values.put(json, "day", statement.day());
        ArrayNode reports = json.putArray("reports");
        statement.reports().forEach(r -> reports.add(citing.cite(r)));
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
