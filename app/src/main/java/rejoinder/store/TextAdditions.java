package rejoinder.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import rejoinder.actor.Denotation;
import rejoinder.ledger.Reading;
import rejoinder.text.Span;
import rejoinder.time.Interval;
import rejoinder.time.Timex;

/** Puts the expressions of time and the names of one reading into the tables, in one batch a table. */
final class TextAdditions {

    private final Additions additions;
    private final Reading reading;
    private final String text;
    private final PreparedBatch times;
    private final PreparedBatch mentions;

    TextAdditions(Handle handle, Additions additions, Reading reading) {
        this.additions = additions;
        this.reading = reading;
        this.text = reading.document().text();
        this.times = handle.prepareBatch("INSERT INTO timex (reading, ordinal, start, \"end\", text, type, value,"
                + " from_time, to_time, granularity, derivation, anchor_start, anchor_end, anchor, rule)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.mentions = handle.prepareBatch("INSERT INTO mention (reading, ordinal, start, \"end\", text, kind, actor,"
                + " why) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** @param readingNumber of the row that they belong to */
    void insert(long readingNumber) {
        int ordinal = 0;
        for (Timex time : reading.times()) {
            time(readingNumber, ordinal++, time);
        }
        ordinal = 0;
        for (Denotation mention : reading.mentions()) {
            mention(readingNumber, ordinal++, mention);
        }
        for (PreparedBatch batch : List.of(times, mentions)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private void time(long readingNumber, int ordinal, Timex time) {
        times.add(
                readingNumber,
                ordinal,
                time.span().start(),
                time.span().end(),
                time.span().in(text),
                time.type().name(),
                Stored.text(time.value()),
                time.interval().map(i -> i.from().toString()),
                time.interval().map(i -> i.to().toString()),
                time.interval().map(Interval::granularity).map(g -> g.word()),
                Stored.text(time.derivation()),
                time.anchor().map(Span::start),
                time.anchor().map(Span::end),
                time.anchor().map(s -> s.in(text)),
                Stored.text(time.rule()));
    }

    private void mention(long readingNumber, int ordinal, Denotation denotation) {
        Span span = denotation.mention().span();
        mentions.add(
                readingNumber,
                ordinal,
                span.start(),
                span.end(),
                span.in(text),
                denotation.mention().kind().word(),
                denotation.actor().map(additions::actor),
                Stored.text(denotation.why()));
    }
}
