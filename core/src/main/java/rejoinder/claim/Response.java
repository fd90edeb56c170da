package rejoinder.claim;

import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.provenance.Basis;
import rejoinder.text.Span;

/**
 * A statement answers what somebody else said or decided. Immutable.
 *
 * @param from the statement that answers
 * @param to what it answers
 * @param type how
 * @param basis the rule, with the words that decided
 */
public record Response(AttributionId from, Target to, ResponseType type, Basis basis) {

    /** What is answered. */
    public sealed interface Target {

        /** Another statement of the article. */
        record Statement(AttributionId id) implements Target {}

        /**
         * Words that are themselves no statement: a decision, a belief, an alleged deed.
         *
         * @param claimant who holds or made it, if that is known
         */
        record BareClaim(Span span, Optional<Actor> claimant) implements Target {}
    }
}
