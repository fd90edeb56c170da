package rejoinder.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import rejoinder.ledger.Filter;

/** What tests run in a process of its own: it uses the ledger as commands do. Its first argument says what to do. */
final class StoreProgram {

    /** Taken away again when the disk is full, so that there is space. */
    static final String BALLAST = "ballast";

    private StoreProgram() {}

    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[1]);
        switch (args[0]) {
            case "add" -> add(directory, Long.parseLong(args[2]), Integer.parseInt(args[3]));
            case "hold" -> hold(directory);
            case "fill" -> fill(directory);
            case "verify" -> verify(directory);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** As {@code read} does: what is there already is passed over. */
    private static void add(Path directory, long seed, int count) {
        try (SqliteLedger ledger = SqliteLedger.open(directory, Access.WRITE, Clock.systemUTC())) {
            ArticleGenerator generator = new ArticleGenerator(seed);
            for (int i = 0; i < count; i++) {
                ReadArticle read = generator.next(LedgerContract.FIRST);
                if (!ledger.holds(read.id(), LedgerContract.FIRST)) {
                    ledger.add(read.article(), read.reading());
                }
            }
        }
    }

    /** Holds the ledger for writing until its input ends. */
    private static void hold(Path directory) throws Exception {
        try (SqliteLedger ledger = SqliteLedger.open(directory, Access.WRITE, Clock.systemUTC())) {
            ReadArticle read = new ArticleGenerator(1).next(LedgerContract.FIRST);
            ledger.add(read.article(), read.reading());
            say("holding");
            while (System.in.read() >= 0) {
                // Whatever comes.
            }
        }
    }

    /** Adds until nothing fits any more, then makes space and goes on. */
    private static void fill(Path directory) throws Exception {
        Path ballast = directory.resolveSibling(BALLAST);
        Files.write(ballast, new byte[512 << 10]);
        ArticleGenerator generator = new ArticleGenerator(5);
        ReadArticle refused;
        try (SqliteLedger ledger = SqliteLedger.open(directory, Access.WRITE, Clock.systemUTC())) {
            refused = fill(ledger, generator);
            long kept = ledger.countDocuments(Filter.ALL);
            say("sound while full: " + (kept > 0 && ledger.verify(n -> {}).isEmpty()));
        }
        Files.delete(ballast);
        try (SqliteLedger ledger = SqliteLedger.open(directory, Access.WRITE, Clock.systemUTC())) {
            say("added after: " + ledger.add(refused.article(), refused.reading()));
            say("sound after: " + ledger.verify(n -> {}).isEmpty());
        }
    }

    private static ReadArticle fill(SqliteLedger ledger, ArticleGenerator generator) {
        while (true) {
            ReadArticle read = generator.next(LedgerContract.FIRST);
            try {
                ledger.add(read.article(), read.reading());
            } catch (StoreException e) {
                say(e.getMessage());
                return read;
            }
        }
    }

    private static void verify(Path directory) {
        try (SqliteLedger ledger = SqliteLedger.open(directory, Access.READ, Clock.systemUTC())) {
            List<String> problems = ledger.verify(n -> {});
            say(ledger.countDocuments(Filter.ALL) + " documents, problems " + problems);
        } catch (StoreException e) {
            say(e.getMessage());
        }
    }

    private static void say(String line) {
        System.out.write(
                (line + "\n").getBytes(StandardCharsets.UTF_8), 0, line.getBytes(StandardCharsets.UTF_8).length + 1);
        System.out.flush();
    }
}
