package rejoinder.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import rejoinder.ledger.ExchangeForm;
import rejoinder.ledger.Filter;

/**
 * Kills a program that adds to a ledger, again and again at random moments, and checks that nothing is lost or broken.
 * The program is a command line, so that the same harness serves any that adds the same articles whenever it runs.
 */
public final class KillHarness {

    private static final long MILLI = 1_000_000;

    /** One run in so many is killed before it need have added anything. */
    private static final int EARLY = 5;

    private final Function<Path, List<String>> program;
    private final Path directory;
    private final Random random;
    private int struck;

    /**
     * @param program the command line that adds to the ledger in a data directory and exits with 0
     * @param directory for two ledgers
     * @param seed of the moments; print it when something fails
     */
    public KillHarness(Function<Path, List<String>> program, Path directory, long seed) {
        this.program = program;
        this.directory = directory;
        this.random = new Random(seed);
    }

    /** @return how many of the kills found the ledger neither empty nor complete */
    public int run(int kills) throws IOException, InterruptedException {
        Path undisturbed = directory.resolve("undisturbed");
        long whole = complete(undisturbed);
        long idle = complete(undisturbed);
        String expected = export(undisturbed);
        long complete = count(undisturbed);
        Path disturbed = directory.resolve("disturbed");
        // Half of the share that would complete the work, so that there is work left for the last kill.
        long share = Math.max(20 * MILLI, (whole - idle) / kills);
        for (int i = 0; i < kills; i++) {
            boolean early = i % EARLY == 0;
            kill(disturbed, early ? 0 : share, early ? idle : 0);
            check(disturbed, i, complete);
        }
        complete(disturbed);
        assertThat(problems(disturbed)).isEmpty();
        assertThat(export(disturbed)).isEqualTo(expected);
        return struck;
    }

    private long complete(Path data) throws IOException, InterruptedException {
        long start = System.nanoTime();
        assertThat(start(data).waitFor()).isZero();
        return System.nanoTime() - start;
    }

    /**
     * @param afterFirst at most so long after it has added something; 0 if it need not add
     * @param afterStart at most so long after its start
     */
    private void kill(Path data, long afterFirst, long afterStart) throws IOException, InterruptedException {
        Stamp before = Stamp.of(data);
        Process process = start(data);
        process.waitFor((long) (afterStart * random.nextDouble()), TimeUnit.NANOSECONDS);
        if (afterFirst > 0) {
            while (before.equals(Stamp.of(data)) && process.isAlive()) {
                Thread.sleep(1);
            }
            process.waitFor((long) (afterFirst * random.nextDouble()), TimeUnit.NANOSECONDS);
        }
        process.destroyForcibly().onExit().join();
    }

    /** Size and time of the log, to which every addition goes first. Looking does not disturb SQLite's locks. */
    private record Stamp(long size, long time) {
        static Stamp of(Path data) {
            var log = data.resolve(LedgerFile.NAME + "-wal").toFile();
            return new Stamp(log.length(), log.lastModified());
        }
    }

    /** A first run may be cut off before it has made all tables; then only writing is possible. */
    private void check(Path data, int kill, long complete) {
        if (!Files.exists(data.resolve(LedgerFile.NAME))) {
            return;
        }
        try (SqliteLedger ledger = open(data)) {
            assertThat(ledger.verify(n -> {})).as("after kill %d", kill).isEmpty();
            long count = ledger.countDocuments(Filter.ALL);
            if (count > 0 && count < complete) {
                struck++;
            }
        } catch (CorruptLedgerException e) {
            throw e;
        } catch (StoreException e) {
            // Cut off before the tables were made, or between two migrations; the next run that writes goes on from
            // there.
            assertThat(e).message().containsAnyOf("no ledger in", "was written by an older version");
        }
    }

    private Process start(Path data) throws IOException {
        return new ProcessBuilder(program.apply(data))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> problems(Path data) {
        try (SqliteLedger ledger = open(data)) {
            return ledger.verify(n -> {});
        }
    }

    private static long count(Path data) {
        try (SqliteLedger ledger = open(data)) {
            return ledger.countDocuments(Filter.ALL);
        }
    }

    private static String export(Path data) {
        StringBuilder lines = new StringBuilder();
        try (SqliteLedger ledger = open(data)) {
            ledger.forEach(entry ->
                    lines.append(ExchangeForm.canonical(entry.reading())).append('\n'));
        }
        return lines.toString();
    }

    private static SqliteLedger open(Path data) {
        return SqliteLedger.open(data, Access.READ, Clock.systemUTC());
    }
}
