package rejoinder.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.text.Span;

/**
 * Gold and predicted statements paired one to one, where statements nest. A pair may be if the contents have an
 * intersection over union of at least one half, and the sources overlap, or are both absent, or denote the same actor.
 * The best pairs are taken first; between equal contents agreement on source, actor and cue decides. Of a source or cue
 * in pieces the first one counts.
 */
final class StatementPairs {

    private record Pair(double rank, int gold, int predicted) {}

    private StatementPairs() {}

    /** {number of the prediction: number of its gold}. */
    static Map<Integer, Integer> of(List<Covered> golds, List<Covered> predictions) {
        List<Pair> pairs = pairs(golds, predictions);
        pairs.sort(Comparator.comparingDouble(Pair::rank)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        Map<Integer, Integer> goldOf = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!used.contains(pair.gold()) && !goldOf.containsKey(pair.predicted())) {
                used.add(pair.gold());
                goldOf.put(pair.predicted(), pair.gold());
            }
        }
        return goldOf;
    }

    private static List<Pair> pairs(List<Covered> golds, List<Covered> predictions) {
        List<Pair> pairs = new ArrayList<>();
        for (int j = 0; j < predictions.size(); j++) {
            for (int i = 0; i < golds.size(); i++) {
                Covered gold = golds.get(i);
                Covered predicted = predictions.get(j);
                double content = WordSet.overlap(gold.content(), predicted.content());
                if (content >= 0.5) {
                    add(gold.annotation(), predicted.annotation(), content, i, j, pairs);
                }
            }
        }
        return pairs;
    }

    private static void add(Annotation gold, Annotation predicted, double content, int i, int j, List<Pair> pairs) {
        boolean source = overlap(gold.source(), predicted.source());
        boolean actor = ActorNames.same(gold.actors(), predicted.actors());
        boolean neither = gold.source().isEmpty() && predicted.source().isEmpty();
        if (source || actor || neither) {
            boolean cue = overlap(gold.cue(), predicted.cue());
            pairs.add(new Pair(content + (source ? 0.3 : 0) + (actor ? 0.2 : 0) + (cue ? 0.1 : 0), i, j));
        }
    }

    static boolean overlap(List<Span> some, List<Span> others) {
        return !some.isEmpty() && !others.isEmpty() && some.get(0).overlaps(others.get(0));
    }
}
