package rejoinder.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Ledger.Outcome;

/** Two processes on one data directory, and disks that are full or cannot be written. */
class ProcessesTest {

    private static final ReadArticle READ = new ArticleGenerator(7).next(LedgerContract.FIRST);

    @TempDir
    Path directory;

    @Test
    void aSecondWriterIsToldWhoTheFirstIs() throws IOException {
        Process holder = new ProcessBuilder(ChildProcess.java(StoreProgram.class, "hold", directory.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = holder.inputReader()) {
            assertThat(said.readLine()).isEqualTo("holding");
            assertThatThrownBy(() -> open(Access.WRITE))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("process " + holder.pid())
                    .hasMessageContaining(directory.toString());
            // Reading goes on beside it.
            try (SqliteLedger ledger = open(Access.READ)) {
                assertThat(ledger.countDocuments(Filter.ALL)).isEqualTo(1);
                assertThat(ledger.verify(n -> {})).isEmpty();
            }
        } finally {
            holder.destroyForcibly().onExit().join();
        }
        // The lock ended with its process, although that was killed.
        try (SqliteLedger ledger = open(Access.WRITE)) {
            assertThat(ledger.add(READ.article(), READ.reading())).isEqualTo(Outcome.ADDED);
        }
    }

    @Test
    void aSecondWriterInThisProcessIsRefusedAndTheFirstKeepsItsLock() throws Exception {
        try (SqliteLedger first = open(Access.WRITE)) {
            String own = "process " + ProcessHandle.current().pid();
            assertThatThrownBy(() -> open(Access.WRITE)).hasMessageContaining(own);
            String other =
                    ChildProcess.output(ChildProcess.java(StoreProgram.class, "add", directory.toString(), "1", "1"));
            assertThat(other).contains("StoreException").contains(own);
            assertThat(first.add(READ.article(), READ.reading())).isEqualTo(Outcome.ADDED);
        }
        open(Access.WRITE).close();
    }

    @Test
    void aReaderSeesWhatAWriterAddsMeanwhile() {
        try (SqliteLedger writer = open(Access.WRITE);
                SqliteLedger reader = open(Access.READ)) {
            assertThat(reader.countDocuments(Filter.ALL)).isZero();
            writer.add(READ.article(), READ.reading());
            assertThat(reader.entry(READ.id()).orElseThrow().reading()).isEqualTo(READ.reading());
            assertThatThrownBy(() -> reader.add(READ.article(), READ.reading()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("reading only");
        }
    }

    @Test
    void nothingFitsIntoALedgerThatMayNotGrow() {
        List<ReadArticle> made = new ArticleGenerator(8).next(200, LedgerContract.FIRST);
        try (SqliteLedger ledger =
                SqliteLedger.open(directory, Access.WRITE, Clock.systemUTC(), "PRAGMA max_page_count = 90")) {
            assertThatThrownBy(() -> made.forEach(r -> ledger.add(r.article(), r.reading())))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("No space left")
                    .hasMessageContaining(directory.toString());
            assertThat(ledger.verify(n -> {})).isEmpty();
            assertThat(ledger.countDocuments(Filter.ALL)).isBetween(1L, 199L);
        }
        try (SqliteLedger ledger = open(Access.WRITE)) {
            made.forEach(r -> ledger.add(r.article(), r.reading()));
            assertThat(ledger.countDocuments(Filter.ALL)).isEqualTo(200);
        }
    }

    @Test
    void aFullDiskIsReportedAndTheLedgerStaysSound() throws Exception {
        assumeTrue(ChildProcess.canMount(directory), "needs leave to mount a small disk (unshare -rm)");
        String said = ChildProcess.output(ChildProcess.apart(
                ChildProcess.tmpfs(directory, "3m"),
                ChildProcess.java(
                        StoreProgram.class, "fill", directory.resolve("data").toString())));
        assertThat(said.lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("No space left for the ledger in " + directory),
                        line -> assertThat(line).isEqualTo("sound while full: true"),
                        line -> assertThat(line).isEqualTo("added after: ADDED"),
                        line -> assertThat(line).isEqualTo("sound after: true"));
    }

    @Test
    void aLedgerOnADiskThatCannotBeWrittenCanBeRead() throws Exception {
        assumeTrue(ChildProcess.canMount(directory), "needs leave to mount (unshare -rm)");
        try (SqliteLedger ledger = open(Access.WRITE)) {
            ledger.add(READ.article(), READ.reading());
        }
        assertThat(readOnly("verify")).isEqualTo("1 documents, problems []\n");
        assertThat(readOnly("add", "1", "1")).contains("StoreException").contains(directory.toString());
    }

    @Test
    void aLedgerWhoseWriterWasCutOffIsReadInFullOrNotAtAll() throws Exception {
        assumeTrue(ChildProcess.canMount(directory), "needs leave to mount (unshare -rm)");
        cutOff();
        assertThat(Files.size(directory.resolve(LedgerFile.NAME + "-wal"))).isPositive();
        assertThat(readOnly("verify")).isEqualTo("1 documents, problems []\n");
        Files.delete(directory.resolve(LedgerFile.NAME + "-shm"));
        assertThat(readOnly("verify"))
                .contains("its writer was cut off")
                .contains("read a copy")
                .contains(directory.toString());
        assertThat(ChildProcess.output(ChildProcess.java(StoreProgram.class, "verify", directory.toString())))
                .isEqualTo("1 documents, problems []\n");
    }

    private void cutOff() throws IOException {
        Process holder =
                new ProcessBuilder(ChildProcess.java(StoreProgram.class, "hold", directory.toString())).start();
        try (var said = holder.inputReader()) {
            assertThat(said.readLine()).isEqualTo("holding");
        } finally {
            holder.destroyForcibly().onExit().join();
        }
    }

    private String readOnly(String action, String... more) throws Exception {
        var arguments = new ArrayList<>(List.of(action, directory.toString()));
        arguments.addAll(List.of(more));
        String mount =
                "mount --bind '" + directory + "' '" + directory + "' && mount -o remount,ro,bind '" + directory + "'";
        return ChildProcess.output(
                ChildProcess.apart(mount, ChildProcess.java(StoreProgram.class, arguments.toArray(String[]::new))));
    }

    @Test
    void aDirectoryThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> SqliteLedger.open(file.resolve("data"), Access.WRITE, Clock.systemUTC()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.resolve("data").toString());
    }

    private SqliteLedger open(Access access) {
        return SqliteLedger.open(directory, access, Clock.systemUTC());
    }
}
