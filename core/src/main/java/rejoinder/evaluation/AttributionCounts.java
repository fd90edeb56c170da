package rejoinder.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rejoinder.text.TokenRange;

/** One article measured by {@link Metric.Table#ATTRIBUTIONS}. */
final class AttributionCounts {

    private final BitSet quoted;
    private final List<Covered> golds;
    private final List<Covered> predictions;
    private final Map<Metric, Count> counts = new EnumMap<>(Metric.class);

    private AttributionCounts(BitSet quoted, List<Covered> golds, List<Covered> predictions) {
        this.quoted = quoted;
        this.golds = golds;
        this.predictions = predictions;
    }

    /**
     * @param quoted words inside quotation marks
     * @param goldOf the matching by {@link Covered#matches}
     */
    static Map<Metric, Count> of(
            BitSet quoted, List<Covered> golds, List<Covered> predictions, Map<Integer, Integer> goldOf) {
        AttributionCounts counts = new AttributionCounts(quoted, golds, predictions);
        counts.contents();
        counts.role(Covered::source, Metric.TOKENS_SOURCE, Metric.RUNS_SOURCE);
        counts.role(Covered::cue, Metric.TOKENS_CUE, Metric.RUNS_CUE);
        counts.role(Covered::content, Metric.TOKENS_CONTENT, Metric.RUNS_CONTENT);
        counts.put(Metric.ATTRIBUTION, goldOf.size());
        counts.put(
                Metric.ATTRIBUTION_STRICT,
                Matching.of(golds, predictions, Covered::matchesStrictly).size());
        counts.kinds(goldOf);
        return counts.counts;
    }

    private void put(Metric metric, double hits) {
        counts.put(metric, Count.of(hits, predictions.size(), golds.size()));
    }

    private void contents() {
        List<BitSet> free = new ArrayList<>();
        golds.stream().map(Covered::content).filter(c -> !c.isEmpty()).forEach(free::add);
        put(Metric.CONTENT_EXACT, count(predictions, p -> free.remove(p.content())));
        counts.put(
                Metric.CONTENT_PARTIAL,
                new Count(shares(predictions, golds), predictions.size(), shares(golds, predictions), golds.size()));
    }

    /** The shares of each content that lie in any content of the others, added up. */
    private static double shares(List<Covered> some, List<Covered> others) {
        BitSet all = union(others, Covered::content);
        return some.stream()
                .map(Covered::content)
                .filter(content -> !content.isEmpty())
                .mapToDouble(content -> (double) WordSet.shared(content, all) / content.cardinality())
                .sum();
    }

    private void role(Function<Covered, BitSet> role, Metric tokens, Metric runs) {
        BitSet gold = union(golds, role);
        BitSet predicted = union(predictions, role);
        counts.put(tokens, Count.of(WordSet.shared(gold, predicted), predicted.cardinality(), gold.cardinality()));
        Set<TokenRange> goldRuns = runs(golds, role);
        Set<TokenRange> predictedRuns = runs(predictions, role);
        Set<TokenRange> both = new HashSet<>(goldRuns);
        both.retainAll(predictedRuns);
        counts.put(runs, Count.of(both.size(), predictedRuns.size(), goldRuns.size()));
    }

    private static BitSet union(List<Covered> all, Function<Covered, BitSet> role) {
        return WordSet.union(all.stream().map(role).toList());
    }

    private static Set<TokenRange> runs(List<Covered> all, Function<Covered, BitSet> role) {
        return all.stream()
                .map(role)
                .flatMap(words -> WordSet.runs(words).stream())
                .collect(Collectors.toSet());
    }

    private void kinds(Map<Integer, Integer> goldOf) {
        List<Covered> hit = goldOf.keySet().stream().map(predictions::get).toList();
        List<Covered> found = goldOf.values().stream().map(golds::get).toList();
        for (Metric kind : List.of(Metric.DIRECT, Metric.MIXED, Metric.INDIRECT)) {
            Predicate<Covered> own = one -> kind(one) == kind;
            counts.put(kind, new Count(count(hit, own), count(predictions, own), count(found, own), count(golds, own)));
        }
    }

    private static int count(List<Covered> all, Predicate<Covered> wanted) {
        return (int) all.stream().filter(wanted).count();
    }

    private Metric kind(Covered one) {
        int inside = WordSet.shared(one.content(), quoted);
        if (inside == 0) {
            return Metric.INDIRECT;
        }
        return inside == one.content().cardinality() ? Metric.DIRECT : Metric.MIXED;
    }
}
