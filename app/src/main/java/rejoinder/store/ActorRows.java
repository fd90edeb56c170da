package rejoinder.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorRecord;
import rejoinder.ledger.SourceRow;
import rejoinder.text.DocumentId;

/** What the newest readings say about actors, in a few queries over all of them. */
final class ActorRows {

    private final Handle handle;
    private final Map<Long, Actor> actors = new HashMap<>();

    ActorRows(Handle handle) {
        this.handle = handle;
        handle.createQuery("SELECT * FROM actor")
                .map((row, context) -> actors.put(row.getLong("number"), Loading.actor(row)))
                .list();
    }

    /** Whoever has an id, in any description. */
    Map<String, Actor> known() {
        Map<String, Actor> known = new HashMap<>();
        actors.values().forEach(a -> known.put(a.id(), a));
        return known;
    }

    /** Whoever has an id, in the description that most of the newest readings' sources have. */
    Map<String, Actor> best() {
        Map<Actor, Long> uses = new HashMap<>();
        handle.createQuery("SELECT c.actor, count(*) AS uses FROM candidate c"
                        + (revised()
                                ? " JOIN attribution a ON a.number = c.attribution JOIN reading r ON r.number = a.reading"
                                        + " WHERE " + Listing.NEWEST
                                : "")
                        + " GROUP BY c.actor")
                .map((row, context) -> uses.put(actor(row.getLong("actor")), row.getLong("uses")))
                .list();
        Comparator<Actor> best =
                Comparator.<Actor>comparingLong(a -> -uses.getOrDefault(a, 0L)).thenComparing(Actor::toString);
        Map<String, Actor> known = new TreeMap<>();
        actors.values().forEach(a -> known.merge(a.id(), a, (x, y) -> best.compare(x, y) <= 0 ? x : y));
        return known;
    }

    /** Whether any document was read more than once. */
    private boolean revised() {
        return handle.createQuery("SELECT (SELECT count(*) FROM reading) > (SELECT count(*) FROM document)")
                .mapTo(Boolean.class)
                .one();
    }

    /** What all attributions of a newest reading share. */
    private record Article(DocumentId id, Optional<LocalDate> day, Optional<String> publisher, Set<String> countries) {}

    /** Two passes over whole tables, in their own order: with joins it takes thrice as long where there are a million. */
    ActorRecord record() {
        Map<Long, Article> articles = articles();
        Interner same = new Interner();
        List<SourceRow> sources = new ArrayList<>();
        handle.createQuery("SELECT a.reading, a.id,"
                        + " (SELECT group_concat(s.text, ' … ' ORDER BY s.ordinal) FROM span s"
                        + " WHERE s.attribution = a.number AND s.role = 'source') AS source,"
                        + " (SELECT group_concat(c.actor, ' ' ORDER BY c.ordinal) FROM candidate c"
                        + " WHERE c.attribution = a.number) AS actors FROM attribution a ORDER BY a.number")
                .map((row, context) -> {
                    Article article = articles.get(row.getLong("reading"));
                    if (article != null) {
                        List<Actor> candidates = same.actors(row.getString("actors"), this::actor);
                        if (candidates.size() == 1) {
                            candidates.get(0).country().ifPresent(article.countries()::add);
                        }
                        String source = row.getString("source");
                        if (source != null) {
                            sources.add(new SourceRow(
                                    new AttributionId(row.getString("id")),
                                    article.id(),
                                    article.day(),
                                    article.publisher(),
                                    same.words(source),
                                    candidates));
                        }
                    }
                    return true;
                })
                .forEach(row -> {});
        handle.createQuery("SELECT m.reading, m.actor FROM mention m WHERE m.actor IS NOT NULL")
                .map((row, context) -> {
                    Article article = articles.get(row.getLong("reading"));
                    if (article != null) {
                        actor(row.getLong("actor")).country().ifPresent(article.countries()::add);
                    }
                    return true;
                })
                .forEach(row -> {});
        Map<DocumentId, Set<String>> countries = new HashMap<>();
        articles.values().stream()
                .filter(a -> !a.countries().isEmpty())
                .forEach(a -> countries.put(a.id(), same.codes(a.countries())));
        sources.sort(Comparator.comparing(SourceRow::document)); // stable: in the order of the text within a document
        return new ActorRecord(sources, countries, List.copyOf(actors.values()));
    }

    private Map<Long, Article> articles() {
        Map<Long, Article> articles = new HashMap<>();
        Interner same = new Interner();
        handle.createQuery("SELECT r.number, d.id, r.day, coalesce(r.outlet, r.agency) AS publisher FROM reading r"
                        + " JOIN document d ON d.number = r.document WHERE " + Listing.NEWEST)
                .map((row, context) -> articles.put(
                        row.getLong("number"),
                        new Article(
                                new DocumentId(row.getString("id")),
                                same.day(Listing.day(row)),
                                same.publisher(row.getString("publisher")),
                                new TreeSet<>())))
                .forEach(row -> {});
        return articles;
    }

    /** One object for all that are equal: a million sources have few words, days and actors among them. */
    private static final class Interner {
        private final Map<Object, Object> known = new HashMap<>();

        @SuppressWarnings("unchecked")
        private <T> T one(T value) {
            return (T) known.computeIfAbsent(value, v -> v);
        }

        String words(String source) {
            return one(source);
        }

        Optional<LocalDate> day(Optional<LocalDate> day) {
            return one(day);
        }

        Optional<String> publisher(@Nullable String name) {
            return one(Optional.ofNullable(name));
        }

        Set<String> codes(Set<String> codes) {
            return one(Set.copyOf(codes));
        }

        /** @param numbers such as {@code 12 7} */
        List<Actor> actors(@Nullable String numbers, LongFunction<Actor> actor) {
            return numbers == null
                    ? List.of()
                    : one(Stream.of(numbers.split(" "))
                            .map(n -> actor.apply(Long.parseLong(n)))
                            .toList());
        }
    }

    private Actor actor(long number) {
        Actor actor = actors.get(number);
        if (actor == null) {
            throw new CorruptLedgerException("a source refers to an actor that is not there");
        }
        return actor;
    }

    /** A name counts for the content that it stands in whole. */
    static List<AttributionId> speakingOf(Handle handle, Set<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT DISTINCT a.id FROM actor x JOIN mention m ON m.actor = x.number"
                        + " JOIN reading r ON r.number = m.reading JOIN attribution a ON a.reading = r.number"
                        + " JOIN span s ON s.attribution = a.number AND s.role = 'content'"
                        + " AND s.start <= m.start AND m.\"end\" <= s.\"end\""
                        + " WHERE x.id IN (<ids>) AND " + Listing.NEWEST + " ORDER BY a.id")
                .bindList("ids", List.copyOf(ids))
                .mapTo(String.class)
                .map(AttributionId::new)
                .list();
    }
}
