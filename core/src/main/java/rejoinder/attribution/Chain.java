package rejoinder.attribution;

/**
 * The best path of labels through a row of scores (Viterbi), and how probable it is among all paths, in a linear-chain
 * conditional random field (Lafferty, McCallum and Pereira, ICML 2001). Immutable and thread-safe.
 */
final class Chain {

    private static final float NEVER = -1e4f;

    private final float[] first;
    private final float[][] transitions;
    private final int labels;

    /**
     * @param first score of each label at the start
     * @param transitions score of each label (column) after each (row); a further label (even numbers) that does not
     *     follow its kind is barred here
     */
    Chain(float[] first, float[][] transitions) {
        this.labels = first.length;
        this.first = first.clone();
        this.transitions = new float[labels][];
        for (int a = 0; a < labels; a++) {
            this.transitions[a] = transitions[a].clone();
            for (int b = 2; b < labels; b += 2) {
                if (a != b && a != b - 1) {
                    this.transitions[a][b] += NEVER;
                }
            }
        }
        for (int b = 2; b < labels; b += 2) {
            this.first[b] += NEVER;
        }
    }

    /** Without learned scores, only the bars. */
    static Chain unlearned(int labels) {
        return new Chain(new float[labels], new float[labels][labels]);
    }

    /** @param scores numbers of unit 0, of unit 1, … beginning at {@code from}, {@code stride} apart */
    int[] best(float[] scores, int from, int stride, int length) {
        float[] alpha = new float[labels];
        float[] next = new float[labels];
        byte[][] back = new byte[length][labels];
        for (int b = 0; b < labels; b++) {
            alpha[b] = first[b] + scores[from + b];
        }
        for (int t = 1; t < length; t++) {
            int row = from + t * stride;
            for (int b = 0; b < labels; b++) {
                int best = 0;
                float top = alpha[0] + transitions[0][b];
                for (int a = 1; a < labels; a++) {
                    float score = alpha[a] + transitions[a][b];
                    if (score > top) {
                        top = score;
                        best = a;
                    }
                }
                back[t][b] = (byte) best;
                next[b] = top + scores[row + b];
            }
            float[] swap = alpha;
            alpha = next;
            next = swap;
        }
        int[] path = new int[length];
        int best = 0;
        for (int b = 1; b < labels; b++) {
            if (alpha[b] > alpha[best]) {
                best = b;
            }
        }
        for (int t = length - 1; t >= 0; t--) {
            path[t] = best;
            best = back[t][best];
        }
        return path;
    }

    /** Natural logarithm of the probability of a path. */
    double logProbability(int[] path, float[] scores, int from, int stride) {
        double[][] move = new double[labels][labels];
        for (int a = 0; a < labels; a++) {
            for (int b = 0; b < labels; b++) {
                move[a][b] = Math.exp(transitions[a][b]);
            }
        }
        double[] alpha = new double[labels];
        double[] next = new double[labels];
        double log = 0;
        double score = first[path[0]];
        for (int t = 0; t < path.length; t++) {
            int row = from + t * stride;
            float top = scores[row];
            for (int b = 1; b < labels; b++) {
                top = Math.max(top, scores[row + b]);
            }
            double sum = 0;
            for (int b = 0; b < labels; b++) {
                double before = 0;
                if (t == 0) {
                    before = Math.exp(first[b]);
                } else {
                    for (int a = 0; a < labels; a++) {
                        before += alpha[a] * move[a][b];
                    }
                }
                next[b] = before * Math.exp(scores[row + b] - top);
                sum += next[b];
            }
            for (int b = 0; b < labels; b++) {
                alpha[b] = next[b] / sum;
            }
            log += Math.log(sum) + top;
            score += scores[row + path[t]] + (t == 0 ? 0 : transitions[path[t - 1]][path[t]]);
        }
        return score - log;
    }
}
