package rejoinder.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Dispute;
import rejoinder.claim.Holder;
import rejoinder.claim.Holding;
import rejoinder.claim.Positions;
import rejoinder.claim.Proposition.Position;
import rejoinder.claim.Statement;

/**
 * Disputes and histories of positions as a line of JSON, the form in which other programs take them. Fields stand in a
 * fixed order; statements are numbered from 1 as the pages number them. Every statement names the attributions and
 * documents where its words are. Thread-safe.
 */
public final class DisputeForm {

    private static final JsonFactory JSON =
            new JsonFactoryBuilder().characterEscapes(new LineEscapes(true)).build();

    private final UnaryOperator<String> sides;

    /** @param sides names a side, see {@link Holder#side} */
    public DisputeForm(UnaryOperator<String> sides) {
        this.sides = sides;
    }

    /** What a line is filled with. */
    private interface Filling {
        void write(JsonGenerator json) throws IOException;
    }

    private static String line(Filling filling) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            filling.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to take characters", e);
        }
        return out.toString();
    }

    /**
     * A dispute, without a line end.
     *
     * @param curated whether a person's decision made it what it is
     */
    public String dispute(Dispute dispute, boolean curated) {
        return line(json -> write(json, dispute, curated));
    }

    /**
     * What an actor, or all of a side, said over time, without a line end.
     *
     * @param of id of the actor or side
     */
    public String positions(String of, String name, List<DisputeBook.History> histories) {
        return line(json -> {
            json.writeStringField("of", of);
            json.writeStringField("name", name);
            json.writeArrayFieldStart("issues");
            for (DisputeBook.History history : histories) {
                json.writeStartObject();
                json.writeStringField("dispute", history.dispute().id());
                json.writeStringField("issue", history.dispute().issue());
                json.writeArrayFieldStart("steps");
                for (Positions.Step step : history.steps()) {
                    json.writeStartObject();
                    json.writeStringField("change", step.change().word());
                    json.writeStringField("why", step.why());
                    write(json, step.statement());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void write(JsonGenerator json, Dispute dispute, boolean curated) throws IOException {
        json.writeStringField("id", dispute.id());
        json.writeStringField("issue", dispute.issue());
        json.writeBooleanField("contested", dispute.isContested());
        json.writeBooleanField("pinned", dispute.pinned());
        json.writeBooleanField("curated", curated);
        nullable(json, "first", dispute.first());
        nullable(json, "last", dispute.last());
        strings(json, "outlets", dispute.outlets());
        json.writeArrayFieldStart("sides");
        for (Dispute.Side side : dispute.sides()) {
            json.writeStartObject();
            json.writeStringField("id", side.name());
            json.writeStringField("name", sides.apply(side.name()));
            json.writeStringField("stance", side.stance().word());
            json.writeArrayFieldStart("holders");
            for (Holder holder : side.holders()) {
                write(json, holder);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        Map<AttributionId, Integer> numbers = new HashMap<>();
        json.writeArrayFieldStart("statements");
        int next = 1;
        for (Statement statement : dispute.statements()) {
            int number = next++;
            statement.reports().forEach(r -> numbers.put(r.holding().id(), number));
            json.writeStartObject();
            json.writeNumberField("number", number);
            json.writeStringField("side", statement.side());
            json.writeBooleanField("answered", !dispute.unanswered().contains(statement));
            write(json, statement);
            json.writeEndObject();
        }
        json.writeEndArray();
        replies(json, dispute, numbers);
        strings(json, "counters", dispute.counters());
    }

    private static void replies(JsonGenerator json, Dispute dispute, Map<AttributionId, Integer> numbers)
            throws IOException {
        json.writeArrayFieldStart("replies");
        for (Dispute.Reply reply : dispute.replies()) {
            json.writeStartObject();
            json.writeStringField("from", reply.from().value());
            json.writeStringField("to", reply.to().value());
            nullable(json, "fromNumber", Optional.ofNullable(numbers.get(reply.from())));
            nullable(json, "toNumber", Optional.ofNullable(numbers.get(reply.to())));
            json.writeStringField("relation", reply.relation().word());
            nullable(json, "type", dispute.type(reply).map(t -> t.word()));
            json.writeStringField("why", reply.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Statement statement) throws IOException {
        Holding first = statement.reports().get(0).holding();
        nullable(json, "day", statement.day());
        json.writeFieldName("holder");
        if (statement.holder().isPresent()) {
            write(json, statement.holder().get());
        } else {
            json.writeNull();
        }
        json.writeStringField("stance", statement.stance().word());
        json.writeBooleanField("sure", statement.isSure());
        json.writeStringField("act", first.act().word());
        json.writeBooleanField("restated", first.restated());
        json.writeArrayFieldStart("reports");
        for (Position report : statement.reports()) {
            json.writeStartObject();
            json.writeStringField("attribution", report.holding().id().value());
            json.writeStringField("document", report.report().article());
            json.writeStringField("outlet", report.report().outlet());
            nullable(json, "published", report.report().day());
            json.writeStringField("source", report.holding().source());
            json.writeStringField("cue", report.holding().cue());
            json.writeStringField("content", report.holding().content());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Holder holder) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", holder.id());
        json.writeStringField("name", holder.name());
        nullable(json, "country", holder.country());
        nullable(json, "role", holder.role());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void nullable(JsonGenerator json, String field, Optional<?> value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(field);
        } else if (value.get() instanceof Integer number) {
            json.writeNumberField(field, number);
        } else {
            json.writeStringField(field, value.get().toString());
        }
    }
}
