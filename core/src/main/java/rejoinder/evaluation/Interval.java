package rejoinder.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Where 95 of 100 values lie when the articles are drawn anew, with replacement: a percentile bootstrap (Efron and
 * Tibshirani, "An Introduction to the Bootstrap", 1993). Immutable.
 */
public record Interval(double low, double high) {

    private static final long SEED = 1;

    /**
     * Of F1. The same articles in the same order give the same interval.
     *
     * @param articles one count for each article, at least one
     * @param draws how often to draw, at least once
     */
    static Interval ofF1(List<Count> articles, int draws) {
        Random random = new Random(SEED);
        double[] values = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            values[draw] = drawn(articles, random);
        }
        Arrays.sort(values);
        return new Interval(values[(int) (0.025 * draws)], values[Math.min(draws - 1, (int) (0.975 * draws))]);
    }

    private static double drawn(List<Count> articles, Random random) {
        double hitPredicted = 0;
        double predicted = 0;
        double hitGold = 0;
        double gold = 0;
        for (int i = 0; i < articles.size(); i++) {
            Count one = articles.get(random.nextInt(articles.size()));
            hitPredicted += one.hitPredicted();
            predicted += one.predicted();
            hitGold += one.hitGold();
            gold += one.gold();
        }
        return new Count(hitPredicted, predicted, hitGold, gold).rates().f1();
    }
}
