package rejoinder.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Content;
import rejoinder.attribution.Cue;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Source;
import rejoinder.attribution.Utterance;
import rejoinder.ledger.Entry;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.text.Hashes;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.text.Repair;
import rejoinder.text.Span;
import rejoinder.time.Dateline;

/** Makes an entry of the rows of one reading, checking that every span's text is what it was. */
final class Loading {

    private final Handle handle;
    private final long reading;

    private Loading(Handle handle, long reading) {
        this.handle = handle;
        this.reading = reading;
    }

    /** @throws CorruptLedgerException if the rows make no reading */
    static Entry entry(Handle handle, long reading, String document) {
        return sound(document, () -> new Loading(handle, reading).row(Loading::entry));
    }

    /** @throws CorruptLedgerException if the rows make no document */
    static Document document(Handle handle, long reading, String document) {
        return sound(document, () -> new Loading(handle, reading).row(Loading::document));
    }

    private static <T> T sound(String document, Supplier<T> loading) {
        try {
            return loading.get();
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | DateTimeException e) {
            throw new CorruptLedgerException(document + " cannot be read back from the ledger: " + e.getMessage(), e);
        }
    }

    /** @throws CorruptLedgerException if the bytes are not those that were added */
    static byte[] raw(Handle handle, long number, String document) {
        return handle.createQuery("SELECT raw, raw_length, raw_sha256 FROM document WHERE number = :number")
                .bind("number", number)
                .map((row, context) -> {
                    byte[] raw = inflated(row.getBytes("raw"), row.getInt("raw_length"), document);
                    if (!Hashes.sha256(raw).equals(row.getString("raw_sha256"))) {
                        throw new CorruptLedgerException(document + " has other bytes than those that were added");
                    }
                    return raw;
                })
                .one();
    }

    private static byte[] inflated(byte[] deflated, int length, String document) {
        try {
            return Compact.inflated(deflated, length);
        } catch (IllegalArgumentException e) {
            throw new CorruptLedgerException(document + " cannot be read back from the ledger: " + e.getMessage(), e);
        }
    }

    private interface Row<T> {
        T of(Loading loading, ResultSet row) throws SQLException;
    }

    private <T> T row(Row<T> made) {
        return handle.createQuery("SELECT r.*, d.id, d.origin, p.name, p.version FROM reading r"
                        + " JOIN document d ON d.number = r.document JOIN producer p ON p.number = r.producer"
                        + " WHERE r.number = :reading")
                .bind("reading", reading)
                .map((row, context) -> made.of(this, row))
                .one();
    }

    private Document document(ResultSet row) throws SQLException {
        String text = row.getString("text");
        return new Document(
                new DocumentId(row.getString("id")),
                text,
                OffsetMap.parse(row.getString("to_given")),
                metadata(row),
                Compact.regions(row.getString("regions")),
                repairs(text));
    }

    private Entry entry(ResultSet row) throws SQLException {
        Document document = document(row);
        String text = document.text();
        Map<AttributionId, Resolution> actors = new HashMap<>();
        Map<AttributionId, Utterance> said = new HashMap<>();
        Reading whole = new Reading(
                new Producer(row.getString("name"), row.getString("version")),
                document,
                Compact.spans(row.getString("sentences")),
                dateline(row),
                attributions(text, actors, said),
                actors,
                said,
                LoadedNames.mentions(handle, reading, text),
                LoadedTimes.times(handle, reading, text),
                LoadedClaims.of(handle, reading, text),
                LoadedEvents.of(handle, reading, text));
        return new Entry(
                whole, row.getInt("revision"), Instant.parse(row.getString("read_at")), row.getString("origin"));
    }

    private static Metadata metadata(ResultSet row) throws SQLException {
        return new Metadata(
                optional(row, "given_id"),
                optional(row, "url"),
                optional(row, "outlet"),
                optional(row, "published").map(LocalDate::parse),
                optional(row, "published_time").map(LocalTime::parse),
                optional(row, "title"),
                optional(row, "byline"),
                optional(row, "language"));
    }

