package rejoinder.export;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Response;
import rejoinder.claim.SpeechAct;

/**
 * Who speaks about, accuses and answers whom. A statement that an opponent restates is the opponent's no less than any
 * other. Actors whose sources are not resolved are on no edge. Grows with actors, pairs of them
 * and days, not with articles.
 *
 * @param nodes in order of id
 * @param edges in order of their ends, then of kind
 */
record Network(List<Node> nodes, List<Edge> edges) {

    enum Kind {
        SPEAKS_ABOUT,
        ACCUSES,
        ANSWERS;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** @param statements how many it makes */
    record Node(Actor actor, int statements) {}

    /**
     * One actor to another.
     *
     * @param weight how many statements
     * @param first day of the first of them that has one
     * @param last day of the last of them that has one
     * @param months how many of them are of each month, those without a day left out
     */
    record Edge(
            String from,
            String to,
            Kind kind,
            int weight,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            SortedMap<YearMonth, Integer> months) {

        Edge {
            months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        }
    }

    Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    static Network of(Selection selection) throws IOException {
        Gathering gathering = new Gathering();
        selection.forEach(gathering::add);
        return gathering.network();
    }

    private static final class Gathering {

        private record Key(String from, String to, Kind kind) {

            private static final Comparator<Key> ORDER =
                    Comparator.comparing(Key::from).thenComparing(Key::to).thenComparing(Key::kind);
        }

        /** Statements by day; empty for those without one. */
        private final Map<Key, Map<Optional<LocalDate>, Integer>> edges = new TreeMap<>(Key.ORDER);

        private final Map<String, Node> nodes = new TreeMap<>();

        void add(Part part) {
            Map<AttributionId, Actor> speakers = new HashMap<>();
            part.reading().attributions().forEach(a -> part.actor(a.id()).ifPresent(s -> speakers.put(a.id(), s)));
            for (Attribution a : part.statements()) {
                Optional<Actor> speaker = part.actor(a.id());
                if (speaker.isEmpty()) {
                    continue;
                }
                node(speaker.get(), 1);
                Optional<LocalDate> day = part.day(a.id());
                boolean accuses = part.act(a.id()).equals(Optional.of(SpeechAct.ACCUSE));
                for (Actor about : part.about(a.id())) {
                    edge(speaker.get(), about, Kind.SPEAKS_ABOUT, day);
                    if (accuses) {
                        edge(speaker.get(), about, Kind.ACCUSES, day);
                    }
                }
                part.reading().claims().responses().stream()
                        .filter(r -> r.from().equals(a.id()))
                        .map(r -> answered(r, speakers))
                        .flatMap(Optional::stream)
                        .forEach(to -> edge(speaker.get(), to, Kind.ANSWERS, day));
            }
        }

        private static Optional<Actor> answered(Response response, Map<AttributionId, Actor> speakers) {
            if (response.to() instanceof Response.Target.Statement statement) {
                return Optional.ofNullable(speakers.get(statement.id()));
            }
            return response.to() instanceof Response.Target.BareClaim bare ? bare.claimant() : Optional.empty();
        }

        /** Of several descriptions of an actor one is kept that does not hang on the order of articles. */
        private void node(Actor actor, int statements) {
            nodes.merge(
                    actor.id(),
                    new Node(actor, statements),
                    (x, y) -> new Node(
                            x.actor().toString().compareTo(y.actor().toString()) <= 0 ? x.actor() : y.actor(),
                            x.statements() + y.statements()));
        }

        private void edge(Actor from, Actor to, Kind kind, Optional<LocalDate> day) {
            if (!from.id().equals(to.id())) {
                node(to, 0);
                edges.computeIfAbsent(new Key(from.id(), to.id(), kind), k -> new HashMap<>())
                        .merge(day, 1, Integer::sum);
            }
        }

        private static Edge edge(Key key, Map<Optional<LocalDate>, Integer> days) {
            int weight = days.values().stream().mapToInt(Integer::intValue).sum();
            SortedMap<YearMonth, Integer> months = new TreeMap<>();
            days.forEach((day, count) -> day.ifPresent(d -> months.merge(YearMonth.from(d), count, Integer::sum)));
            List<LocalDate> known =
                    days.keySet().stream().flatMap(Optional::stream).sorted().toList();
            return new Edge(
                    key.from(),
                    key.to(),
                    key.kind(),
                    weight,
                    known.stream().findFirst(),
                    known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1)),
                    months);
        }

        Network network() {
            return new Network(
                    List.copyOf(nodes.values()),
                    edges.entrySet().stream()
                            .map(e -> edge(e.getKey(), e.getValue()))
                            .toList());
        }
    }
}
