package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    @TempDir
    private Path folder;

    private Path in = Path.of("");
    private String data = "";

    @BeforeEach
    void lay() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        data = "--data=" + folder.resolve("a ledger");
    }

    @Test
    void readsADirectoryAndASecondTimeNothing() throws IOException {
        Samples.files(in, 7);
        Run first = Run.of("read", data, in.toString());
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("7 articles read").contains("0 already known; 0 rejected");
        String exported = Run.of("export", data).out();
        assertThat(exported.lines()).hasSize(7);
        assertThat(exported).contains("\"attributions\":[{\"id\":\"a");

        Run second = Run.of("read", data, in.toString());
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("0 articles read").contains("7 already known; 0 rejected");
        assertThat(Run.of("export", data).out()).isEqualTo(exported);
    }

    @Test
    void keepsTheSameRecordWhateverTheThreads() throws IOException {
        Samples.files(in, 40);
        Files.writeString(
                in.resolve("feed.jsonl"),
                IntStream.range(0, 200).mapToObj(Samples::line).collect(Collectors.joining()));
        Files.writeString(in.resolve("bad.jsonl"), "{\"text\":\n{}\n");
        String other = "--data=" + folder.resolve("other");
        Run one = Run.of("read", data, "--threads", "1", in.toString());
        Run four = Run.of("read", other, "--threads", "4", in.toString());
        assertThat(four.out().lines().skip(1).limit(2).toList())
                .isEqualTo(one.out().lines().skip(1).limit(2).toList());
        for (String[] command : new String[][] {{"export"}, {"list", "--format=jsonl"}, {"list", "--rejected"}}) {
            assertThat(run(other, command)).isEqualTo(run(data, command)).isNotEmpty();
        }
    }

    private static String run(String data, String... command) {
        String[] words = Arrays.copyOf(command, command.length + 1);
        words[command.length] = data;
        Run run = Run.of(words);
        assertThat(run.code()).isZero();
        return run.out();
    }

    @Test
    void walksInOrderPastHiddenFilesAndRoundNoCircle() throws IOException {
        Samples.files(in.resolve("b"), 2);
        Files.writeString(in.resolve("a.txt"), Samples.story(10));
        Files.writeString(in.resolve(".hidden.txt"), Samples.story(11));
        Samples.files(in.resolve(".git"), 1);
        Files.createSymbolicLink(in.resolve("b").resolve("round"), in);
        Files.createSymbolicLink(in.resolve("nowhere"), folder.resolve("absent"));
        Run run = Run.of("read", data, in.toString());
        assertThat(run.out()).contains("3 articles read").contains("1 rejected").contains("nowhere: the link leads");
    }

    @Test
    void readsAHiddenFileThatIsNamed() throws IOException {
        Path hidden = Files.writeString(in.resolve(".story"), Samples.story(1));
        assertThat(Run.of("read", data, hidden.toString()).out()).contains("1 article read");
    }

    @Test
    void expandsPatternsThatTheShellLeftAlone() throws IOException {
        Samples.files(in.resolve("x/y"), 3);
        Samples.files(in.resolve("x/.z"), 1);
        Files.writeString(in.resolve("x/note.md"), Samples.story(20));
        assertThat(Run.of("read", data, in + "/**/000[01].txt").out()).contains("2 articles read");
        assertThat(Run.of("read", data, in + "/x/*.{md,txt}").out()).contains("1 article read");
        assertThat(Run.of("read", data, in + "/*.txt").err()).contains("nothing matches");
        Path odd = Files.writeString(in.resolve("what[1]*.txt"), Samples.story(21));
        assertThat(Run.of("read", data, odd.toString()).out()).contains("1 article read");
    }

    @Test
    void readsStandardInput() {
        Run run = Run.fed(Samples.line(1) + Samples.line(2), "read", data, "-");
        assertThat(run.out()).contains("2 articles read");
        assertThat(Run.fed("", "read", data, "-", in.toString()).code()).isEqualTo(Main.USAGE);
    }

    @Test
    void failsBeforeReadingIfSomethingNamedIsAbsent() throws IOException {
        Samples.files(in, 1);
        Run run = Run.of("read", data, in.toString(), folder.resolve("tpyo").toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("tpyo: there is no such file");
        assertThat(Run.of("list", data).code()).isEqualTo(Main.FAILED);
    }

    @Test
    void saysWhenThereIsNothingToRead() {
        Run run = Run.of("read", data, in.toString());
        assertThat(run).isEqualTo(new Run(0, "There was nothing to read.\n", ""));
    }

    @Test
    void showsTenRejectionsAndWhereTheOthersAre() throws IOException {
        for (int i = 0; i < 12; i++) {
            Files.createFile(in.resolve("empty" + i + ".txt"));
        }
        Run run = Run.of("read", data, in.toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.out()).contains("12 rejected.").contains("and 2 more; see all: rejoinder list --rejected");
        assertThat(Run.of("list", data, "--rejected", "--format=tsv").out().lines())
                .hasSize(13);
    }
}
