package rejoinder.claim;

import static rejoinder.claim.PairFeature.*;

import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Computes the features of two claims; the same whichever comes first. */
@SuppressWarnings("EnumOrdinal") // features are numbers in an array, in the order of their names
final class PairFeatures {

    private PairFeatures() {}

    static double[] of(Claimed one, Claimed other) {
        double[] found = new double[PairFeature.values().length];
        ClaimTerms a = one.own();
        ClaimTerms b = other.own();
        Vector x = one.all();
        Vector y = other.all();
        double names = a.names().cosine(b.names());
        double least = Math.min(x.sum(), y.sum());
        put(found, REACH, one.reach().cosine(other.reach()));
        put(found, DISTINCT, one.distinct().cosine(other.distinct()));
        put(found, PREDICATES, a.predicates().cosine(b.predicates()));
        put(found, CONTAINED, least == 0 ? 0 : Math.min(1, x.overlap(y) / Math.max(2, least)));
        put(found, CONCEPT, a.predicates().sharesMark(b.predicates(), '='));
        put(found, NAMES, names);
        put(found, OTHER_NAMES, names == 0 && full(a) && full(b));
        put(found, TOPIC, one.topic().cosine(other.topic()));
        put(found, DAYS, Math.min(1, days(one, other) / 120.0));
        put(found, MONTHS, Math.max(0, Math.min(1, (days(one, other) - 120) / 120.0)));
        put(found, SAME_NUMBER, !disjoint(a.numbers(), b.numbers()));
        put(
                found,
                OTHER_NUMBER,
                !a.numbers().isEmpty() && !b.numbers().isEmpty() && disjoint(a.numbers(), b.numbers()));
        put(found, OTHER_MOOD, a.wish() != b.wish());
        put(found, SAME_HOLDER, one.sameHolder(other));
        put(found, SAME_SIDE, one.sameSide(other));
        put(
                found,
                OTHER_DOER,
                !a.first().isEmpty() && !b.first().isEmpty() && !a.first().equals(b.first()) && names > 0);
        put(found, SHORT, least < 2.5);
        put(found, VERBATIM, x.size() > 1 && x.cosine(y) > 0.9);
        SpeechAct act = one.holding().act();
        put(found, SAME_ACT, act == other.holding().act());
        boolean against = one.holding().isAgainst();
        put(found, BOTH_AGAINST, against && other.holding().isAgainst());
        put(found, ONE_AGAINST, against != other.holding().isAgainst());
        put(found, SIDES_FIT, one.sameSide(other) == (against == other.holding().isAgainst()));
        put(found, NEGATION, a.negated() != b.negated());
        put(found, CONTRARY, contrary(a, b) || contrary(b, a));
        put(found, OPEN, a.open() || b.open());
        return found;
    }

    static long days(Claimed one, Claimed other) {
        if (one.day().isEmpty() || other.day().isEmpty()) {
            return 30;
        }
        return Math.abs(ChronoUnit.DAYS.between(one.day().get(), other.day().get()));
    }

    /** One has a contrary word of a concept that the other has by another word. */
    private static boolean contrary(ClaimTerms one, ClaimTerms other) {
        return one.contrary().stream()
                .anyMatch(
                        c -> !other.contrary().contains(c) && other.predicates().has("=" + c));
    }

    private static boolean full(ClaimTerms terms) {
        return !terms.first().isEmpty();
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return one.stream().noneMatch(other::contains);
    }

    private static void put(double[] found, PairFeature feature, boolean holds) {
        put(found, feature, holds ? 1 : 0);
    }

    private static void put(double[] found, PairFeature feature, double value) {
        found[feature.ordinal()] = value;
    }
}
