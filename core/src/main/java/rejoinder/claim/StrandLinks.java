package rejoinder.claim;

/** How surely two strands of different articles are on one proposition: the mean over their claims. Thread-safe. */
final class StrandLinks {

    /** Mean log odds above which two groups of strands are on one proposition. */
    static final double JOIN = -1.2;

    /** How two strands count that have nothing to be compared by, and at least. */
    static final double FLOOR = -4;

    private final PairDecider decider = new PairDecider();

    double score(Strand one, Strand other) {
        double sum = 0;
        for (Claimed a : one.claims()) {
            for (Claimed b : other.claims()) {
                sum += decider.proposition(a, b);
            }
        }
        return Math.max(FLOOR, sum / (one.claims().size() * other.claims().size()));
    }

    /** Above 0 if claims of the same sign within the two strands take the same side. */
    double agreement(Strand one, Strand other) {
        double sum = 0;
        for (Claimed a : one.claims()) {
            for (Claimed b : other.claims()) {
                double agreement = Math.max(-3, Math.min(3, decider.agreement(a, b)));
                sum += a.sign() * b.sign() * agreement / (1 + Math.exp(-decider.proposition(a, b)));
            }
        }
        return sum;
    }
}
