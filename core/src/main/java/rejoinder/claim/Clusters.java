package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Average-link clustering: the two closest groups are joined until no two are closer than a threshold; of equally close
 * ones those that come first. A pure function of the links, since ties are broken by the order of the items.
 */
final class Clusters {

    private record Join(double score, int one, int other) {}

    private static final Comparator<Join> CLOSEST = Comparator.comparingDouble((Join j) -> -j.score())
            .thenComparingInt(Join::one)
            .thenComparingInt(Join::other);

    private final List<Map<Integer, Double>> links = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>(CLOSEST);
    private final double floor;
    private final double threshold;

    private Clusters(double floor, double threshold) {
        this.floor = floor;
        this.threshold = threshold;
    }

    /**
     * @param links for each item how close it is to others, each link both ways; they are used up
     * @param floor how close two items without a link are
     * @return groups of items
     */
    static List<List<Integer>> of(List<Map<Integer, Double>> links, double floor, double threshold) {
        Clusters clusters = new Clusters(floor, threshold);
        for (int i = 0; i < links.size(); i++) {
            clusters.links.add(links.get(i));
            clusters.groups.add(new ArrayList<>(List.of(i)));
        }
        for (int i = 0; i < links.size(); i++) {
            int one = i;
            links.get(i).forEach((other, score) -> {
                if (one < other && score > threshold) {
                    clusters.queue.add(new Join(score, one, other));
                }
            });
        }
        clusters.join();
        return clusters.groups.stream().filter(g -> !g.isEmpty()).toList();
    }

    private void join() {
        for (Join join = queue.poll(); join != null; join = queue.poll()) {
            boolean holds = !groups.get(join.one()).isEmpty()
                    && !groups.get(join.other()).isEmpty()
                    && links.get(join.one()).getOrDefault(join.other(), floor) == join.score();
            if (holds) {
                join(join.one(), join.other());
            }
        }
    }

    private void join(int a, int b) {
        Map<Integer, Double> ofA = links.get(a);
        Map<Integer, Double> ofB = links.get(b);
        double x = groups.get(a).size();
        double y = groups.get(b).size();
        ofA.remove(b);
        ofB.remove(a);
        Map<Integer, Double> both = new HashMap<>();
        ofA.forEach((c, s) -> both.put(c, (x * s + y * ofB.getOrDefault(c, floor)) / (x + y)));
        ofB.forEach((c, s) -> both.computeIfAbsent(c, k -> (x * floor + y * s) / (x + y)));
        links.set(a, both);
        links.get(b).clear();
        both.forEach((c, score) -> {
            links.get(c).remove(b);
            links.get(c).put(a, score);
            if (score > threshold) {
                queue.add(new Join(score, Math.min(a, c), Math.max(a, c)));
            }
        });
        groups.get(a).addAll(groups.get(b));
        groups.get(b).clear();
    }
}
