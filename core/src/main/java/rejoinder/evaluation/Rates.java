package rejoinder.evaluation;

/**
 * How good something is, from 0 to 1. Immutable.
 *
 * @param precision right among the predicted
 * @param recall found among the gold
 * @param f1 harmonic mean of the two
 */
public record Rates(double precision, double recall, double f1) {

    static final Rates PERFECT = new Rates(1, 1, 1);
}
