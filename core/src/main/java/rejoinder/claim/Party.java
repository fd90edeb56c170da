package rejoinder.claim;

import java.util.List;
import java.util.Optional;
import rejoinder.actor.Actor;

/**
 * Who holds a statement, as far as it is known: an actor, or only the names in the source. Immutable.
 *
 * @param names in lower case
 */
record Party(Optional<Actor> actor, List<String> names) {

    static final Party UNKNOWN = new Party(Optional.empty(), List.of());

    boolean isKnown() {
        return actor.isPresent() || !names.isEmpty();
    }

    /** Of one state or organisation, or of one name; empty if that cannot be said. */
    Optional<Boolean> sameSide(Party other) {
        if (actor.isPresent() && other.actor.isPresent()) {
            Actor a = actor.get();
            Actor b = other.actor.get();
            if (a.country().isPresent() && b.country().isPresent()) {
                return Optional.of(a.country().equals(b.country()));
            }
            return Optional.of(a.id().equals(b.id()));
        }
        if (names.isEmpty() || other.names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(names.stream().anyMatch(a -> other.names.stream().anyMatch(b -> Speaker.sameStem(a, b))));
    }

    /** Known to be somebody else. */
    boolean isOther(Party other) {
        return sameSide(other).map(same -> !same).orElse(false);
    }

    /** Not known to be the same. */
    boolean mayBeOther(Party other) {
        return !sameSide(other).orElse(false);
    }
}
