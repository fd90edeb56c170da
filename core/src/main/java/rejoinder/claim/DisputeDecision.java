package rejoinder.claim;

import java.util.List;
import java.util.Optional;
import rejoinder.attribution.AttributionId;

/**
 * What a person decided about a dispute. It names statements and no group of them, and so still finds what it is about
 * when later articles or another way of linking have gathered them otherwise. Immutable.
 *
 * @param number of the entry that it is
 * @param claims for {@link Action#SPLIT} those that go together, for the merges one of each dispute, otherwise one
 * @param value for {@link Action#RENAME} the new name
 */
public record DisputeDecision(long number, Action action, List<AttributionId> claims, Optional<String> value) {

    /** What can be decided. */
    public enum Action {
        /** The claims are a dispute of their own. */
        SPLIT,
        /** Both claims are on one proposition: who holds the first holds the second. */
        MERGE,
        /** Both claims are on one proposition, and who holds the first opposes the second. */
        MERGE_TURNED,
        RENAME,
        /** It is to be seen first. */
        PIN
    }

    /** @throws IllegalArgumentException if there are too few claims, or a name is missing or too many */
    public DisputeDecision {
        claims = List.copyOf(claims);
        int least = action == Action.MERGE || action == Action.MERGE_TURNED ? 2 : 1;
        if (claims.size() < least || value.isPresent() != (action == Action.RENAME)) {
            throw new IllegalArgumentException("no decision about a dispute: " + action + " " + claims + " " + value);
        }
    }
}
