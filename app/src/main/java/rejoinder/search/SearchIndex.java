package rejoinder.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.DisputeBook;
import rejoinder.ledger.Filter;

/**
 * An index of a ledger. It is never the truth: it can be thrown away at any time and is made again from the ledger. A
 * commit holds documents and the position in the ledger that they reach, so that after a crash the next {@link #update}
 * goes on from there; an index that is torn, of another version, or of another ledger is made anew.
 *
 * <p>Thread-safe. One process writes at a time; others search meanwhile. Failures are {@link SearchException}s.
 */
public final class SearchIndex implements AutoCloseable {

    private static final Duration AGE = Duration.ofMillis(250);

    /** Name of its directory in a data directory. */
    public static final String NAME = "index";

    /** What bringing an index up to date did. */
    public enum Outcome {
        /** There was nothing to do. */
        CURRENT,
        /** What was new was added. */
        UPDATED,
        /** It could not be used, or did not fit the ledger, and was made anew. */
        REBUILT,
        /** Another process is writing it. */
        BUSY
    }

    private final Directory directory;
    private final String place;
    private final int batch;
    private final Object writing = new Object();
    private @Nullable Generation generation;
    private long looked;

    private SearchIndex(Directory directory, String place, int batch) {
        this.directory = directory;
        this.place = place;
        this.batch = batch;
    }

    /** The index in a data directory, whether or not it was made yet. */
    public static SearchIndex in(Path dataDirectory) {
        return in(dataDirectory, IndexUpdate.BATCH);
    }

    /** @param batch articles between two commits */
    static SearchIndex in(Path dataDirectory, int batch) {
        Path place = dataDirectory.resolve(NAME);
        try {
            Files.createDirectories(place);
            return new SearchIndex(FSDirectory.open(place), place.toString(), batch);
        } catch (IOException e) {
            throw failure(place.toString(), e);
        }
    }

    /** An index that is gone with the program. */
    public static SearchIndex inMemory() {
        return new SearchIndex(new ByteBuffersDirectory(), "memory", IndexUpdate.BATCH);
    }

    private static SearchException failure(String place, Exception cause) {
        return new SearchException(
                "The search index in " + place + " cannot be used: " + cause.getMessage()
                        + ". The ledger is not affected; check space and permissions, then make the index again with:"
                        + " rejoinder reindex",
                cause);
    }

    /** What the index holds; empty if there is none that this version can use. */
    public Optional<Covered> covered() {
        return open(Duration.ZERO).map(Generation::covered);
    }

    /** Whether the index holds all that the ledger does, but perhaps for its disputes. */
    public boolean covers(CuratedLedger ledger) {
        Predicate<Generation> current = g -> IndexUpdate.isCurrent(g.covered(), ledger);
        return open(AGE)
                .filter(current)
                .or(() -> open(Duration.ZERO).filter(current))
                .isPresent();
    }

    /** Whether there was an index that this version can use a moment ago. */
    boolean isMade() {
        return open(AGE).isPresent();
    }

    /** Whether the index says which statement belongs to which dispute as of now. */
    boolean isLinked(CuratedLedger ledger) {
        String state = ledger.state().toString();
        return open(AGE).filter(g -> g.covered().disputes().equals(state)).isPresent();
    }

    /**
     * Adds what the ledger has beyond the index.
     *
     * @param progress is told how many articles were added so far
     */
    public Outcome update(CuratedLedger ledger, LongConsumer progress) {
        synchronized (writing) {
            return covers(ledger)
                    ? Outcome.CURRENT
                    : writing(() -> {
                        if (added(ledger, progress)) {
                            return Outcome.UPDATED;
                        }
                        make(ledger, progress);
                        return Outcome.REBUILT;
                    });
        }
    }

    /** Makes the index anew. */
    public Outcome rebuild(CuratedLedger ledger, LongConsumer progress) {
        synchronized (writing) {
            return writing(() -> {
                make(ledger, progress);
                return Outcome.REBUILT;
            });
        }
    }

    /**
     * Writes which statement belongs to which dispute. It takes the linking of all claims, so it is not done with every
     * article that comes.
     *
     * @param state of the ledger whose disputes these are
     */
    public Outcome relink(DisputeBook disputes, String state) {
        synchronized (writing) {
            Optional<Covered> covered = covered();
            if (covered.isEmpty() || covered.get().disputes().equals(state)) {
                return Outcome.CURRENT;
            }
            return writing(() -> {
                Generation now = lent();
                try (IndexWriter writer = new IndexWriter(directory, config(OpenMode.APPEND))) {
                    new DisputeLinks(now).write(disputes, writer);
                    writer.setLiveCommitData(
                            now.covered().withDisputes(state).data().entrySet());
                    writer.commit();
                } finally {
                    now.giveBack();
                }
                return Outcome.UPDATED;
            });
        }
    }

    /** A change that may fail. */
    private interface Change {
        Outcome make() throws IOException;
    }

