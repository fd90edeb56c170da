package rejoinder.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The errors of one article, as {@link ErrorKind} defines them: gold attributions in their order, then what is invented. */
final class ErrorFinder {

    private final List<Covered> golds;
    private final List<Covered> predictions;
    private final Map<Integer, Integer> found;
    private final Map<Integer, Integer> byContent;
    /** Free predictions that an error names. */
    private final Set<Integer> named = new HashSet<>();

    private final List<AttributionError> errors = new ArrayList<>();

    private ErrorFinder(List<Covered> golds, List<Covered> predictions, Map<Integer, Integer> goldOf) {
        this.golds = golds;
        this.predictions = predictions;
        this.found = inverse(goldOf);
        this.byContent = byContent(goldOf);
    }

    /** @param goldOf the matching by {@link Covered#matches} */
    static List<AttributionError> of(List<Covered> golds, List<Covered> predictions, Map<Integer, Integer> goldOf) {
        ErrorFinder finder = new ErrorFinder(golds, predictions, goldOf);
        for (int i = 0; i < golds.size(); i++) {
            finder.gold(i);
        }
        finder.invented();
        return finder.errors;
    }

    private static Map<Integer, Integer> inverse(Map<Integer, Integer> goldOf) {
        Map<Integer, Integer> inverse = new HashMap<>();
        goldOf.forEach((j, i) -> inverse.put(i, j));
        return inverse;
    }

    /** The second round: {number of the gold: number of the prediction} among those not found. */
    private Map<Integer, Integer> byContent(Map<Integer, Integer> goldOf) {
        List<Integer> goldsLeft = left(golds.size(), goldOf.values());
        List<Integer> left = left(predictions.size(), goldOf.keySet());
        Map<Integer, Integer> pairs = new HashMap<>();
        Matching.of(
                        goldsLeft.stream().map(golds::get).toList(),
                        left.stream().map(predictions::get).toList(),
                        Covered::sameContent)
                .forEach((j, i) -> pairs.put(goldsLeft.get(i), left.get(j)));
        return pairs;
    }

    private static List<Integer> left(int size, Collection<Integer> taken) {
        Set<Integer> gone = new HashSet<>(taken);
        return IntStream.range(0, size).filter(n -> !gone.contains(n)).boxed().toList();
    }

    private void gold(int i) {
        Covered gold = golds.get(i);
        Integer exact = found.get(i);
        Integer content = byContent.get(i);
        if (exact != null) {
            inexact(gold, predictions.get(exact));
        } else if (content != null) {
            source(gold, predictions.get(content));
        } else {
            lost(gold);
        }
    }

    private void inexact(Covered gold, Covered predicted) {
        if (!gold.content().equals(predicted.content())) {
            add(edge(gold.content(), predicted.content()), gold, predicted);
        }
        if (!gold.head().equals(predicted.head())) {
            add(ErrorKind.SOURCE_HEAD, gold, predicted);
        }
        if (!gold.cue().equals(predicted.cue())) {
            add(ErrorKind.CUE, gold, predicted);
        }
    }

    private static ErrorKind edge(BitSet gold, BitSet predicted) {
        boolean left = gold.nextSetBit(0) != predicted.nextSetBit(0);
        boolean right = gold.length() != predicted.length();
        if (left && right) {
            return ErrorKind.BOTH_EDGES;
        }
        if (left) {
            return ErrorKind.LEFT_EDGE;
        }
        return right ? ErrorKind.RIGHT_EDGE : ErrorKind.INNER_EDGE;
    }

    private void source(Covered gold, Covered predicted) {
        if (gold.source().isEmpty()) {
            add(ErrorKind.SOURCE_SHOULD_BE_NONE, gold, predicted);
        } else {
            add(predicted.source().isEmpty() ? ErrorKind.SOURCE_NOT_FOUND : ErrorKind.WRONG_SOURCE, gold, predicted);
        }
    }

    private void lost(Covered gold) {
        Optional<Integer> free = closest(gold, false);
        Optional<Integer> taken = closest(gold, true).filter(j -> holdsHalf(gold, j));
        if (free.filter(j -> holdsHalf(gold, j)).isPresent()) {
            answer(ErrorKind.TOO_LONG, gold, free.get());
        } else if (taken.isPresent()) {
            answer(ErrorKind.SWALLOWED, gold, taken.get());
        } else if (free.isPresent()) {
            answer(ErrorKind.TOO_SHORT, gold, free.get());
        } else {
            errors.add(new AttributionError(ErrorKind.MISSED, Optional.of(gold.annotation()), Optional.empty()));
        }
    }

    private void answer(ErrorKind kind, Covered gold, int predicted) {
        named.add(predicted);
        add(kind, gold, predictions.get(predicted));
    }

    /** The prediction, free or taken, that shares most words with the gold's content; the first of several. */
    private Optional<Integer> closest(Covered gold, boolean taken) {
        return IntStream.range(0, predictions.size())
                .filter(j -> isTaken(j) == taken)
                .filter(j -> predictions.get(j).content().intersects(gold.content()))
                .boxed()
                .max(Comparator.<Integer>comparingInt(j -> shared(gold, j)).thenComparing(Comparator.reverseOrder()));
    }

    private boolean isTaken(int predicted) {
        return found.containsValue(predicted) || byContent.containsValue(predicted);
    }

    private int shared(Covered gold, int predicted) {
        return WordSet.shared(gold.content(), predictions.get(predicted).content());
    }

    private boolean holdsHalf(Covered gold, int predicted) {
        return 2 * shared(gold, predicted) >= gold.content().cardinality();
    }

    private void invented() {
        BitSet marked = WordSet.union(golds.stream().map(Covered::content).toList());
        for (int j = 0; j < predictions.size(); j++) {
            if (!isTaken(j) && !named.contains(j)) {
                Covered one = predictions.get(j);
                boolean inside = one.content().intersects(marked);
                ErrorKind kind = inside ? ErrorKind.SPURIOUS_INSIDE : ErrorKind.SPURIOUS;
                errors.add(new AttributionError(kind, Optional.empty(), Optional.of(one.annotation())));
            }
        }
    }

    private void add(ErrorKind kind, Covered gold, Covered predicted) {
        errors.add(AttributionError.of(kind, gold, predicted));
    }
}
