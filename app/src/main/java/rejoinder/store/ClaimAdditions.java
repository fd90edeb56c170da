package rejoinder.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.Insertion;
import rejoinder.claim.Response;
import rejoinder.claim.Response.Target;
import rejoinder.claim.SpeechActDecision;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Basis;
import rejoinder.text.Span;

/** Puts what is said of the attributions of one reading into the tables, in one batch a table. */
final class ClaimAdditions {

    private final Additions additions;
    private final ArticleClaims claims;
    private final String text;
    private final Map<AttributionId, Long> numbers;
    private final PreparedBatch acts;
    private final PreparedBatch restated;
    private final PreparedBatch about;
    private final PreparedBatch responses;
    private final PreparedBatch insertions;
    private final PreparedBatch repeats;

    /** @param numbers of the reading's attributions */
    ClaimAdditions(Handle handle, Additions additions, Reading reading, Map<AttributionId, Long> numbers) {
        this.additions = additions;
        this.claims = reading.claims();
        this.text = reading.document().text();
        this.numbers = numbers;
        this.acts = handle.prepareBatch("INSERT INTO act (attribution, act, polarity, hedged, producer, rule, why,"
                + " confidence, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.restated = handle.prepareBatch("INSERT INTO restated (attribution) VALUES (?)");
        this.about = handle.prepareBatch("INSERT INTO about (attribution, ordinal, actor) VALUES (?, ?, ?)");
        this.responses = handle.prepareBatch("INSERT INTO response (reading, ordinal, answering, answered, claim_start,"
                + " claim_end, claim, claimant, type, producer, rule, why, confidence, evidence)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.insertions = handle.prepareBatch("INSERT INTO insertion (reading, ordinal, start, \"end\", text,"
                + " signature_start, signature_end, signature, producer, rule, why, confidence, evidence)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.repeats = handle.prepareBatch("INSERT INTO repeats (attribution, fuller) VALUES (?, ?)");
    }

    /** @param readingNumber of the row that they belong to */
    void insert(long readingNumber) {
        claims.acts().forEach(this::act);
        claims.restated().forEach(id -> restated.add(number(id)));
        claims.about().forEach(this::about);
        int ordinal = 0;
        for (Response response : claims.responses()) {
            response(readingNumber, ordinal++, response);
        }
        ordinal = 0;
        for (Insertion insertion : claims.insertions()) {
            insertion(readingNumber, ordinal++, insertion);
        }
        claims.repeats().forEach((id, fuller) -> repeats.add(number(id), number(fuller)));
        for (PreparedBatch batch : List.of(acts, restated, about, responses, insertions, repeats)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private long number(AttributionId id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    private void act(AttributionId id, SpeechActDecision decision) {
        add(
                acts,
                decision.basis(),
                number(id),
                decision.act().word(),
                decision.polarity().word(),
                decision.hedged() ? 1 : 0);
    }

    private void about(AttributionId id, List<Actor> actors) {
        int ordinal = 0;
        for (Actor actor : actors) {
            about.add(number(id), ordinal++, additions.actor(actor));
        }
    }

    private void response(long readingNumber, int ordinal, Response response) {
        Optional<Long> statement = Optional.empty();
        Optional<Span> claim = Optional.empty();
        Optional<Actor> claimant = Optional.empty();
        if (response.to() instanceof Target.Statement to) {
            statement = Optional.of(number(to.id()));
        } else if (response.to() instanceof Target.BareClaim to) {
            claim = Optional.of(to.span());
            claimant = to.claimant();
        }
        add(
                responses,
                response.basis(),
                readingNumber,
                ordinal,
                number(response.from()),
                statement,
                claim.map(Span::start),
                claim.map(Span::end),
                claim.map(s -> s.in(text)),
                claimant.map(additions::actor),
                response.type().word());
    }

    private void insertion(long readingNumber, int ordinal, Insertion insertion) {
        Span span = insertion.span();
        add(
                insertions,
                insertion.basis(),
                readingNumber,
                ordinal,
                span.start(),
                span.end(),
                span.in(text),
                insertion.signature().map(Span::start),
                insertion.signature().map(Span::end),
                insertion.signature().map(s -> s.in(text)));
    }

    /** A row whose last columns are its basis. */
    private void add(PreparedBatch batch, Basis basis, Object... columns) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(columns));
        row.add(additions.producer(basis.producer()));
        row.add(Stored.text(basis.rule()));
        row.add(Stored.text(basis.why()));
        row.add(basis.confidence());
        row.add(Compact.spans(basis.evidence()));
        batch.add(row.toArray());
    }
}
