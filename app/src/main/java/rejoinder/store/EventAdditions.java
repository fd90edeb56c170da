package rejoinder.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.event.EventParty;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Basis;
import rejoinder.text.Span;

/** Puts the events of one reading into the tables, in one batch a table. */
final class EventAdditions {

    private final Additions additions;
    private final Map<AttributionId, Long> numbers;
    private final List<PloverEvent> all;
    private final String text;
    private final PreparedBatch events;
    private final PreparedBatch parties;

    /** @param numbers of the reading's attributions */
    EventAdditions(Handle handle, Additions additions, Reading reading, Map<AttributionId, Long> numbers) {
        this.additions = additions;
        this.numbers = numbers;
        this.all = reading.events();
        this.text = reading.document().text();
        this.events = handle.prepareBatch("INSERT INTO event (reading, ordinal, type, mode, contexts, status,"
                + " from_time, to_time, granularity, derivation, anchor_start, anchor_end, anchor, attribution,"
                + " start, \"end\", text, producer, rule, why, confidence, evidence)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.parties = handle.prepareBatch("INSERT INTO event_party (reading, event, side, ordinal, start, \"end\","
                + " text, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** @param readingNumber of the row that they belong to */
    void insert(long readingNumber) {
        int ordinal = 0;
        for (PloverEvent event : all) {
            event(readingNumber, ordinal, event);
            parties(readingNumber, ordinal, "actor", event.actors());
            parties(readingNumber, ordinal, "recipient", event.recipients());
            ordinal++;
        }
        for (PreparedBatch batch : List.of(events, parties)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private void event(long readingNumber, int ordinal, PloverEvent event) {
        Optional<Utterance> when = event.when();
        Optional<Span> anchor = when.flatMap(Utterance::evidence);
        Basis basis = event.basis();
        events.add(
                readingNumber,
                ordinal,
                event.type().word(),
                event.mode().map(Stored::text),
                Stored.text(Compact.strings(event.contexts())),
                event.status().word(),
                when.map(w -> w.when().from().toString()),
                when.map(w -> w.when().to().toString()),
                when.map(w -> w.when().granularity().word()),
                when.map(w -> Stored.text(w.derivation())),
                anchor.map(Span::start),
                anchor.map(Span::end),
                anchor.map(s -> s.in(text)),
                event.attribution().map(numbers::get),
                event.span().start(),
                event.span().end(),
                event.span().in(text),
                additions.producer(basis.producer()),
                Stored.text(basis.rule()),
                Stored.text(basis.why()),
                basis.confidence(),
                Compact.spans(basis.evidence()));
    }

    private void parties(long readingNumber, int event, String side, List<EventParty> some) {
        int ordinal = 0;
        for (EventParty party : some) {
            parties.add(
                    readingNumber,
                    event,
                    side,
                    ordinal++,
                    party.span().start(),
                    party.span().end(),
                    party.span().in(text),
                    party.actor().map(additions::actor));
        }
    }
}
