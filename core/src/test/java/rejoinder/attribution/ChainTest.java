package rejoinder.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain against all paths counted one by one. */
class ChainTest {

    private static final int LABELS = 5;
    private static final int LENGTH = 5;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithCountingAllPaths(long seed) {
        Random random = new Random(seed);
        float[] first = numbers(random, LABELS);
        float[][] transitions = new float[LABELS][];
        for (int a = 0; a < LABELS; a++) {
            transitions[a] = numbers(random, LABELS);
        }
        float[] scores = numbers(random, LABELS * LENGTH + 3);
        Chain chain = new Chain(first, transitions);

        double sum = 0;
        double best = Double.NEGATIVE_INFINITY;
        int[] bestPath = new int[LENGTH];
        for (int code = 0; code < Math.pow(LABELS, LENGTH); code++) {
            int[] path = path(code);
            if (!allowed(path)) {
                continue;
            }
            double score = score(path, first, transitions, scores, 3);
            sum += Math.exp(score);
            if (score > best) {
                best = score;
                bestPath = path;
            }
        }
        int[] found = chain.best(scores, 3, LABELS, LENGTH);
        assertThat(found).as("seed " + seed).isEqualTo(bestPath);
        assertThat(chain.logProbability(found, scores, 3, LABELS)).isCloseTo(best - Math.log(sum), within(1e-4));
    }

    private static float[] numbers(Random random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    private static int[] path(int code) {
        int[] path = new int[LENGTH];
        int rest = code;
        for (int i = 0; i < LENGTH; i++) {
            path[i] = rest % LABELS;
            rest /= LABELS;
        }
        return path;
    }

    /** 2 follows 1 or 2, 4 follows 3 or 4. */
    private static boolean allowed(int[] path) {
        for (int i = 0; i < LENGTH; i++) {
            int before = i == 0 ? 0 : path[i - 1];
            if (path[i] > 0 && path[i] % 2 == 0 && before != path[i] && before != path[i] - 1) {
                return false;
            }
        }
        return true;
    }

    private static double score(int[] path, float[] first, float[][] transitions, float[] scores, int from) {
        double score = first[path[0]];
        for (int i = 0; i < LENGTH; i++) {
            score += scores[from + i * LABELS + path[i]] + (i == 0 ? 0 : transitions[path[i - 1]][path[i]]);
        }
        return score;
    }
}
