package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: signals, locales, small memories, full disks, missing permissions. */
class ProcessTest {

    @TempDir
    private Path folder;

    private Path in = Path.of("");
    private String data = "";

    @BeforeEach
    void lay() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        data = "--data=" + folder.resolve("data");
    }

    @Test
    void givesTheSameBytesUnderATurkishLocale() throws IOException {
        Path feed = feed(30);
        Run plain = Run.of("extract", feed.toString());
        List<String> turkish = List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9");
        assertThat(Program.run(turkish, "extract", feed.toString())).isEqualTo(plain);

        Run.of("read", data, feed.toString());
        for (String format : List.of("table", "tsv", "jsonl")) {
            String[] list = {"list", data, "--source", "MINISTRY", "--mode", "INDIRECT", "--format", format};
            Run run = Program.run(turkish, list);
            assertThat(run.out()).isNotEmpty();
            assertThat(run).isEqualTo(Run.of(list));
        }
    }

    @Test
    void refusesALineOf200MillionBytesInASmallMemoryAndGoesOn() throws IOException {
        Path huge = folder.resolve("huge.jsonl");
        try (OutputStream out = Files.newOutputStream(huge)) {
            out.write(Samples.line(1).getBytes(StandardCharsets.UTF_8));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'x');
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
            out.write(("\n" + Samples.line(2)).getBytes(StandardCharsets.UTF_8));
        }
        List<String> small = List.of("-Xmx128m");
        Run extract = Program.run(small, "extract", huge.toString());
        assertThat(extract.code()).isZero();
        assertThat(extract.out().lines()).hasSize(2);
        assertThat(extract.err()).contains("line 2: ");

        Run read = Program.run(small, "read", data, huge.toString());
        assertThat(read.code()).isZero();
        assertThat(read.out()).contains("2 articles read", "1 rejected", "huge.jsonl:2: ");
    }

    @Test
    void tellsOfAFullDisk() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
        Path feed = feed(5);
        for (String[] words : new String[][] {{"extract", feed.toString()}, {"extract", "--help"}}) {
            ProcessBuilder process = new ProcessBuilder("sh", "-c", "\"$@\" > /dev/full", "sh");
            process.command().addAll(Program.command(List.of(), words));
            Run run = Program.run(process);
            assertThat(run.code()).isEqualTo(Main.FAILED);
            assertThat(run.err())
                    .startsWith("rejoinder: cannot write to standard output: ")
                    .hasLineCount(1);
        }
        Run file = Run.of("extract", feed.toString(), "--out", "/dev/full");
        assertThat(file.code()).isEqualTo(Main.FAILED);
        assertThat(file.err()).startsWith("rejoinder: cannot write to /dev/full: ");
    }

    @Test
    void endsQuietlyWhenTheReaderHasEnough() throws IOException {
        ProcessBuilder process = new ProcessBuilder("sh", "-c", "{ \"$@\"; echo $? >&2; } | head -c 5", "sh");
        process.command().addAll(Program.command(List.of(), "extract", feed(800).toString()));
        Run run = Program.run(process);
        assertThat(run).isEqualTo(new Run(0, "{\"id\"", "0\n"));
    }

    @Test
    void rejectsADirectoryThatItMayNotReadAndGoesOn() throws IOException {
        Path closed = Samples.files(in.resolve("closed"), 1);
        Path file = Files.writeString(in.resolve("closed.txt"), Samples.story(5));
        Samples.files(in, 2);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        ProcessBuilder process = Program.process(List.of(), "read", data, in.toString());
        if (Files.isReadable(closed)) {
            assumeTrue(
                    Files.isExecutable(Path.of("/usr/bin/setpriv")), "this user may read everything, and no setpriv");
            process.command().addAll(0, List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));
        }
        Run run = Program.run(process);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("2 articles read", "2 rejected")
                .contains(closed + ": permission denied")
                .contains(file + ": permission denied");
    }

    @Test
    void losesNothingWhenInterrupted() throws Exception {
        Path feed = feed(500);
        Path said = folder.resolve("said");
        Process reading = Program.process(List.of(), "read", data, feed.toString())
                .redirectError(said.toFile())
                .start();
        while (Run.of("list", data, "--documents", "--limit=3").out().lines().count() < 3) {
            assertThat(reading.isAlive()).isTrue();
        }
        reading.destroy();
        assertThat(reading.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(reading.exitValue()).isEqualTo(143);
        assertThat(Files.readString(said)).containsPattern("interrupted\\. [0-9]+ articles read so far are safe");

        assertThat(Run.of("verify", data).code()).isZero();
        Run again = Run.of("read", data, feed.toString());
        assertThat(again.out()).contains("0 rejected").doesNotContain(" 0 already known");
        String other = "--data=" + folder.resolve("undisturbed");
        Run.of("read", other, feed.toString());
        assertThat(Run.of("export", data).out())
                .isEqualTo(Run.of("export", other).out());
    }

    @Test
    void onlyOneReadsIntoALedgerAtATime() throws Exception {
        ProcessBuilder waiting = Program.process(List.of(), "read", data, "-");
        Process first = waiting.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedWriter feed = first.outputWriter(StandardCharsets.UTF_8)) {
            feed.write(Samples.line(1));
            feed.flush();
            Path story = Files.writeString(in.resolve("story.txt"), Samples.story(2));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!Files.exists(folder.resolve("data").resolve("ledger.db")) && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            Run second = Program.run(List.of(), "read", data, story.toString());
            assertThat(second.code()).isEqualTo(Main.FAILED);
            assertThat(second.err()).contains(Long.toString(first.pid())).doesNotContain("\tat ");
            feed.write(Samples.line(3));
        }
        assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(first.exitValue()).isZero();
        assertThat(Run.of("list", data, "--documents").out().lines()).hasSize(2);
        assertThat(Run.of("verify", data).code()).isZero();
    }

    private Path feed(int count) throws IOException {
        return Files.writeString(
                folder.resolve("feed.jsonl"),
                IntStream.range(0, count).mapToObj(Samples::line).collect(Collectors.joining()));
    }
}
