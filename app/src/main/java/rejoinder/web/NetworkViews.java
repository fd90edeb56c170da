package rejoinder.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import rejoinder.search.Facet;
import rejoinder.search.Node.Field;
import rejoinder.search.QueryField;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchResults.Count;
import rejoinder.search.Tally;
import rejoinder.search.TallyRequest;

/** Makes the network of actors. */
final class NetworkViews {

    private static final int ACTORS = 60;
    private static final int EDGES = 120;

    /** What an edge means. */
    enum Relation {
        ABOUT("speaks about", Facet.ABOUT),
        ACCUSES("accuses", Facet.ABOUT),
        ANSWERS("answers", Facet.ANSWERS);

        private final String verb;
        private final Facet to;

        Relation(String verb, Facet to) {
            this.verb = verb;
            this.to = to;
        }

        /** @throws Query.BadQueryException if there is no such relation */
        static Relation parse(String word) {
            for (Relation relation : values()) {
                if (Words.lower(relation).equals(word)) {
                    return relation;
                }
            }
            throw new Query.BadQueryException("Actors are linked by about, accuses or answers.");
        }

        SearchQuery narrowed(SearchQuery query) {
            return this == ACCUSES ? query.including(new Field(QueryField.ACT, "accuse", false)) : query;
        }

        TallyRequest request(SearchQuery query) {
            return new TallyRequest(narrowed(query), Facet.ACTOR, java.util.Optional.of(to), true, ACTORS);
        }
    }

    private NetworkViews() {}

    static NetworkView of(Asked asked, Relation relation, Tally tally, PlotView plot) {
        Map<String, NetworkView.Node> nodes = new LinkedHashMap<>();
        Function<Count, NetworkView.Node> node =
                c -> new NetworkView.Node(c.value(), c.name(), ActorViews.address(c.value()));
        tally.first().forEach(c -> nodes.putIfAbsent(c.value(), node.apply(c)));
        tally.second().forEach(c -> nodes.putIfAbsent(c.value(), node.apply(c)));
        Map<List<String>, Map<String, Long>> pairs = new HashMap<>();
        tally.cells().stream()
                .filter(c -> !c.first().equals(c.second()))
                .forEach(c -> pairs.computeIfAbsent(List.of(c.first(), c.second()), k -> new TreeMap<>())
                        .merge(c.month(), c.count(), Long::sum));
        List<NetworkView.Edge> edges = new ArrayList<>();
        pairs.forEach((pair, months) -> {
            NetworkView.Node from = nodes.get(pair.get(0));
            NetworkView.Node to = nodes.get(pair.get(1));
            if (from != null && to != null) {
                edges.add(edge(asked, relation, from, to, months));
            }
        });
        edges.sort((a, b) -> a.count() != b.count()
                ? Long.compare(b.count(), a.count())
                : (a.from().id() + " " + a.to().id()).compareTo(b.from().id() + " " + b.to().id()));
        List<NetworkView.Edge> shown = edges.subList(0, Math.min(EDGES, edges.size()));
        Set<String> linked = new TreeSet<>();
        Set<String> months = new TreeSet<>();
        shown.forEach(e -> {
            linked.add(e.from().id());
            linked.add(e.to().id());
            months.addAll(pairs.getOrDefault(List.of(e.from().id(), e.to().id()), Map.of())
                    .keySet());
        });
        months.remove("");
        return new NetworkView(
                plot,
                relations(asked, relation),
                relation.verb,
                nodes.values().stream().filter(n -> linked.contains(n.id())).toList(),
                shown,
                List.copyOf(months),
                edges.size() - shown.size());
    }

    private static NetworkView.Edge edge(
            Asked asked, Relation relation, NetworkView.Node from, NetworkView.Node to, Map<String, Long> months) {
        Asked narrowed = new Asked(asked.q(), relation.narrowed(asked.query()), asked.fault());
        return new NetworkView.Edge(
                from,
                to,
                months.values().stream().mapToLong(n -> n).sum(),
                months.entrySet().stream()
                        .filter(e -> !e.getKey().isEmpty())
                        .map(e -> e.getKey() + ":" + e.getValue())
                        .collect(Collectors.joining(" ")),
                narrowed.list(Asked.is(Facet.ACTOR, from.id()), Asked.is(relation.to, to.id())));
    }

    private static List<PlotView.Choice> relations(Asked asked, Relation chosen) {
        List<PlotView.Choice> choices = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            String address = "/network?by=" + Words.lower(relation)
                    + (asked.q().isEmpty() ? "" : "&q=" + Words.encode(asked.q()));
            choices.add(new PlotView.Choice(relation.verb, address, relation == chosen));
        }
        return choices;
    }
}
