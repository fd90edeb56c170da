package rejoinder.claim;

import java.util.List;
import java.util.Optional;

/**
 * A proposition with what people decided about it. Immutable.
 *
 * @param name in place of the words of a claim
 * @param because the decisions that made a difference, in order
 */
public record CuratedProposition(
        Proposition proposition, Optional<String> name, boolean pinned, List<DisputeDecision> because) {
    public CuratedProposition {
        because = List.copyOf(because);
    }
}
