package rejoinder.wire;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How often each hint holds: for elements around a place, or for units of a text. Not thread-safe. */
final class HintCounts {

    private final Map<Hint, int[]> counts = new EnumMap<>(Hint.class);

    void add(Set<Hint> hints, int count) {
        for (Hint hint : hints) {
            counts.computeIfAbsent(hint, h -> new int[1])[0] += count;
        }
    }

    void addAll(HintCounts other) {
        other.counts.forEach((hint, count) -> add(EnumSet.of(hint), count[0]));
    }

    /** The hints that hold at least so often, and at least once. */
    EnumSet<Hint> atLeast(int least) {
        EnumSet<Hint> hints = EnumSet.noneOf(Hint.class);
        counts.forEach((hint, count) -> {
            if (count[0] >= Math.max(1, least)) {
                hints.add(hint);
            }
        });
        return hints;
    }
}
