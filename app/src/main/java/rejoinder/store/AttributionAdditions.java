package rejoinder.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Basis;
import rejoinder.text.Span;

/**
 * Puts the attributions of one reading into the tables, in one batch a table. Their numbers are given out here, which
 * the one writer may do inside its transaction.
 */
final class AttributionAdditions {

    private final Additions additions;
    private final Reading reading;
    private final String text;
    private final long first;
    private final PreparedBatch attributions;
    private final PreparedBatch spans;
    private final PreparedBatch resolutions;
    private final PreparedBatch candidates;
    private final PreparedBatch evidence;
    private final PreparedBatch said;

    AttributionAdditions(Handle handle, Additions additions, Reading reading) {
        this.additions = additions;
        this.reading = reading;
        this.text = reading.document().text();
        this.first = handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM attribution")
                .mapTo(Long.class)
                .one();
        this.attributions = handle.prepareBatch("INSERT INTO attribution (number, reading, ordinal, id, mode, parent,"
                + " producer, rule, why, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.spans = handle.prepareBatch(
                "INSERT INTO span (attribution, role, ordinal, start, \"end\", text) VALUES (?, ?, ?, ?, ?, ?)");
        this.resolutions = handle.prepareBatch("INSERT INTO resolution (attribution, kind, why, producer, rule,"
                + " confidence) VALUES (?, ?, ?, ?, ?, ?)");
        this.candidates = handle.prepareBatch("INSERT INTO candidate (attribution, ordinal, actor) VALUES (?, ?, ?)");
        this.evidence = handle.prepareBatch(
                "INSERT INTO resolution_evidence (attribution, ordinal, start, \"end\", text) VALUES (?, ?, ?, ?, ?)");
        this.said = handle.prepareBatch("INSERT INTO said (attribution, from_time, to_time, granularity, derivation,"
                + " evidence_start, evidence_end, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** The numbers of their rows. */
    Map<AttributionId, Long> numbers() {
        Map<AttributionId, Long> numbers = new HashMap<>();
        reading.attributions().forEach(a -> numbers.put(a.id(), first + numbers.size()));
        return numbers;
    }

    /** @param readingNumber of the row that they belong to */
    void insert(long readingNumber) {
        int ordinal = 0;
        for (Attribution attribution : reading.attributions()) {
            attribution(readingNumber, ordinal++, attribution);
        }
        for (PreparedBatch batch : List.of(attributions, spans, resolutions, candidates, evidence, said)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private void attribution(long readingNumber, int ordinal, Attribution attribution) {
        long number = first + ordinal;
        var basis = attribution.basis();
        attributions.add(
                number,
                readingNumber,
                ordinal,
                attribution.id().value(),
                attribution.mode().word(),
                attribution.parent().map(Object::toString),
                additions.producer(basis.producer()),
                Stored.text(basis.rule()),
                Stored.text(basis.why()),
                basis.confidence());
        spans(number, "source", attribution.source().spans());
        spans(number, "cue", attribution.cue().spans());
        spans(number, "content", attribution.content().spans());
        spans(number, "evidence", basis.evidence());
        Resolution resolution = reading.actors().get(attribution.id());
        if (resolution != null) {
            resolution(number, resolution);
        }
        Utterance when = reading.said().get(attribution.id());
        if (when != null) {
            said(number, when);
        }
    }

    private void spans(long attribution, String role, List<Span> pieces) {
        int ordinal = 0;
        for (Span piece : pieces) {
            spans.add(attribution, role, ordinal++, piece.start(), piece.end(), piece.in(text));
        }
    }

    private void resolution(long attribution, Resolution resolution) {
        Basis basis = resolution.basis();
        resolutions.add(
                attribution,
                Resolutions.kind(resolution),
                Stored.text(basis.why()),
                additions.producer(basis.producer()),
                Stored.text(basis.rule()),
                basis.confidence());
        int ordinal = 0;
        for (Actor actor : Resolutions.actors(resolution)) {
            candidates.add(attribution, ordinal++, additions.actor(actor));
        }
        ordinal = 0;
        for (Span span : basis.evidence()) {
            evidence.add(attribution, ordinal++, span.start(), span.end(), span.in(text));
        }
    }

    private void said(long attribution, Utterance utterance) {
        said.add(
                attribution,
                utterance.when().from().toString(),
                utterance.when().to().toString(),
                utterance.when().granularity().word(),
                Stored.text(utterance.derivation()),
                utterance.evidence().map(Span::start),
                utterance.evidence().map(Span::end),
                utterance.evidence().map(s -> s.in(text)));
    }
}
