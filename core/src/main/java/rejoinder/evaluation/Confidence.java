package rejoinder.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What confidences are worth: the rates if only predictions of some confidence are kept, and whether a prediction of
 * confidence c is right with probability c. Right means found, as {@link Metric#ATTRIBUTION} has it. A prediction
 * without a confidence is always kept, and in no bin. Immutable.
 *
 * @param curve the rate of attributions for each threshold 0.00, 0.05, …, 0.95
 * @param bins of a tenth each, closed below, the last one closed above too
 */
public record Confidence(List<Count> curve, List<Bin> bins) {

    static final int THRESHOLDS = 20;
    static final int BINS = 10;

    static final Confidence NONE = new Confidence(
            IntStream.range(0, THRESHOLDS).mapToObj(t -> Count.NONE).toList(),
            IntStream.range(0, BINS).mapToObj(b -> new Bin(0, 0, 0)).toList());

    /**
     * Predictions of like confidence.
     *
     * @param confidence all of theirs together
     */
    public record Bin(long predictions, double confidence, long right) {

        /** Mean confidence; 0 of none. */
        public double expected() {
            return predictions == 0 ? 0 : confidence / predictions;
        }

        /** Share of right ones; 0 of none. */
        public double observed() {
            return predictions == 0 ? 0 : (double) right / predictions;
        }

        Bin plus(Bin other) {
            return new Bin(predictions + other.predictions, confidence + other.confidence, right + other.right);
        }
    }

    public Confidence {
        curve = List.copyOf(curve);
        bins = List.copyOf(bins);
    }

    /** @param goldOf the matching by {@link Covered#matches} */
    static Confidence of(List<Covered> golds, List<Covered> predictions, Map<Integer, Integer> goldOf) {
        List<Count> curve = IntStream.range(0, THRESHOLDS)
                .mapToObj(t -> kept(threshold(t), golds, predictions))
                .toList();
        List<Bin> bins = IntStream.range(0, BINS)
                .mapToObj(bin -> bin(bin, predictions, goldOf))
                .toList();
        return new Confidence(curve, bins);
    }

    /** The threshold of one point of the curve. */
    public static double threshold(int point) {
        return point / (double) THRESHOLDS;
    }

    private static Count kept(double threshold, List<Covered> golds, List<Covered> predictions) {
        List<Covered> kept = predictions.stream()
                .filter(p -> p.annotation().confidence().orElse(1) >= threshold)
                .toList();
        return Count.of(Matching.of(golds, kept, Covered::matches).size(), kept.size(), golds.size());
    }

    private static Bin bin(int bin, List<Covered> predictions, Map<Integer, Integer> goldOf) {
        Bin sum = new Bin(0, 0, 0);
        for (int j = 0; j < predictions.size(); j++) {
            var confidence = predictions.get(j).annotation().confidence();
            if (confidence.isPresent() && binOf(confidence.getAsDouble()) == bin) {
                sum = sum.plus(new Bin(1, confidence.getAsDouble(), goldOf.containsKey(j) ? 1 : 0));
            }
        }
        return sum;
    }

    private static int binOf(double confidence) {
        return (int) Math.max(0, Math.min(BINS - 1, Math.floor(confidence * BINS)));
    }

    Confidence plus(Confidence other) {
        return new Confidence(
                IntStream.range(0, THRESHOLDS)
                        .mapToObj(t -> curve.get(t).plus(other.curve.get(t)))
                        .toList(),
                IntStream.range(0, BINS)
                        .mapToObj(b -> bins.get(b).plus(other.bins.get(b)))
                        .toList());
    }

    /** How many predictions give a confidence. */
    public long predictions() {
        return bins.stream().mapToLong(Bin::predictions).sum();
    }

    /**
     * The expected calibration error: the bins' distances between confidence and share of right ones, weighted by their
     * predictions (Guo et al., "On Calibration of Modern Neural Networks", ICML 2017); 0 of none.
     */
    public double calibrationError() {
        double distance = bins.stream()
                .mapToDouble(bin -> Math.abs(bin.confidence() - bin.right()))
                .sum();
        return predictions() == 0 ? 0 : distance / predictions();
    }
}
