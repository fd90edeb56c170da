package rejoinder.ledger;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value made of a whole ledger, made anew when the ledger is in another state. Where that takes long, as in a large
 * ledger, and only articles came, the value that there is serves until the next is made beside it; what people decide is
 * never waited for. Thread-safe.
 */
final class Kept<T> {

    private static final Duration LONG = Duration.ofSeconds(1);
    private static final Duration WHILE = Duration.ofSeconds(2);

    private record Made<T>(LedgerState state, T value, long nanos) {}

    private final Function<Optional<T>, T> maker;
    private final Duration tooLong;
    private final Duration aWhile;
    private final Object making = new Object();
    private volatile @Nullable Made<T> made;
    private @Nullable Thread running;
    private volatile @Nullable RuntimeException failure;

    /** @param maker makes the value of the ledger as it is now, of the last one if there is any */
    Kept(Function<Optional<T>, T> maker) {
        this(maker, LONG, WHILE);
    }

    /**
     * @param tooLong what takes longer is made beside
     * @param aWhile how long to wait for the first
     */
    Kept(Function<Optional<T>, T> maker, Duration tooLong, Duration aWhile) {
        this.maker = maker;
        this.tooLong = tooLong;
        this.aWhile = aWhile;
    }

    /** The value of a state that the ledger has reached. */
    T at(LedgerState state) {
        Made<T> now = made;
        if (now != null && now.state().equals(state)) {
            return now.value();
        }
        if (now != null && now.nanos() > tooLong.toNanos() && now.state().decisions() == state.decisions()) {
            makeBeside(state);
            return now.value();
        }
        return make(state);
    }

    /**
     * As {@link #at}, but empty if there is none yet and it is not made within a while. It goes on meanwhile, and nobody
     * else waits for it.
     */
    Optional<T> soon(LedgerState state) {
        if (made == null) {
            Optional<Thread> begun = makeBeside(state);
            try {
                if (begun.isPresent()) {
                    begun.get().join(aWhile.toMillis());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return made == null ? Optional.empty() : Optional.of(at(state));
    }

    /** The value of a state that the ledger has reached, or of a later one; made now if it is not there. */
    T now(LedgerState state) {
        return make(state);
    }

    private T make(LedgerState state) {
        synchronized (making) {
            Made<T> now = made;
            if (now != null && now.state().equals(state)) {
                return now.value();
            }
            long began = System.nanoTime();
            T value = maker.apply(Optional.ofNullable(now).map(Made::value));
            made = new Made<>(state, value, System.nanoTime() - began);
            return value;
        }
    }

    /** The thread that has begun to make it; empty if one was at it already. */
    private synchronized Optional<Thread> makeBeside(LedgerState state) {
        RuntimeException told = failure;
        if (told != null) {
            failure = null;
            throw told;
        }
        if (running != null && running.isAlive()) {
            return Optional.empty();
        }
        Thread begun = new Thread(() -> tryMaking(state), "ledger-overview");
        begun.setDaemon(true);
        begun.start();
        running = begun;
        return Optional.of(begun);
    }

    private void tryMaking(LedgerState state) {
        try {
            make(state);
        } catch (RuntimeException e) {
            failure = e; // told to whoever asks next
        }
    }
}
