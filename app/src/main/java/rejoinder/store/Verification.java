package rejoinder.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import rejoinder.ledger.LedgerChecks;
import rejoinder.ledger.Reading;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.text.Hashes;
import rejoinder.text.Headline;
import rejoinder.text.OffsetMap;

/** Checks everything that the ledger holds, document by document, and says what is wrong. */
final class Verification {

    private final Handle handle;
    private final List<String> problems = new ArrayList<>();

    Verification(Handle handle) {
        this.handle = handle;
    }

    List<String> run(Consumer<Long> progress) {
        attempt(this::file);
        attempt(this::references);
        attempt(this::triggers);
        attempt(this::curation);
        attempt(() -> documents(progress));
        return List.copyOf(problems);
    }

    /** A damaged file can break off any question; that, too, is an answer. */
    private void attempt(Runnable check) {
        try {
            check.run();
        } catch (JdbiException e) {
            problems.add("the file cannot be read on: " + e.getMessage());
        }
    }

    private void documents(Consumer<Long> progress) {
        long checked = 0;
        try (Stream<DocumentLine> documents = handle
                .createQuery("SELECT number, id FROM document ORDER BY id")
                .map((row, context) -> new DocumentLine(row.getLong("number"), row.getString("id")))
                .stream()) {
            for (DocumentLine document : (Iterable<DocumentLine>) documents::iterator) {
                document(document);
                progress.accept(++checked);
            }
        }
    }

    private record DocumentLine(long number, String id) {}

    private record ReadingLine(
            long number,
            int revision,
            String sha256,
            String givenToRaw,
            String headline,
            Optional<Long> day,
            int attributions,
            String seal) {}

    private void file() {
        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> problems.add("the file is damaged: " + line));
    }

    private void curation() {
        try {
            problems.addAll(new Curations(handle).problems());
        } catch (CorruptLedgerException e) {
            problems.add(e.getMessage());
        }
    }

    private void references() {
        handle.createQuery("PRAGMA foreign_key_check")
                .mapToMap()
                .list()
                .forEach(row -> problems.add("row " + row.get("rowid") + " of " + row.get("table")
                        + " refers to a missing " + row.get("parent")));
    }

    /** Without the triggers rows could have been changed; with them nobody did so through SQLite. */
    private void triggers() {
        List<String> triggers = handle.createQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
                .mapTo(String.class)
                .list();
        handle.createQuery(
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                                + " AND name <> 'flyway_schema_history' ORDER BY name")
                .mapTo(String.class)
                .list()
                .forEach(table -> {
                    if (!triggers.containsAll(List.of(table + "_no_update", table + "_no_delete"))) {
                        problems.add("table " + table + " lacks the triggers that keep it from being changed");
                    }
                });
    }

    private void document(DocumentLine document) {
        try {
            byte[] raw = Loading.raw(handle, document.number(), document.id());
            if (!DocumentId.of(raw).value().equals(document.id())) {
                problems.add(document.id() + " is not the id of its bytes");
            }
            List<ReadingLine> readings = readings(document);
            if (readings.isEmpty()) {
                problems.add(document.id() + " has no reading");
            }
            for (int i = 0; i < readings.size(); i++) {
                revision(document, readings.get(i), i + 1, raw.length);
            }
        } catch (CorruptLedgerException e) {
            problems.add(e.getMessage());
        }
    }

    private void revision(DocumentLine document, ReadingLine line, int due, int rawLength) {
        String name = document.id() + " revision " + line.revision() + ": ";
        if (line.revision() != due) {
            problems.add(name + "it should be " + due);
        }
        try {
            Reading reading =
                    Loading.entry(handle, line.number(), document.id()).reading();
            List<String> found = new ArrayList<>(LedgerChecks.of(reading));
            found.addAll(wayBack(line, reading.document(), rawLength));
            found.addAll(kept(line, reading));
            found.forEach(problem -> problems.add(name + problem));
        } catch (CorruptLedgerException | IllegalArgumentException e) {
            problems.add(name + e.getMessage());
        }
    }

    private static List<String> wayBack(ReadingLine line, Document document, int rawLength) {
        OffsetMap givenToRaw = OffsetMap.parse(line.givenToRaw());
        List<String> found = new ArrayList<>();
        found.addAll(LedgerChecks.leads(
                "the way to the given text", document.toGiven(), document.text().length(), givenToRaw.targetLength()));
        found.addAll(LedgerChecks.leads("the way to the raw bytes", givenToRaw, givenToRaw.targetLength(), rawLength));
        return found;
    }

    /** What was computed when the reading was added must come out the same. */
    private List<String> kept(ReadingLine line, Reading reading) {
        List<String> found = new ArrayList<>();
        if (!Hashes.sha256(reading.document().text()).equals(line.sha256())) {
            found.add("its text is not what was added");
        }
        if (!Seal.holds(line.seal(), reading, OffsetMap.parse(line.givenToRaw()))) {
            found.add("something in it is not what was added (seal)");
        }
        if (!Stored.text(Headline.of(reading.document())).equals(line.headline())
                || !reading.day().map(LocalDate::toEpochDay).equals(line.day())
                || reading.attributions().size() != line.attributions()
                || !voiced(line.number())) {
            found.add("its line in lists is not what follows from it");
        }
        return found;
    }

    private boolean voiced(long reading) {
        return handle.createQuery("SELECT count(*) FROM voice v JOIN voiced w ON w.reading = v.reading"
                                + " WHERE v.reading = :reading AND v.named = w.named AND v.statements = w.statements")
                        .bind("reading", reading)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    private List<ReadingLine> readings(DocumentLine document) {
        return handle.createQuery(
                        "SELECT number, revision, text_sha256, given_to_raw, headline, day, attributions, seal"
                                + " FROM reading WHERE document = :number ORDER BY revision")
                .bind("number", document.number())
                .map((row, context) -> new ReadingLine(
                        row.getLong("number"),
                        row.getInt("revision"),
                        row.getString("text_sha256"),
                        row.getString("given_to_raw"),
                        row.getString("headline"),
                        Listing.number(row, "day"),
                        row.getInt("attributions"),
                        row.getString("seal")))
                .list();
    }
}
