package rejoinder.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import rejoinder.search.Facet;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchResults.Count;
import rejoinder.search.Tally;
import rejoinder.search.TallyRequest;

/**
 * The statements of two actors or two outlets, counted by what tells them apart. Immutable.
 *
 * @param by what the two are: actors or outlets
 * @param query of the statements of both
 * @param tallies by the two and each of {@link #facets}, in their order
 */
public record Comparison(Facet by, String a, String b, SearchQuery query, List<Tally> tallies) {

    private static final int TOLD_APART = 1_000;
    private static final Map<Facet, List<Facet>> COMPARED = Map.of(
            Facet.ACTOR, List.of(Facet.ACT, Facet.MODE, Facet.ABOUT, Facet.ANSWERS, Facet.RESPONDS, Facet.OUTLET),
            Facet.OUTLET, List.of(Facet.ACTOR, Facet.COUNTRY, Facet.MODE, Facet.ACT, Facet.ABOUT));

    public Comparison {
        tallies = List.copyOf(tallies);
    }

    /** @throws IllegalArgumentException if there is no such thing to compare; the message is for people */
    public static Facet by(Optional<String> word) {
        return switch (word.orElse("actor")) {
            case "actor" -> Facet.ACTOR;
            case "outlet" -> Facet.OUTLET;
            default -> throw new IllegalArgumentException("Two actors or two outlets can be compared.");
        };
    }

    public static Comparison of(Function<TallyRequest, Tally> index, SearchQuery query, Facet by, String a, String b) {
        SearchQuery both = query.any(List.of(by.filter(a), by.filter(b)));
        List<Tally> tallies = facets(by).stream()
                .map(f -> index.apply(TallyRequest.of(both, by, f, TOLD_APART)))
                .toList();
        return new Comparison(by, a, b, both, tallies);
    }

    /** What the two are compared by. */
    public List<Facet> facets() {
        return facets(by);
    }

    private static List<Facet> facets(Facet by) {
        return COMPARED.getOrDefault(by, List.of());
    }

    private List<Count> of(String value) {
        return tallies.stream()
                .flatMap(t -> t.first().stream())
                .filter(c -> c.value().equals(value))
                .toList();
    }

    /** Each tally leaves out statements without a value of its own facet, so the largest count is of them all. */
    public long count(String value) {
        return of(value).stream().mapToLong(Count::count).max().orElse(0);
    }

    /** The value itself if it has no statement. */
    public String name(String value) {
        return of(value).stream().map(Count::name).findFirst().orElse(value);
    }
}
