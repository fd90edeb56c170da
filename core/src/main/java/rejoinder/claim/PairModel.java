package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two logistic regressions over {@link PairFeature}s with the weights of {@code pair-weights.tsv}: whether two claims
 * are on one proposition, and, if they are, whether they take the same side of it. Thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // features are numbers in an array, in the order of their names
final class PairModel {

    private final double[] proposition = new double[PairFeature.values().length];
    private final double[] agreement = new double[PairFeature.values().length];
    private double propositionBias;
    private double agreementBias;

    PairModel() {
        for (List<String> row : Table.rows("pair-weights.tsv")) {
            double same = Double.parseDouble(row.get(1));
            double agree = Double.parseDouble(row.get(2));
            if (row.get(0).equals("BIAS")) {
                propositionBias = same;
                agreementBias = agree;
            } else {
                int at = PairFeature.valueOf(row.get(0)).ordinal();
                proposition[at] = same;
                agreement[at] = agree;
            }
        }
    }

    /** Log odds that both are on one proposition. */
    double proposition(double[] features) {
        return sum(propositionBias, proposition, features);
    }

    /** Log odds that both take the same side, given that they are on one proposition. */
    double agreement(double[] features) {
        return sum(agreementBias, agreement, features);
    }

    private static double sum(double bias, double[] weights, double[] features) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    /** The features that moved a decision most its way, for a reader. */
    String why(double[] features, boolean ofAgreement, boolean yes) {
        double[] weights = ofAgreement ? agreement : proposition;
        List<PairFeature> moved = new ArrayList<>();
        for (PairFeature feature : PairFeature.values()) {
            double push = weights[feature.ordinal()] * features[feature.ordinal()];
            if (yes ? push > 0.1 : push < -0.1) {
                moved.add(feature);
            }
        }
        moved.sort(Comparator.comparingDouble(f -> -Math.abs(weights[f.ordinal()] * features[f.ordinal()])));
        return moved.isEmpty()
                ? "nothing speaks for another decision"
                : String.join(
                        ", ", moved.stream().limit(3).map(PairFeature::words).toList());
    }
}
