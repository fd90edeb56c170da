package rejoinder.claim;

import java.util.Comparator;
import java.util.List;
import rejoinder.attribution.AttributionId;

/**
 * Claims of one article that its own answers, nesting and headline put on one proposition; equal only to itself.
 * Immutable.
 */
final class Strand {

    static final Comparator<Strand> ORDER = Comparator.comparing((Strand s) -> s.claims.get(0), PairDecider.ORDER);

    private final List<Claimed> claims;

    Strand(List<Claimed> claims) {
        this.claims = List.copyOf(claims);
    }

    List<Claimed> claims() {
        return claims;
    }

    AttributionId id() {
        return claims.get(0).id();
    }

    String article() {
        return claims.get(0).report().article();
    }
}
