package rejoinder.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * A maximum one-to-one matching of gold and predicted attributions by augmenting paths (Kuhn, "The Hungarian Method for
 * the Assignment Problem", Naval Research Logistics Quarterly 2, 1955). Which of several maximum matchings comes out
 * depends on the order: gold in the order given, the predictions with the closest content first.
 */
final class Matching {

    private final List<List<Integer>> edges = new ArrayList<>();
    private final Map<Integer, Integer> goldOf = new HashMap<>();

    private Matching(List<Covered> golds, List<Covered> predictions, BiPredicate<Covered, Covered> same) {
        for (Covered gold : golds) {
            List<Integer> to = new ArrayList<>();
            for (int j = 0; j < predictions.size(); j++) {
                if (same.test(gold, predictions.get(j))) {
                    to.add(j);
                }
            }
            to.sort(Comparator.comparingDouble(
                    j -> -WordSet.overlap(gold.content(), predictions.get(j).content())));
            edges.add(to);
        }
        for (int i = 0; i < golds.size(); i++) {
            augment(i, new BitSet());
        }
    }

    /** {number of the prediction: number of its gold}. */
    static Map<Integer, Integer> of(
            List<Covered> golds, List<Covered> predictions, BiPredicate<Covered, Covered> same) {
        return new Matching(golds, predictions, same).goldOf;
    }

    private boolean augment(int gold, BitSet seen) {
        for (int j : edges.get(gold)) {
            if (!seen.get(j)) {
                seen.set(j);
                Integer holder = goldOf.get(j);
                if (holder == null || augment(holder, seen)) {
                    goldOf.put(j, gold);
                    return true;
                }
            }
        }
        return false;
    }
}
