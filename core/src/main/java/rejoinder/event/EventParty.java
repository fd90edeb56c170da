package rejoinder.event;

import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.text.Span;

/**
 * Somebody who takes part in an event. Immutable.
 *
 * @param span the words that name the party
 * @param actor whom they denote, as far as that is known
 */
public record EventParty(Span span, Optional<Actor> actor) {

    /** Country and role in the CAMEO way, such as {@code RUSGOV}; {@code ---} stands for a country that is not known. */
    public Optional<String> code() {
        Optional<String> country = actor.flatMap(Actor::country);
        Optional<String> role = actor.flatMap(Actor::role);
        return country.isEmpty() && role.isEmpty()
                ? Optional.empty()
                : Optional.of(country.orElse("---") + role.orElse(""));
    }
}
