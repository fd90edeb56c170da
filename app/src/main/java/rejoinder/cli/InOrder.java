package rejoinder.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work on all cores, results in the order in which the work was given, taken by one thread. How much is under way is
 * bounded by weight, so that memory is. Given work by one thread.
 */
final class InOrder<T> implements AutoCloseable {

    /** Weight that may be under way for each thread, in bytes of input. */
    private static final int WINDOW = 4 << 20;
    /** No piece of work counts for less: an article of 2 kB still makes objects. */
    private static final int LEAST = 1 << 16;

    private record Job<T>(Future<T> result, int weight) {}

    private final ExecutorService workers;
    private final Consumer<T> out;
    private final Runnable idle;
    private final int window;
    private final Semaphore room;
    private final LinkedBlockingQueue<Job<T>> jobs = new LinkedBlockingQueue<>();
    private final Object taking = new Object();
    private final Thread taker;
    private volatile boolean stopped;
    private volatile @Nullable Throwable failure;

    /**
     * @param out takes each result
     * @param idle is called when there is nothing to take for the moment
     */
    InOrder(int threads, Consumer<T> out, Runnable idle) {
        this.workers = Executors.newFixedThreadPool(threads, work -> daemon(work, "work"));
        this.out = out;
        this.idle = idle;
        this.window = (int) Math.min(1L << 30, (long) WINDOW * threads);
        this.room = new Semaphore(window);
        this.taker = daemon(this::take, "results");
        taker.start();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Waits for room, then takes on the work; false if the results are no longer taken, and nothing more should come. */
    boolean submit(long bytes, Callable<T> work) {
        int weight = (int) Math.min(window, Math.max(LEAST, bytes));
        room.acquireUninterruptibly(weight);
        if (stopped) {
            return false;
        }
        jobs.add(new Job<>(workers.submit(work), weight));
        return true;
    }

    /** Takes no more results; one that is being taken is finished when this returns. May be called by any thread. */
    void stop() {
        stopped = true;
        synchronized (taking) {
            room.release(window);
        }
    }

    private void take() {
        try {
            for (Job<T> job = next(); job.weight() > 0; job = next()) {
                if (!stopped) {
                    accept(job.result().get());
                }
                room.release(job.weight());
            }
        } catch (ExecutionException e) {
            failure = e.getCause();
            stop();
        } catch (InterruptedException | RuntimeException | Error e) {
            failure = e;
            stop();
        }
    }

    private void accept(T result) {
        synchronized (taking) {
            if (!stopped) {
                out.accept(result);
            }
        }
    }

    private Job<T> next() throws InterruptedException {
        Job<T> job = jobs.poll();
        if (job == null) {
            idle.run();
            job = jobs.take();
        }
        return job;
    }

    /** Waits until all results are taken, and fails as the work or the taker of its results failed. */
    @Override
    public void close() {
        jobs.add(new Job<>(CompletableFuture.failedFuture(new IllegalStateException("end")), 0));
        try {
            taker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.shutdownNow();
        Throwable thrown = failure;
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
    }
}
