package rejoinder.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rejoinder.attribution.AttributionId;

/**
 * What several claims hold or oppose. Immutable.
 *
 * @param id {@code p} and the digits of the id of its first claim by day of publication, then by id: it stays while later
 *     articles add to it
 * @param claims in order of day, then of id
 */
public record Proposition(String id, List<Position> claims) {

    /**
     * A claim and how it stands to the proposition.
     *
     * @param evidence how much speaks for this stance rather than the other, in log odds; large if the article itself
     *     or a person tells
     */
    public record Position(Claimed claimed, Stance stance, double evidence) {

        static final double CERTAIN = 100;

        public Holding holding() {
            return claimed.holding();
        }

        public Report report() {
            return claimed.report();
        }

        /** The same claim as seen from the opposite proposition. */
        Position turned() {
            return new Position(claimed, stance.turned(), evidence);
        }
    }

    private static final Pattern ID = Pattern.compile("p[0-9a-f]{16}");

    public Proposition {
        claims = List.copyOf(claims);
    }

    /** The id of the proposition whose first claim this is. */
    public static String id(AttributionId first) {
        return "p" + first.value().substring(1);
    }

    /** The claim after which a proposition is named; empty if that is no id of a proposition. */
    public static Optional<AttributionId> named(String id) {
        return ID.matcher(id).matches() ? Optional.of(new AttributionId("a" + id.substring(1))) : Optional.empty();
    }

    Optional<Position> position(AttributionId claim) {
        return claims.stream().filter(p -> p.holding().id().equals(claim)).findFirst();
    }
}
