package rejoinder.claim;

import java.util.List;
import java.util.Optional;
import rejoinder.attribution.AttributionId;

/**
 * What a person decided about a dispute. It names the dispute by its id, which is that of a claim, and so still finds
 * it when claims that arrived later have given it another id. Immutable.
 *
 * @param claims for {@link Action#SPLIT} those that go
 * @param value for {@link Action#MERGE} the other dispute, for {@link Action#RENAME} the new name
 */
public record DisputeDecision(Action action, String subject, List<AttributionId> claims, Optional<String> value) {

    /** What can be decided. */
    public enum Action {
        /** The claims are a dispute of their own. */
        SPLIT,
        /** The subject is the same dispute as the value. */
        MERGE,
        RENAME,
        /** It is to be seen first. */
        PIN
    }

    public DisputeDecision {
        claims = List.copyOf(claims);
    }

    /** The claim after which a dispute is named. */
    static AttributionId claim(String dispute) {
        if (!dispute.startsWith("p")) {
            throw new IllegalArgumentException("not a dispute: " + dispute);
        }
        return new AttributionId("a" + dispute.substring(1));
    }
}
