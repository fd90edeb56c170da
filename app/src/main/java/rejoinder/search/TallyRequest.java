package rejoinder.search;

import java.util.List;
import java.util.Optional;

/**
 * What to count. Immutable.
 *
 * @param second to be counted against the first
 * @param months whether to count by month, too
 * @param most how many values of each facet are told apart, the most frequent ones
 * @param from how many more frequent values of the first facet are passed over
 * @param only the values of the first facet that are told apart; the most frequent ones if there are none
 */
public record TallyRequest(
        SearchQuery query, Facet first, Optional<Facet> second, boolean months, int most, int from, List<String> only) {

    /** @throws IllegalArgumentException if a facet has no column, or {@code most} is not between 1 and 1,000 */
    public TallyRequest {
        only = List.copyOf(only);
        if (first == Facet.DISPUTE || second.filter(f -> f == Facet.DISPUTE).isPresent()) {
            throw new IllegalArgumentException("disputes are no column");
        }
        if (from < 0) {
            throw new IllegalArgumentException("from 0 on, not " + from);
        }
        if (most < 1 || most > 1_000) {
            throw new IllegalArgumentException("from 1 to 1000 values, not " + most);
        }
    }

    /** Of those that are less frequent than others. */
    public TallyRequest(SearchQuery query, Facet first, Optional<Facet> second, boolean months, int most, int from) {
        this(query, first, second, months, most, from, List.of());
    }

    /** The same of these values of the first facet. */
    public TallyRequest only(List<String> values) {
        return new TallyRequest(query, first, second, months, most, from, values);
    }

    /** Of the most frequent values. */
    public TallyRequest(SearchQuery query, Facet first, Optional<Facet> second, boolean months, int most) {
        this(query, first, second, months, most, 0);
    }

    /** By pairs of values of two facets. */
    public static TallyRequest of(SearchQuery query, Facet first, Facet second, int most) {
        return new TallyRequest(query, first, Optional.of(second), false, most);
    }
}
