package rejoinder.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorRecord;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.DocumentRow;
import rejoinder.ledger.Entry;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Ledger;
import rejoinder.ledger.LedgerChecks;
import rejoinder.ledger.LedgerState;
import rejoinder.ledger.Proposal;
import rejoinder.ledger.Reading;
import rejoinder.ledger.Revision;
import rejoinder.provenance.Producer;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.wire.Article;
import rejoinder.wire.Rejection;

/**
 * The ledger in one SQLite file in a data directory. Every addition is one transaction that has reached the disk when
 * the call returns. Thread-safe: reading calls run side by side, adding ones one after the other.
 *
 * <p>Failures are {@link StoreException}s; {@link CorruptLedgerException} if what comes back is not what was put in.
 * Halves of surrogate pairs, which no file can hold, are stored as U+FFFD.
 */
public final class SqliteLedger implements Ledger {

    private final Path directory;
    private final Clock clock;
    private final Readers readers;
    private final Jdbi reading;
    private final @Nullable Writer writer;

    /** What only a ledger open for writing has; its connection is used under its monitor. */
    private record Writer(WriterLock lock, Connection connection, Jdbi jdbi) {}

    private SqliteLedger(Path directory, Clock clock, LedgerFile file, @Nullable Writer writer) {
        this.directory = directory;
        this.clock = clock;
        this.readers = new Readers(file);
        this.reading = Jdbi.create(readers);
        this.writer = writer;
    }

    /**
     * Opens the ledger in a directory; for writing, makes both if they are not there.
     *
     * @param clock tells when readings enter the ledger
     * @throws StoreException if there is no ledger to read, another process is writing, a newer version wrote it, or
     *     the file cannot be opened
     */
    public static SqliteLedger open(Path dataDirectory, Access access, Clock clock) {
        return open(dataDirectory, access, clock, "");
    }

    /** @param pragma set on the writing connection, for tests of full disks */
    static SqliteLedger open(Path dataDirectory, Access access, Clock clock, String pragma) {
        try {
            return access == Access.WRITE ? write(dataDirectory, clock, pragma) : read(dataDirectory, clock);
        } catch (SQLException e) {
            throw Failures.of(dataDirectory, e);
        } catch (IOException e) {
            throw new StoreException(
                    "Cannot use the data directory " + dataDirectory + ": " + e
                            + ". Check its permissions and the space left, or name another.",
                    e);
        }
    }

    private static SqliteLedger read(Path directory, Clock clock) throws SQLException {
        if (!new LedgerFile(directory, false).exists()) {
            throw Schema.absent(directory);
        }
        LedgerFile file = LedgerFile.readable(directory);
        try (Connection connection = file.reader()) {
            Schema.require(file, connection);
        }
        return new SqliteLedger(directory, clock, file, null);
    }

