package rejoinder.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import rejoinder.Rejoinder;
import rejoinder.ledger.Ledger;
import rejoinder.store.StoreException;
import rejoinder.wire.Article;
import rejoinder.wire.Limits;
import rejoinder.wire.Rejection;
import rejoinder.wire.WireFormat;
import rejoinder.wire.WireFormats;

/**
 * Reads files into a ledger: articles on many threads, entered by one in the order of the files. What has been entered
 * is durable, so a batch may be cut off at any moment and begun again.
 */
final class Batch {

    /** Smaller files are parsed by the workers, larger ones stream through the thread that reads. */
    private static final long SMALL = 1 << 18;

    private final Rejoinder reader;
    private final Ledger ledger;
    private final Limits limits;
    private final Progress progress;
    private final Tally tally = new Tally();
    private final AtomicLong bytes = new AtomicLong();
    private final InOrder<List<Intake>> work;

    Batch(Rejoinder reader, Ledger ledger, Limits limits, int threads, Progress progress) {
        this.reader = reader;
        this.ledger = ledger;
        this.limits = limits;
        this.progress = progress;
        this.work = new InOrder<>(threads, this::enter, () -> {});
    }

    /** How much there is to read, as far as files tell. */
    static OptionalLong size(List<Path> roots) {
        AtomicLong size = new AtomicLong();
        FileWalk.each(roots, new FileWalk.Visitor() {
            @Override
            public boolean file(Path file) {
                size.addAndGet(length(file));
                return true;
            }

            @Override
            public boolean unreadable(Path path, IOException why) {
                return true;
            }
        });
        return size.get() == 0 ? OptionalLong.empty() : OptionalLong.of(size.get());
    }

    /** Reads all files under these, and returns once everything is entered. */
    Tally read(List<Path> roots) {
        try (work) {
            FileWalk.each(roots, new FileWalk.Visitor() {
                @Override
                public boolean file(Path file) {
                    return submit(file);
                }

                @Override
                public boolean unreadable(Path path, IOException why) {
                    return submit(List.of(new Intake.Rejected(rejection(path.toString(), Failures.reason(why)))));
                }
            });
        }
        return tally;
    }

    /** Reads one stream, and returns once everything is entered. */
    Tally read(String name, InputStream in) {
        try (work) {
            stream(name, in);
        }
        return tally;
    }

    /** Ends early: what is being entered is finished, nothing more is begun. */
    void stop() {
        work.stop();
    }

    Tally tally() {
        return tally;
    }

    private void enter(List<Intake> items) {
        for (Intake item : items) {
            item.enter(ledger, tally);
            progress.at(tally.items(), bytes.get());
        }
    }

    private boolean submit(Path file) {
        long size = length(file);
        boolean small = size <= SMALL && Files.isRegularFile(file);
        if (small) {
            return work.submit(size, () -> {
                List<Intake> items = new ArrayList<>();
                parse(file, new Collector(items));
                bytes.addAndGet(size);
                return items;
            });
        }
        try {
            parse(file, new Streamer());
        } catch (StoppedException e) {
            return false;
        }
        bytes.addAndGet(size);
        return true;
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // Reading it will fail too, and say why.
            return 0;
        }
    }

    private boolean submit(List<Intake> items) {
        return work.submit(0, () -> items);
    }

    private void parse(Path file, WireFormat.Sink sink) {
        try (InputStream in = Files.newInputStream(file)) {
            parse(file.toString(), String.valueOf(file.getFileName()), in, sink);
        } catch (IOException e) {
            sink.rejected(rejection(file.toString(), Failures.reason(e)));
        }
    }

    private void stream(String origin, InputStream in) {
        Streamer streamer = new Streamer();
        try {
            parse(origin, "", in, streamer);
        } catch (StoppedException e) {
            // Nothing more is wanted.
        } catch (IOException e) {
            streamer.rejected(rejection(origin, Failures.reason(e)));
        }
    }

    private void parse(String origin, String name, InputStream in, WireFormat.Sink sink) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(in, 1 << 14);
        stream.mark(1 << 12);
        byte[] head = stream.readNBytes(1 << 12);
        stream.reset();
        try {
            WireFormats.detect(name, head).read(origin, stream, limits, sink);
        } catch (StoppedException | StoreException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            sink.rejected(rejection(origin, AnalysisFailure.reason(e)));
        }
    }

    private static Rejection rejection(String origin, String reason) {
        return new Rejection(origin, Optional.empty(), reason);
    }

    /** Ends the reading of a stream from inside. */
    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Reads articles at once, on the thread that found them. */
    private final class Collector implements WireFormat.Sink {
        private final List<Intake> items;

        Collector(List<Intake> items) {
            this.items = items;
        }

        @Override
        public void article(Article article) {
            items.add(Intake.of(article, reader, ledger));
        }

        @Override
        public void rejected(Rejection rejection) {
            items.add(new Intake.Rejected(rejection));
        }
    }

    /** Gives every article to the workers as it comes. */
    private final class Streamer implements WireFormat.Sink {
        @Override
        public void article(Article article) {
            require(work.submit(article.raw().length(), () -> List.of(Intake.of(article, reader, ledger))));
        }

        @Override
        public void rejected(Rejection rejection) {
            require(submit(List.of(new Intake.Rejected(rejection))));
        }

        private void require(boolean more) {
            if (!more) {
                throw new StoppedException();
            }
        }
    }
}
