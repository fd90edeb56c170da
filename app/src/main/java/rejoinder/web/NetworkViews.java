package rejoinder.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.api.Months;
import rejoinder.api.Relation;
import rejoinder.search.Histogram;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchResults.Count;
import rejoinder.search.Tally;

/** Makes the network of actors. */
final class NetworkViews {

    /** Pairs on a page. */
    static final int EDGES = 100;

    private record Pair(String from, String to) {}

    private final Asked asked;
    private final Relation relation;
    private final Months shown;
    private final Tally tally;
    private final Map<Pair, Map<String, Long>> months;

    private NetworkViews(Asked asked, Relation relation, Months shown, Tally whole, Tally tally) {
        this.asked = asked.with(relation.narrowed(asked.query()));
        this.relation = relation;
        this.shown = shown;
        this.tally = tally;
        this.months = pairs(whole);
    }

    /**
     * @param whole of all months
     * @param tally of those shown
     */
    static NetworkView of(
            Asked asked, Relation relation, Months shown, Tally whole, Tally tally, int page, PlotView plot) {
        return new NetworkViews(asked, relation, shown, whole, tally).view(asked, page, plot);
    }

    private static Map<Pair, Map<String, Long>> pairs(Tally tally) {
        Map<Pair, Map<String, Long>> pairs = new HashMap<>();
        tally.cells().stream()
                .filter(c -> !c.first().equals(c.second()))
                .forEach(c -> pairs.computeIfAbsent(new Pair(c.first(), c.second()), k -> new TreeMap<>())
                        .merge(c.month(), c.count(), Long::sum));
        return pairs;
    }

    private static long sum(Map<String, Long> months) {
        return months.values().stream().mapToLong(n -> n).sum();
    }

    private NetworkView view(Asked all, int page, PlotView plot) {
        Map<Pair, Long> counts = new HashMap<>();
        pairs(tally).forEach((pair, by) -> counts.put(pair, sum(by)));
        List<Pair> inOrder = counts.keySet().stream()
                .sorted(Comparator.comparingLong((Pair p) -> -counts.getOrDefault(p, 0L))
                        .thenComparing(Pair::from)
                        .thenComparing(Pair::to))
                .toList();
        int pages = Math.max(1, (inOrder.size() + EDGES - 1) / EDGES);
        int here = Math.min(page, pages);
        List<Pair> edges = inOrder.subList((here - 1) * EDGES, Math.min(inOrder.size(), here * EDGES));
        Map<String, String> names = Stream.concat(tally.first().stream(), tally.second().stream())
                .collect(Collectors.toMap(Count::value, Count::name, (x, y) -> x));
        String address = address(relation, all) + shown.parameters();
        return new NetworkView(
                plot,
                relation.word(),
                Stream.of(Relation.values())
                        .map(r -> new PlotView.Choice(r.verb(), address(r, all) + shown.parameters(), r == relation))
                        .toList(),
                relation.verb(),
                edges.stream()
                        .map(p -> edge(p, counts.getOrDefault(p, 0L), names))
                        .toList(),
                allMonths(),
                new NetworkView.Shown(shown.from(), shown.to()),
                PlotView.pager(address, here, EDGES, inOrder.size()),
                inOrder.size(),
                tally.firsts() > Relation.ACTORS || tally.second().size() == Relation.ACTORS ? Relation.ACTORS : 0,
                asked.q(),
                shown.of(asked.query()).text());
    }

    private static String address(Relation relation, Asked asked) {
        return "/network?by=" + relation.word() + asked.parameter("&");
    }

    /** Those between, too, so that the slider goes by time. */
    private List<String> allMonths() {
        Set<String> named = new TreeSet<>();
        months.values().forEach(by -> named.addAll(by.keySet()));
        named.remove("");
        List<String> inOrder = new ArrayList<>(named);
        return inOrder.isEmpty()
                ? List.of()
                : Ticks.between(inOrder.get(0), inOrder.get(inOrder.size() - 1), Histogram.Unit.MONTH);
    }

    private NetworkView.Edge edge(Pair pair, long count, Map<String, String> names) {
        SearchQuery between = relation.between(asked.query(), pair.from(), pair.to());
        return new NetworkView.Edge(
                node(pair.from(), names),
                node(pair.to(), names),
                count,
                months.getOrDefault(pair, Map.of()).entrySet().stream()
                        .filter(e -> !e.getKey().isEmpty())
                        .map(e -> e.getKey() + ":" + e.getValue())
                        .collect(Collectors.joining(" ")),
                between.text(),
                asked.with(shown.of(between)).list());
    }

    private static NetworkView.Node node(String id, Map<String, String> names) {
        return new NetworkView.Node(id, names.getOrDefault(id, id), ActorViews.address(id));
    }
}
