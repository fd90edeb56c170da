package rejoinder.claim;

import java.util.List;
import java.util.Optional;
import rejoinder.attribution.AttributionId;

/**
 * What several claims hold or oppose. Immutable.
 *
 * @param id {@code p} and the digits of the id of its first claim by day of publication, then by id: it stays while later
 *     articles add to it
 * @param claims in order of day, then of id
 */
public record Proposition(String id, List<Position> claims) {

    /** A claim and how it stands to the proposition. */
    public record Position(Claimed claimed, Stance stance) {

        public Holding holding() {
            return claimed.holding();
        }

        public Report report() {
            return claimed.report();
        }
    }

    public Proposition {
        claims = List.copyOf(claims);
    }

    Optional<Position> position(AttributionId claim) {
        return claims.stream().filter(p -> p.holding().id().equals(claim)).findFirst();
    }
}
