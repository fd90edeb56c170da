package rejoinder.claim;

import static rejoinder.claim.PairFeature.*;

import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Computes the features of two claims; the same whichever comes first. */
@SuppressWarnings("EnumOrdinal") // features are numbers in an array, in the order of their names
final class PairFeatures {

    private static final int COUNT = PairFeature.values().length;

    private PairFeatures() {}

    static double[] of(Claimed one, Claimed other) {
        double[] found = new double[COUNT];
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
        boolean exchanged = !a.first().equals(b.first())
                && a.names().has(b.first())
                && b.names().has(a.first());
        put(found, EXCHANGED, exchanged);
        SpeechAct act = one.holding().act();
        boolean accuse = act == SpeechAct.ACCUSE && other.holding().act() == SpeechAct.ACCUSE;
        put(found, BOTH_ACCUSE, accuse && !one.sameSide(other));
        put(found, SHORT, least < 2.5);
        put(found, VERBATIM, x.size() > 1 && x.cosine(y) > 0.9);
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

    /** Rounding does not matter: 310,000 is about 300,000. */
    private static boolean disjoint(Set<String> one, Set<String> other) {
        return one.stream().noneMatch(x -> other.stream().anyMatch(y -> x.equals(y) || near(x, y)));
    }

    private static boolean near(String one, String other) {
        if (one.length() < 2 || one.length() > 15 || other.length() != one.length()) {
            return false;
        }
        double x = number(one);
        double y = number(other);
        return x > 0 && y > 0 && Math.abs(x - y) / Math.max(x, y) < 0.05;
    }

    /** 0 if there is more to it than digits. */
    private static double number(String digits) {
        double value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit < 0) {
                return 0;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    private static void put(double[] found, PairFeature feature, boolean holds) {
        put(found, feature, holds ? 1 : 0);
    }

    private static void put(double[] found, PairFeature feature, double value) {
        found[feature.ordinal()] = value;
    }
}
