package rejoinder.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorRecord;
import rejoinder.ledger.Naming;
import rejoinder.ledger.SourceRow;
import rejoinder.text.DocumentId;

/** What the newest readings say about actors, in a few queries over all of them. */
final class ActorRows {

    private static final int WIDTH = 4; // of a statement in a row of voices

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
    private record Article(DocumentId id, Optional<LocalDate> day, Optional<String> publisher) {}

    /** What a newest reading says about actors. */
    private record Voices(Article article, List<SourceRow> sources, List<Naming> namings, Set<String> countries) {}

    /** A row of voices, as it lies there. */
    private record Row(long reading, String named, String statements) {}

    /**
     * From one row an article: with one a statement, most of the time would go into fetching them. To be asked for in a
     * transaction, lest something be added between its queries.
     */
    ActorRecord record() {
        Map<Long, Article> articles = articles();
        Interner same = new Interner();
        List<Voices> read;
        try (Stream<Row> rows = handle
                .createQuery("SELECT reading, named, statements FROM voice")
                .map((row, context) -> new Row(row.getLong(1), row.getString(2), row.getString(3)))
                .stream()) {
            // One thread fetches at any time; others read meanwhile what was fetched.
            read = rows.parallel()
                    .flatMap(row -> Optional.ofNullable(articles.get(row.reading())).stream()
                            .map(article -> checked(article, row, same)))
                    .sorted(Comparator.comparing(v -> v.article().id()))
                    .toList();
        }
        Map<DocumentId, Set<String>> countries = new HashMap<>();
        read.stream()
                .filter(v -> !v.countries().isEmpty())
                .forEach(v -> countries.put(v.article().id(), v.countries()));
        return new ActorRecord(
                read.stream()
                        .sorted(Comparator.comparing(v -> v.article().day().orElse(LocalDate.MIN)))
                        .flatMap(v -> v.sources().stream())
                        .toList(),
                countries,
                read.stream().flatMap(v -> v.namings().stream()).toList(),
                List.copyOf(actors.values()));
    }

    private Voices checked(Article article, Row row, Interner same) {
        try {
            return voices(article, row, same);
        } catch (IllegalArgumentException e) {
            throw new CorruptLedgerException(
                    "What the ledger keeps of " + article.id() + " for the directory of actors cannot be read: "
                            + e.getMessage() + ". Check it with `rejoinder verify`.",
                    e);
        }
    }

    private Voices voices(Article article, Row row, Interner same) {
        List<SourceRow> sources = new ArrayList<>();
        List<Naming> namings = new ArrayList<>();
        Set<String> countries = new TreeSet<>();
        same.actors(row.named(), this::actor).forEach(a -> a.country().ifPresent(countries::add));
        Compact.rows(row.statements(), WIDTH, columns -> {
            AttributionId id = new AttributionId(String.valueOf(columns[0]));
            String source = columns[1];
            List<Actor> denoted = same.actors(String.valueOf(columns[2]), this::actor);
            String spokenOf = String.valueOf(columns[3]);
            if (denoted.size() == 1) {
                denoted.get(0).country().ifPresent(countries::add);
            }
            SourceRow voice = new SourceRow(
                    id, article.id(), article.day(), article.publisher(), source == null ? "" : source, denoted);
            if (voice.isSomebody()) {
                sources.add(voice);
            }
            if (!spokenOf.isEmpty()) {
                namings.add(new Naming(id, article.id(), same.ids(spokenOf, this::actor)));
            }
        });
        return new Voices(article, sources, namings, same.codes(countries));
    }

    /** Each query from an index in its own order, not from between raw bytes and texts. */
    private Map<Long, Article> articles() {
        record Line(long reading, long document, Optional<LocalDate> day, Optional<String> publisher) {}
        Interner same = new Interner();
        List<Line> lines = handle.createQuery("SELECT r.number, r.document, r.day,"
                        + " coalesce(r.outlet, r.agency) AS publisher FROM reading r WHERE " + Listing.NEWEST)
                .map((row, context) -> new Line(
                        row.getLong("number"),
                        row.getLong("document"),
                        same.day(Listing.day(row)),
                        same.publisher(row.getString("publisher"))))
                .list();
        Map<Long, DocumentId> ids = new HashMap<>();
        handle.createQuery("SELECT number, id FROM document")
                .map((row, context) -> ids.put(row.getLong(1), new DocumentId(row.getString(2))))
                .forEach(row -> {});
        Map<Long, Article> articles = new HashMap<>();
        lines.forEach(l -> articles.put(
                l.reading(), new Article(Objects.requireNonNull(ids.get(l.document())), l.day(), l.publisher())));
        return articles;
    }

    /**
     * One object for all that are equal: a million sources have few days and actors among them. Thread-safe.
     */
    private static final class Interner {
        private final Map<Optional<LocalDate>, Optional<LocalDate>> days = new ConcurrentHashMap<>();
        private final Map<String, Optional<String>> publishers = new ConcurrentHashMap<>();
        private final Map<String, Set<String>> codes = new ConcurrentHashMap<>();
        private final Map<String, List<Actor>> lists = new ConcurrentHashMap<>();
        private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();

        Optional<LocalDate> day(Optional<LocalDate> day) {
            return days.computeIfAbsent(day, d -> d);
        }

        Optional<String> publisher(@Nullable String name) {
            return name == null ? Optional.empty() : publishers.computeIfAbsent(name, Optional::of);
        }

        /** By their text: sums of the hashes of short codes are often the same. */
        Set<String> codes(Set<String> some) {
            return codes.computeIfAbsent(String.join(" ", some), c -> Set.copyOf(some));
        }

        /** @param numbers such as {@code 12 7} */
        List<Actor> actors(String numbers, LongFunction<Actor> actor) {
            return lists.computeIfAbsent(
                    numbers, n -> numbers(n).mapToObj(actor).toList());
        }

        Set<String> ids(String numbers, LongFunction<Actor> actor) {
            return ids.computeIfAbsent(
                    numbers, n -> numbers(n).mapToObj(actor).map(Actor::id).collect(Collectors.toUnmodifiableSet()));
        }

        private static LongStream numbers(String numbers) {
            return numbers.isEmpty()
                    ? LongStream.empty()
                    : Stream.of(numbers.split(" ")).mapToLong(Long::parseLong);
        }
    }

    private Actor actor(long number) {
        Actor actor = actors.get(number);
        if (actor == null) {
            throw new CorruptLedgerException("a source refers to an actor that is not there");
        }
        return actor;
    }
}
