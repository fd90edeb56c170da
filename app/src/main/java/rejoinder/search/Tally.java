package rejoinder.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rejoinder.search.SearchResults.Count;

/**
 * Results counted by one facet, or by each pair of values of two. Immutable.
 *
 * @param total results in all
 * @param first the most frequent values of the first facet
 * @param second those of the second; empty if there is none
 * @param cells counts of these values, the largest first; without those that are nought
 * @param firsts how many values the first facet has in all
 */
public record Tally(long total, List<Count> first, List<Count> second, List<Cell> cells, int firsts) {

    /**
     * @param second empty if there is one facet only
     * @param month in which it was said, such as {@code 2021-11}; empty if that is not known or was not asked for
     */
    public record Cell(String first, String second, String month, long count) {}

    /** Nothing was counted. */
    public static final Tally NOTHING = new Tally(0, List.of(), List.of(), List.of(), 0);

    public Tally {
        first = List.copyOf(first);
        second = List.copyOf(second);
        cells = List.copyOf(cells);
    }

    /** Counts in all months, by value of the first facet, then of the second. */
    public Map<String, Map<String, Long>> table() {
        Map<String, Map<String, Long>> table = new HashMap<>();
        cells.forEach(
                c -> table.computeIfAbsent(c.first(), v -> new HashMap<>()).merge(c.second(), c.count(), Long::sum));
        return table;
    }

    /** How many have both values, in all months. */
    public long count(String one, String other) {
        return cells.stream()
                .filter(c -> c.first().equals(one) && c.second().equals(other))
                .mapToLong(Cell::count)
                .sum();
    }
}
