package rejoinder.search;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import rejoinder.ledger.CuratedLedger;

/**
 * An index that follows its ledger while pages are served: who asks sets it going when the ledger has grown, waits a
 * little, and is answered with what there is. Thread-safe.
 */
public final class LiveIndex implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Where there is nothing yet to answer from. */
    private static final Duration MORE = Duration.ofSeconds(20);

    private final CuratedLedger ledger;
    private final SearchIndex index;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "search-index");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<?> running;

    public LiveIndex(CuratedLedger ledger, SearchIndex index) {
        this.ledger = ledger;
        this.index = index;
    }

    /**
     * Brings the index up to date if that takes no longer than this; otherwise it goes on meanwhile.
     *
     * @return whether the index covers the ledger
     * @throws SearchException if it cannot be brought up to date
     */
    public boolean refresh(Duration patience) {
        if (index.covers(ledger)) {
            if (!index.isLinked(ledger)) {
                Future<?> unused = update();
            }
            return true;
        }
        try {
            update().get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            // It goes on; the articles may be in already, and only their disputes not.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
        return index.covers(ledger);
    }

    /**
     * As {@link #refresh}, waiting as long as somebody who asks does.
     *
     * @throws SearchException also if there is nothing to search in yet
     */
    public boolean follow() {
        boolean current = refresh(isReady() ? PATIENCE : MORE);
        if (!isReady()) {
            throw new SearchException("The search index is being made. Ask again in a while.");
        }
        return current;
    }

    private synchronized Future<?> update() {
        if (running == null || running.isDone()) {
            running = worker.submit(() -> {
                index.update(ledger, n -> {});
                String state = ledger.state().toString();
                index.relink(ledger.link(), state);
            });
        }
        return running;
    }

    /** Whether there is anything to search in yet. */
    public boolean isReady() {
        return index.isMade();
    }

    /** @throws SearchException as {@link SearchIndex#search} */
    public SearchResults search(SearchRequest request) {
        return index.search(request);
    }

    /** @throws SearchException as {@link SearchIndex#tally} */
    public Tally tally(TallyRequest request) {
        return index.tally(request);
    }

    /** @throws SearchException as {@link SearchIndex#name} */
    public String name(Facet facet, String value) {
        return index.name(facet, value);
    }

    /** @throws SearchException as {@link SearchIndex#hints} */
    public List<Hint> hints(SearchQuery query, long found) {
        return index.hints(query, found);
    }

    /** @throws SearchException as {@link SearchIndex#found} */
    public Found found(SearchQuery query) {
        return index.found(query);
    }

    @Override
    public void close() {
        worker.shutdownNow();
        index.close();
    }
}
