package rejoinder.claim;

/** How two strands of different articles belong together, by the mean over their claims. Thread-safe. */
final class StrandLinks {

    /** Mean log odds above which two groups of strands are on one proposition. */
    static final double JOIN = -1.8;

    /**
     * Log odds above which two strands hang together, so that their groups are formed at once. Weaker links alone tie
     * nothing: they would make one part of nearly everything that is on record.
     */
    static final double HANG = -1;

    /** How two strands count that have nothing to be compared by, and at least. */
    static final double FLOOR = -4;

    private static final double SUREST = 3;

    private final PairDecider decider = new PairDecider();

    /**
     * What holds two strands together; the same whichever comes first.
     *
     * @param score log odds that they are on one proposition
     * @param agreement above 0 if claims of the same sign within the two take the same side
     */
    record Link(double score, double agreement) {}

    Link between(Strand one, Strand other) {
        boolean swap = Strand.ORDER.compare(one, other) > 0;
        double score = 0;
        double agreement = 0;
        for (Claimed a : (swap ? other : one).claims()) {
            for (Claimed b : (swap ? one : other).claims()) {
                double[] features = PairFeatures.of(a, b);
                double odds = decider.proposition(features);
                score += odds;
                double agree = Math.max(-SUREST, Math.min(SUREST, decider.agreement(features)));
                agreement += a.sign() * b.sign() * agree / (1 + Math.exp(-odds));
            }
        }
        int pairs = one.claims().size() * other.claims().size();
        return new Link(Math.max(FLOOR, score / pairs), agreement);
    }
}