    private static SqliteLedger write(Path directory, Clock clock, String pragma) throws SQLException, IOException {
        Files.createDirectories(directory);
        WriterLock lock = WriterLock.take(directory);
        try {
            LedgerFile file = new LedgerFile(directory, false);
            Connection connection = file.writer();
            try {
                Schema.prepare(file, connection);
                if (!pragma.isEmpty()) {
                    connection.createStatement().execute(pragma);
                }
                return new SqliteLedger(directory, clock, file, new Writer(lock, connection, Jdbi.create(connection)));
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private <T> T ask(Function<Handle, T> question) {
        try {
            return reading.withHandle(question::apply);
        } catch (JdbiException e) {
            throw Failures.of(directory, e);
        }
    }

    private <T> T change(Function<Additions, T> change) {
        return inTransaction(handle -> change.apply(new Additions(handle, clock.instant())));
    }

    private <T> T inTransaction(Function<Handle, T> change) {
        if (writer == null) {
            throw new IllegalStateException("the ledger in " + directory + " was opened for reading only");
        }
        synchronized (writer) {
            try {
                return writer.jdbi().inTransaction(change::apply);
            } catch (JdbiException e) {
                throw Failures.of(directory, e);
            }
        }
    }

    @Override
    public boolean holds(DocumentId document, Producer producer) {
        return ask(
                handle -> handle.createQuery("SELECT count(*) FROM reading r JOIN document d ON d.number = r.document"
                                        + " JOIN producer p ON p.number = r.producer"
                                        + " WHERE d.id = :id AND p.name = :name AND p.version = :version")
                                .bind("id", document.value())
                                .bind("name", producer.name())
                                .bind("version", producer.version())
                                .mapTo(Long.class)
                                .one()
                        > 0);
    }

    /** @throws IllegalArgumentException if the reading is not {@linkplain LedgerChecks well formed} */
    @Override
    public Outcome add(Article article, Reading reading) {
        List<String> problems = LedgerChecks.of(article, reading);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "the reading of " + article.origin() + " is not well formed: " + problems);
        }
        return change(additions -> additions.add(article, reading));
    }

    @Override
    public void reject(Rejection rejection) {
        change(additions -> {
            additions.reject(rejection);
            return true;
        });
    }

    @Override
    public Optional<Entry> entry(DocumentId document) {
        return ask(handle -> newest(handle, document).map(n -> Loading.entry(handle, n, document.value())));
    }

    @Override
    public Optional<Document> document(DocumentId document) {
        return ask(handle -> newest(handle, document).map(n -> Loading.document(handle, n, document.value())));
    }

    private static Optional<Long> newest(Handle handle, DocumentId document) {
        return handle.createQuery("SELECT r.number FROM reading r JOIN document d ON d.number = r.document"
                        + " WHERE d.id = :id ORDER BY r.revision DESC LIMIT 1")
                .bind("id", document.value())
                .mapTo(Long.class)
                .findOne();
    }

    @Override
    public Optional<byte[]> raw(DocumentId document) {
        return ask(handle -> handle.createQuery("SELECT number FROM document WHERE id = :id")
                .bind("id", document.value())
                .mapTo(Long.class)
                .findOne()
                .map(number -> Loading.raw(handle, number, document.value())));
    }

    @Override
    public List<Revision> revisions(DocumentId document) {
        return ask(handle -> handle.createQuery("SELECT r.revision, p.name, p.version, r.read_at, r.attributions"
                        + " FROM reading r JOIN document d ON d.number = r.document"
                        + " JOIN producer p ON p.number = r.producer WHERE d.id = :id ORDER BY r.revision")
                .bind("id", document.value())
                .map((row, context) -> new Revision(
                        row.getInt("revision"),
                        new Producer(row.getString("name"), row.getString("version")),
                        Instant.parse(row.getString("read_at")),
                        row.getInt("attributions")))
                .list());
    }

    @Override
    public Optional<DocumentId> documentOf(AttributionId attribution) {
        return ask(handle -> handle.createQuery("SELECT d.id FROM attribution a JOIN reading r ON r.number = a.reading"
                        + " JOIN document d ON d.number = r.document WHERE a.id = :id AND " + Listing.NEWEST)
                .bind("id", attribution.value())
                .mapTo(String.class)
                .findFirst()
                .map(DocumentId::new));
    }

    @Override
    public List<String> idsStartingWith(String prefix, int limit) {
        return ask(handle -> Listing.idsStartingWith(handle, prefix, limit));
    }

    @Override
    public List<DocumentRow> documents(Filter filter) {
        return ask(handle -> Listing.documents(handle, filter));
    }

    @Override
    public List<AttributionRow> attributions(Filter filter) {
        return ask(handle -> Listing.attributions(handle, filter));
    }

    @Override
    public void forEachAttribution(Filter filter, Consumer<AttributionRow> visitor) {
        ask(handle -> {
            Listing.forEachAttribution(handle, filter, visitor);
            return true;
        });
    }

    @Override
    public List<AttributionRow> attributions(List<AttributionId> ids) {
        return ask(handle -> Listing.attributions(handle, ids));
    }

    @Override
    public long countDocuments(Filter filter) {
        return ask(handle -> Listing.countDocuments(handle, filter));
    }

    @Override
    public long countAttributions(Filter filter) {
        return ask(handle -> Listing.countAttributions(handle, filter));
    }

    @Override
    public List<String> outlets() {
        return ask(Listing::outlets);
    }

    @Override
    public List<Rejection> rejections() {
        return ask(handle -> handle.createQuery(
                        "SELECT origin, byte_offset, reason FROM rejection ORDER BY origin, byte_offset, reason")
                .map((row, context) -> new Rejection(
                        row.getString("origin"), Listing.number(row, "byte_offset"), row.getString("reason")))
                .list());
    }

    @Override
    public void forEach(Consumer<Entry> visitor) {
        walk(0, "d.id", (entry, number) -> visitor.accept(entry));
    }

    @Override
    public long forEachSince(long position, ObjLongConsumer<Entry> visitor) {
        long[] reached = {position};
        walk(position, "r.number", (entry, number) -> {
            visitor.accept(entry, number);
            reached[0] = number;
        });
        return reached[0];
    }

    private void walk(long after, String order, ObjLongConsumer<Entry> visitor) {
        record Line(long number, String document) {}
        ask(handle -> {
            try (Stream<Line> lines = handle
                    .createQuery("SELECT r.number, d.id FROM document d JOIN reading r ON r.document = d.number"
                            + " WHERE r.number > :after AND " + Listing.NEWEST + " ORDER BY " + order)
                    .bind("after", after)
                    .map((row, context) -> new Line(row.getLong("number"), row.getString("id")))
                    .stream()) {
                lines.forEach(
                        line -> visitor.accept(Loading.entry(handle, line.number(), line.document()), line.number()));
            }
            return true;
        });
    }

    @Override
    public List<CurationEntry> curate(List<Proposal> proposals) {
        return inTransaction(handle -> new Curations(handle).add(proposals, clock.instant()));
    }

    @Override
    public List<CurationEntry> curation() {
        return ask(handle -> new Curations(handle).all());
    }

    @Override
    public ActorRecord actors() {
        return ask(handle -> handle.inTransaction(h -> new ActorRows(h).record()));
    }

    @Override
    public LedgerState state() {
        return ask(handle -> handle.createQuery("SELECT coalesce((SELECT max(number) FROM reading), 0) AS readings,"
                        + " coalesce((SELECT max(number) FROM curation), 0) AS decisions")
                .map((row, context) -> new LedgerState(row.getLong("readings"), row.getLong("decisions")))
                .one());
    }

    @Override
    public Map<String, Actor> known() {
        return ask(handle -> new ActorRows(handle).best());
    }

    @Override
    public List<String> verify(Consumer<Long> progress) {
        return ask(handle -> new Verification(handle).run(progress));
    }

    @Override
    public void close() {
        try {
            readers.close();
            if (writer != null) {
                close(writer);
            }
        } catch (SQLException e) {
            throw Failures.of(directory, e);
        }
    }

    private static void close(Writer writer) throws SQLException {
        synchronized (writer) {
            try {
                writer.connection().close();
            } finally {
                writer.lock().close();
            }
        }
    }
}
