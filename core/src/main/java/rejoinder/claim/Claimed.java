package rejoinder.claim;

import java.time.LocalDate;
import java.util.Optional;
import rejoinder.attribution.AttributionId;

/**
 * A claim ready to be compared. Immutable.
 *
 * @param strand claims of the article that are tied have the same
 * @param sign how it stands to the first claim of its strand: 1 with it, -1 against it, 0 on neither side
 * @param own terms of its own words
 * @param all predicates and names of its own words together
 * @param reach those terms and, weaker, the terms of what it is tied to in its article, since "the charge" says nothing
 * @param distinct the same, with less weight on what other claims of the article share
 * @param topic terms of the article
 */
public record Claimed(
        Holding holding,
        Report report,
        int place,
        int strand,
        int sign,
        ClaimTerms own,
        Vector all,
        Vector reach,
        Vector distinct,
        Vector topic) {

    AttributionId id() {
        return holding.id();
    }

    /** For ordering; what has no day comes last. */
    long dayNumber() {
        return day().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    Optional<LocalDate> day() {
        return report.day();
    }

    boolean sameHolder(Claimed other) {
        return holding.holder().isPresent()
                && holding.holder()
                        .map(Holder::id)
                        .equals(other.holding.holder().map(Holder::id));
    }

    boolean sameSide(Claimed other) {
        return holding.holder().isPresent()
                && holding.holder()
                        .map(Holder::side)
                        .equals(other.holding.holder().map(Holder::side));
    }
}
