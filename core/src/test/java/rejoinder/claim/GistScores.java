package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rejoinder.attribution.Gist;
import rejoinder.attribution.Gists;
import rejoinder.claim.DisputeSet.Row;

/**
 * Scores what lies near a claim, on the invented disputes: do its five nearest contents of other articles state the same
 * proposition, and are they of the same dispute at least?
 *
 * @param proposition mean average precision of the first five
 * @param dispute share of the first five that are of the same dispute
 * @param first share of claims whose nearest states the same proposition
 */
record GistScores(double proposition, double dispute, double first) {

    private static final int FIRST = 5;

    /** A claim and what it is about. */
    private record Point(Row row, Optional<Gist> gist) {

        String story() {
            String reference = row.get("attribution");
            return reference.substring(0, reference.indexOf('#'));
        }

        boolean shares(String column, Point other) {
            return row.get(column).equals(other.row.get(column));
        }

        double nearness(Point other) {
            return gist.flatMap(g -> other.gist.map(g::nearness)).orElse(0.0);
        }
    }

    static GistScores measure() {
        Gists gists = new Gists();
        List<Point> points = DisputeSet.read().gold().values().stream()
                .map(row -> new Point(row, gists.of(row.get("content"))))
                .toList();
        double[] sums = new double[3];
        int asked = 0;
        for (Point query : points) {
            List<Point> others = points.stream()
                    .filter(p -> !p.story().equals(query.story()))
                    .toList();
            long same =
                    others.stream().filter(p -> p.shares("proposition", query)).count();
            if (same > 0 && !query.row().get("proposition").equals("-")) {
                add(query, others, same, sums);
                asked++;
            }
        }
        return new GistScores(sums[0] / asked, sums[1] / asked, sums[2] / asked);
    }

    private static void add(Point query, List<Point> others, long same, double[] sums) {
        List<Point> found = new ArrayList<>(others);
        // A stable sort: what is as near stays in the order of the set.
        found.sort(Comparator.comparingDouble(query::nearness).reversed());
        double precision = 0;
        int hits = 0;
        for (int i = 0; i < FIRST; i++) {
            if (found.get(i).shares("proposition", query)) {
                hits++;
                precision += hits / (i + 1.0);
            }
            sums[1] += found.get(i).shares("dispute", query) ? 1.0 / FIRST : 0;
        }
        sums[0] += precision / Math.min(FIRST, same);
        sums[2] += found.get(0).shares("proposition", query) ? 1 : 0;
    }

    public static void main(String[] args) {
        GistScores scores = measure();
        System.out.printf(
                Locale.ROOT,
                "MAP@5 %.3f  same dispute %.3f  nearest %.3f%n",
                scores.proposition,
                scores.dispute,
                scores.first);
    }
}
