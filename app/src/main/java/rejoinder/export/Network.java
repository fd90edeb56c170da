package rejoinder.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Response;
import rejoinder.claim.SpeechAct;

/**
 * Who speaks about, accuses and answers whom. A statement that an opponent restates is the opponent's no less than any
 * other. Actors whose sources are not resolved are on no edge. Grows with actors and pairs of them, not with articles.
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
     */
    record Edge(String from, String to, Kind kind, int weight, Optional<LocalDate> first, Optional<LocalDate> last) {

        private static final Comparator<Edge> ORDER =
                Comparator.comparing(Edge::from).thenComparing(Edge::to).thenComparing(Edge::kind);

        private Edge with(Edge other) {
            return new Edge(
                    from,
                    to,
                    kind,
                    weight + other.weight,
                    pick(first, other.first, Comparator.naturalOrder()),
                    pick(last, other.last, Comparator.reverseOrder()));
        }

        private static Optional<LocalDate> pick(
                Optional<LocalDate> one, Optional<LocalDate> other, Comparator<LocalDate> order) {
            return one.isEmpty() || (other.isPresent() && order.compare(other.get(), one.get()) < 0) ? other : one;
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

        private record Key(String from, String to, Kind kind) {}

        private final Map<String, Node> nodes = new TreeMap<>();
        private final Map<Key, Edge> edges = new HashMap<>();

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
                edges.merge(
                        new Key(from.id(), to.id(), kind), new Edge(from.id(), to.id(), kind, 1, day, day), Edge::with);
            }
        }

        Network network() {
            return new Network(
                    List.copyOf(nodes.values()),
                    edges.values().stream().sorted(Edge.ORDER).toList());
        }
    }
}