    private static Optional<Dateline> dateline(ResultSet row) throws SQLException {
        Optional<String> place = optional(row, "place");
        if (place.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(
                new Span(row.getInt("dateline_start"), row.getInt("dateline_end")),
                place.get(),
                optional(row, "agency"),
                optional(row, "dateline_date").map(LocalDate::parse),
                row.getString("derivation")));
    }

    static Optional<String> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private List<Repair> repairs(String text) {
        return handle.createQuery("SELECT * FROM repair WHERE reading = :reading ORDER BY ordinal")
                .bind("reading", reading)
                .map((row, context) -> new Repair(span(row, text), row.getString("original"), row.getString("method")))
                .list();
    }

    private List<Attribution> attributions(
            String text, Map<AttributionId, Resolution> actors, Map<AttributionId, Utterance> said) {
        Map<Long, Map<String, List<Span>>> spans = spans(text);
        Map<Long, Resolution> resolutions = LoadedNames.resolutions(handle, reading, text);
        Map<Long, Utterance> times = LoadedTimes.said(handle, reading, text);
        return handle.createQuery("SELECT a.*, p.name, p.version FROM attribution a"
                        + " JOIN producer p ON p.number = a.producer WHERE reading = :reading ORDER BY ordinal")
                .bind("reading", reading)
                .map((row, context) -> {
                    long number = row.getLong("number");
                    Attribution attribution = attribution(row, spans.getOrDefault(number, Map.of()));
                    Resolution resolution = resolutions.get(number);
                    if (resolution != null) {
                        actors.put(attribution.id(), resolution);
                    }
                    Utterance when = times.get(number);
                    if (when != null) {
                        said.put(attribution.id(), when);
                    }
                    return attribution;
                })
                .list();
    }

    private static Attribution attribution(ResultSet row, Map<String, List<Span>> spans) throws SQLException {
        return new Attribution(
                new AttributionId(row.getString("id")),
                Source.of(spans.getOrDefault("source", List.of())),
                Cue.of(spans.getOrDefault("cue", List.of())),
                new Content(spans.getOrDefault("content", List.of())),
                Mode.parse(row.getString("mode")),
                optional(row, "parent").map(AttributionId::new),
                new Basis(
                        new Producer(row.getString("name"), row.getString("version")),
                        row.getString("rule"),
                        row.getString("why"),
                        row.getDouble("confidence"),
                        spans.getOrDefault("evidence", List.of())));
    }

    private Map<Long, Map<String, List<Span>>> spans(String text) {
        Map<Long, Map<String, List<Span>>> spans = new HashMap<>();
        handle.createQuery("SELECT s.* FROM span s JOIN attribution a ON a.number = s.attribution"
                        + " WHERE a.reading = :reading ORDER BY s.attribution, s.role, s.ordinal")
                .bind("reading", reading)
                .map((row, context) -> spans.computeIfAbsent(row.getLong("attribution"), n -> new HashMap<>())
                        .computeIfAbsent(row.getString("role"), r -> new ArrayList<>())
                        .add(span(row, text)))
                .list();
        return spans;
    }

    /** A span stored with its text, which must stand there. */
    static Span span(ResultSet row, String text) throws SQLException {
        return span(text, row.getInt("start"), row.getInt("end"), row.getString("text"));
    }

    /** As {@link #span(ResultSet, String)}, in columns of these names, if the row has one. */
    static Optional<Span> span(ResultSet row, String text, String name) throws SQLException {
        String stored = row.getString(name);
        return stored == null
                ? Optional.empty()
                : Optional.of(span(text, row.getInt(name + "_start"), row.getInt(name + "_end"), stored));
    }

    private static Span span(String text, int start, int end, String stored) {
        Span span = new Span(start, end);
        if (!text.regionMatches(span.start(), stored, 0, Math.max(span.length(), stored.length()))) {
            throw new IllegalArgumentException("at " + span + " its text is not '" + stored + "'");
        }
        return span;
    }

    static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                row.getString("id"),
                row.getString("name"),
                row.getString("kind"),
                optional(row, "country"),
                optional(row, "role"),
                Compact.strings(row.getString("aliases")));
    }
}
