package rejoinder.claim;

import java.util.Comparator;
import java.util.List;

/**
 * Decides how two claims of different articles stand to each other by themselves, without what other articles add. The
 * same whatever else is on record. Thread-safe.
 */
final class PairDecider {

    /** Log odds above which two claims are on one proposition. */
    static final double SAME = -1;

    static final Comparator<Claimed> ORDER =
            Comparator.comparingLong(Claimed::dayNumber).thenComparing(Claimed::id);

    private static final PairModel MODEL = new PairModel();

    double proposition(double[] features) {
        return MODEL.proposition(features);
    }

    double proposition(Claimed one, Claimed other) {
        return MODEL.proposition(PairFeatures.of(one, other));
    }

    double agreement(double[] features) {
        return MODEL.agreement(features);
    }

    PairDecision decide(Claimed one, Claimed other) {
        double[] features = PairFeatures.of(one, other);
        boolean related = MODEL.proposition(features) > SAME;
        PairRelation relation = PairRelation.UNRELATED;
        if (related) {
            boolean open = one.sign() == 0 || other.sign() == 0;
            relation = open
                    ? PairRelation.ANSWERS
                    : MODEL.agreement(features) > 0 ? agreeing(one, other) : PairRelation.OPPOSES;
        }
        return explained(one, other, relation, features);
    }

    /** A relation that the whole record tells, explained by what the two have in themselves. */
    PairDecision explained(Claimed one, Claimed other, PairRelation relation) {
        return explained(one, other, relation, PairFeatures.of(one, other));
    }

    private PairDecision explained(Claimed one, Claimed other, PairRelation relation, double[] features) {
        boolean first = ORDER.compare(one, other) <= 0;
        String why = MODEL.why(features, false, relation != PairRelation.UNRELATED);
        if (relation == PairRelation.OPPOSES || relation == PairRelation.SAME || relation == PairRelation.REPEATS) {
            why += "; " + (relation == PairRelation.OPPOSES ? "they take opposite sides: " : "they take one side: ")
                    + MODEL.why(features, true, relation != PairRelation.OPPOSES);
        }
        return new PairDecision(
                (first ? one : other).id(),
                (first ? other : one).id(),
                relation,
                1 / (1 + Math.exp(-MODEL.proposition(features))),
                why,
                List.copyOf(one.reach().shared(other.reach())));
    }

    /** Said by one holder within a day, it is one utterance. */
    static PairRelation agreeing(Claimed one, Claimed other) {
        return one.sameHolder(other) && PairFeatures.days(one, other) > 1 ? PairRelation.REPEATS : PairRelation.SAME;
    }
}
