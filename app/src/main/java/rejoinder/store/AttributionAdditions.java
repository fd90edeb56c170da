package rejoinder.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.ledger.Reading;
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
        this.resolutions = handle.prepareBatch("INSERT INTO resolution (attribution, kind, why) VALUES (?, ?, ?)");
        this.candidates = handle.prepareBatch("INSERT INTO candidate (attribution, ordinal, actor) VALUES (?, ?, ?)");
    }

    /** @param readingNumber of the row that they belong to */
    void insert(long readingNumber) {
        int ordinal = 0;
        for (Attribution attribution : reading.attributions()) {
            attribution(readingNumber, ordinal++, attribution);
        }
        for (PreparedBatch batch : List.of(attributions, spans, resolutions, candidates)) {
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
    }

    private void spans(long attribution, String role, List<Span> pieces) {
        int ordinal = 0;
        for (Span piece : pieces) {
            spans.add(attribution, role, ordinal++, piece.start(), piece.end(), piece.in(text));
        }
    }

    private void resolution(long attribution, Resolution resolution) {
        resolutions.add(attribution, Resolutions.kind(resolution), Stored.text(resolution.why()));
        int ordinal = 0;
        for (Actor actor : Resolutions.actors(resolution)) {
            candidates.add(attribution, ordinal++, additions.actor(actor));
        }
    }
}
