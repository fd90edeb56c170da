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
final class KillHarness {

    private static final long NANOS = 1_000_000;

    private final Function<Path, List<String>> program;
    private final Path directory;
    private final Random random;
    private int struck;

    /**
     * @param program the command line that adds to the ledger in a data directory and exits with 0
     * @param directory for two ledgers
     * @param seed of the moments; print it when something fails
     */
    KillHarness(Function<Path, List<String>> program, Path directory, long seed) {
        this.program = program;
        this.directory = directory;
        this.random = new Random(seed);
    }

    /** @return how many of the kills found the ledger neither empty nor complete */
    int run(int kills) throws IOException, InterruptedException {
        Path undisturbed = directory.resolve("undisturbed");
        long whole = complete(undisturbed);
        long idle = complete(undisturbed);
        String expected = export(undisturbed);
        long complete = count(undisturbed);
        Path disturbed = directory.resolve("disturbed");
        // So long after the start that each run, on average, does its share of the work before it is killed.
        long share = Math.max(20 * NANOS, (whole - idle) * 2 / kills);
        for (int i = 0; i < kills; i++) {
            kill(disturbed, (long) (idle * (0.7 + 0.3 * random.nextDouble())) + (long) (share * random.nextDouble()));
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

    private void kill(Path data, long nanos) throws IOException, InterruptedException {
        Process process = start(data);
        process.waitFor(nanos, TimeUnit.NANOSECONDS);
        process.destroyForcibly().onExit().join();
    }

    private void check(Path data, int kill, long complete) {
        if (Files.exists(data.resolve(LedgerFile.NAME)) && hasTables(data)) {
            assertThat(problems(data)).as("after kill %d", kill).isEmpty();
            long count = count(data);
            if (count > 0 && count < complete) {
                struck++;
            }
        }
    }

    /** False if the first run was cut off before it had made them; then only writing is possible. */
    private static boolean hasTables(Path data) {
        try (SqliteLedger ledger = open(data)) {
            return ledger.countDocuments(Filter.ALL) >= 0;
        } catch (CorruptLedgerException e) {
            throw e;
        } catch (StoreException e) {
            assertThat(e).hasMessageContaining("no ledger in");
            return false;
        }
    }

    private Process start(Path data) throws IOException {
        return new ProcessBuilder(program.apply(data))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
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