    private Outcome writing(Change change) {
        try {
            Outcome outcome = change.make();
            synchronized (this) {
                looked = System.nanoTime() - AGE.toNanos();
            }
            return outcome;
        } catch (LockObtainFailedException e) {
            return Outcome.BUSY;
        } catch (IOException e) {
            throw failure(place, e);
        }
    }

    /** @return false if there is no sound index of this ledger and version to add to */
    private boolean added(CuratedLedger ledger, LongConsumer progress) throws IOException {
        Optional<Covered> covered = covered();
        if (covered.isEmpty()) {
            return false;
        }
        try (IndexWriter writer = new IndexWriter(directory, config(OpenMode.APPEND))) {
            IndexUpdate update = new IndexUpdate(writer, ledger, batch, progress);
            return update.run(covered.get()) && update.articles() == ledger.countDocuments(Filter.ALL);
        } catch (CorruptIndexException | NoSuchFileException | FileNotFoundException | EOFException e) {
            return false;
        }
    }

    private void make(CuratedLedger ledger, LongConsumer progress) throws IOException {
        try (IndexWriter writer = fresh()) {
            new IndexUpdate(writer, ledger, batch, progress).run(Covered.NOTHING);
        }
    }

    private IndexWriter fresh() throws IOException {
        try {
            return new IndexWriter(directory, config(OpenMode.CREATE));
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            // Lucene looks at what was there, and stumbles if that is torn.
            try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                lock.ensureValid();
                for (String file : directory.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        directory.deleteFile(file);
                    }
                }
            }
            return new IndexWriter(directory, config(OpenMode.CREATE));
        }
    }

    private static IndexWriterConfig config(OpenMode mode) {
        return new IndexWriterConfig(TextAnalyzer.FIELDS)
                .setOpenMode(mode)
                .setRAMBufferSizeMB(64)
                // What is cut off shall leave the last commit, not half of the next.
                .setCommitOnClose(false);
    }

    /** @throws SearchException if there is no index yet, or it cannot be read */
    public SearchResults search(SearchRequest request) {
        Generation now = lent();
        try {
            return new Searching(now, request).results();
        } catch (IOException | UncheckedIOException e) {
            throw failure(place, e);
        } finally {
            now.giveBack();
        }
    }

    /** @throws SearchException as {@link #search} */
    public Tally tally(TallyRequest request) {
        Generation now = lent();
        try {
            return now.tally(request);
        } catch (IOException | UncheckedIOException e) {
            throw failure(place, e);
        } finally {
            now.giveBack();
        }
    }

    /**
     * How a value of a facet is called, for a reader; the value itself if it has no other name.
     *
     * @throws SearchException as {@link #search}
     */
    public String name(Facet facet, String value) {
        Generation now = lent();
        try {
            return now.name(facet, value);
        } catch (IOException | UncheckedIOException e) {
            throw failure(place, e);
        } finally {
            now.giveBack();
        }
    }

    /**
     * What may have been meant instead of a query.
     *
     * @param found how much it found
     * @throws SearchException as {@link #search}
     */
    public List<Hint> hints(SearchQuery query, long found) {
        Generation now = lent();
        try {
            return new Hints(now).of(query, found);
        } catch (IOException | UncheckedIOException e) {
            throw failure(place, e);
        } finally {
            now.giveBack();
        }
    }

    /**
     * All results, for whoever takes them away.
     *
     * @throws SearchException as {@link #search}
     */
    public Found found(SearchQuery query) {
        Generation now = lent();
        try {
            return Found.of(now, query);
        } catch (IOException | UncheckedIOException e) {
            throw failure(place, e);
        } finally {
            now.giveBack();
        }
    }

    private synchronized Generation lent() {
        Generation now = open(AGE).orElseThrow(() -> failure(place, new IOException("it was not made yet")));
        now.lend();
        return now;
    }

    /**
     * A commit that was the newest not longer ago than this, if this version can read it. To look for a newer one takes
     * as long as a small search.
     */
    private synchronized Optional<Generation> open(Duration age) {
        if (generation != null && System.nanoTime() - looked < age.toNanos()) {
            return Optional.of(generation);
        }
        try {
            looked = System.nanoTime();
            if (generation == null || !generation.isCurrent()) {
                DirectoryReader reader = DirectoryReader.open(directory);
                Optional<Covered> covered = Covered.of(reader.getIndexCommit().getUserData());
                refresh();
                if (covered.isPresent()) {
                    generation = new Generation(reader, covered.get());
                } else {
                    reader.close();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // None yet, or torn, or of a version of Lucene unknown to this: another is made in its place.
            refresh();
        }
        return Optional.ofNullable(generation);
    }

    private void refresh() {
        if (generation != null) {
            generation.giveBack();
            generation = null;
        }
    }

    @Override
    public synchronized void close() {
        refresh();
        try {
            directory.close();
        } catch (IOException e) {
            throw failure(place, e);
        }
    }
}
