package rejoinder.evaluation;

/**
 * What a rate is made of, for one article or many. Hits are fractions where a metric gives credit for a part.
 *
 * @param hitPredicted how many of the predicted are right
 * @param predicted how many are predicted
 * @param hitGold how many of the gold are found
 * @param gold how many the gold has
 */
public record Count(double hitPredicted, double predicted, double hitGold, double gold) {

    static final Count NONE = new Count(0, 0, 0, 0);

    /** Of hits that count for both sides. */
    static Count of(double hits, double predicted, double gold) {
        return new Count(hits, predicted, hits, gold);
    }

    /** A share of right ones among some: precision and recall are the same. */
    static Count share(double right, double of) {
        return new Count(right, of, right, of);
    }

    Count plus(Count other) {
        return new Count(
                hitPredicted + other.hitPredicted,
                predicted + other.predicted,
                hitGold + other.hitGold,
                gold + other.gold);
    }

    /** Both rates and their mean; a rate of none is 0. */
    public Rates rates() {
        double precision = predicted == 0 ? 0 : hitPredicted / predicted;
        double recall = gold == 0 ? 0 : hitGold / gold;
        double sum = precision + recall;
        return new Rates(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }
}
