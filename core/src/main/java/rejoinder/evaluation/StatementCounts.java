package rejoinder.evaluation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One article measured by {@link Metric.Table#STATEMENTS} and {@link Metric.Table#SHARES}. */
final class StatementCounts {

    private final List<Covered> golds;
    private final List<Covered> predictions;
    private final Map<Integer, Integer> goldOf;
    private final Map<String, Integer> numberOf = new HashMap<>();
    private final Map<String, String> fuller = new HashMap<>();
    private final Map<Metric, Count> counts = new EnumMap<>(Metric.class);

    private StatementCounts(List<Covered> golds, List<Covered> predictions) {
        this.golds = golds;
        this.predictions = predictions;
        this.goldOf = StatementPairs.of(golds, predictions);
        for (int j = 0; j < predictions.size(); j++) {
            numberOf.put(predictions.get(j).annotation().id(), j);
        }
        golds.forEach(gold -> gold.annotation()
                .repeats()
                .ifPresent(to -> fuller.put(gold.annotation().id(), to)));
    }

    static Map<Metric, Count> of(List<Covered> golds, List<Covered> predictions) {
        return new StatementCounts(golds, predictions).count();
    }

    private Map<Metric, Count> count() {
        int hits = goldOf.size();
        Set<Integer> found = new HashSet<>(goldOf.values());
        int wanted = (int) IntStream.range(0, golds.size())
                .filter(i ->
                        found.contains(i) || golds.get(i).annotation().repeats().isEmpty())
                .count();
        counts.put(Metric.STATEMENT, Count.of(hits, predictions.size(), golds.size()));
        counts.put(Metric.STATEMENT_REPEATS_OPTIONAL, Count.of(hits, predictions.size(), wanted));
        goldOf.forEach(
                (j, i) -> pair(golds.get(i).annotation(), predictions.get(j).annotation()));
        counts.put(
                Metric.NESTING,
                Count.of(
                        counts.getOrDefault(Metric.PARENT_OF_NESTED, Count.NONE).hitGold(),
                        nested(predictions),
                        nested(golds)));
        return counts;
    }

    private static int nested(List<Covered> all) {
        return (int) all.stream()
                .filter(one -> one.annotation().parent().isPresent())
                .count();
    }

    private void pair(Annotation gold, Annotation predicted) {
        boolean parent = sameParent(gold, predicted);
        share(Metric.PARENT, parent);
        if (gold.parent().isPresent()) {
            share(Metric.PARENT_OF_NESTED, parent);
        }
        if (gold.act().isPresent()) {
            share(Metric.ACT, gold.act().equals(predicted.act()));
        }
        if (gold.mode().isPresent()) {
            share(Metric.MODE, gold.mode().equals(predicted.mode()));
        }
        share(Metric.ACTOR, ActorNames.same(gold.actors(), predicted.actors()));
        share(Metric.COUNTRY, gold.country().equals(predicted.country()));
        if (!gold.cue().isEmpty()) {
            share(Metric.CUE, StatementPairs.overlap(gold.cue(), predicted.cue()));
        }
    }

    private void share(Metric metric, boolean right) {
        counts.merge(metric, Count.share(right ? 1 : 0, 1), Count::plus);
    }

    /** A parent is right if it is paired with the gold's parent, or with one that repeats it or that it repeats. */
    private boolean sameParent(Annotation gold, Annotation predicted) {
        if (gold.parent().isEmpty()) {
            return predicted.parent().isEmpty();
        }
        Optional<String> parent = predicted
                .parent()
                .flatMap(id -> Optional.ofNullable(numberOf.get(id)))
                .flatMap(j -> Optional.ofNullable(goldOf.get(j)))
                .map(i -> golds.get(i).annotation().id());
        return parent.map(this::fullest).equals(gold.parent().map(this::fullest));
    }

    /** The end of the chain of repetitions, which may run in a circle. */
    private String fullest(String id) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (fuller.containsKey(at) && seen.add(at)) {
            at = fuller.getOrDefault(at, at);
        }
        return at;
    }
}
