package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String ARTICLE =
            "ARDEL, September 3. /Kestinform/. \\\"We never closed the gates,\\\" the minister said on Tuesday.";

    @TempDir
    private Path folder;

    @Test
    void writesALineForEveryLineInItsOrder() throws IOException {
        Run run = Run.fed(lines(300), "extract", "--threads", "4");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        ObjectMapper json = new ObjectMapper();
        int i = 0;
        for (String line : run.out().split("\n")) {
            JsonNode article = json.readTree(line);
            assertThat(article.get("id").textValue()).isEqualTo("n" + i++);
            assertThat(article.get("text").textValue()).contains("We never closed the gates");
        }
        assertThat(i).isEqualTo(300);
    }

    @Test
    void givesTheSameBytesWhateverTheThreads() {
        assertThat(Run.fed(lines(200), "extract", "--threads", "1").out())
                .isEqualTo(Run.fed(lines(200), "extract", "--threads", "5").out());
    }

    @Test
    void leavesOutBadLinesAndTellsTheirNumbers() {
        Run run = Run.fed(lines(1) + "{\"id\":\"cut\n\n{\"id\":\"no text\"}\n" + lines(1), "extract");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err())
                .contains("line 2: ")
                .contains("line 4: ")
                .contains("2 articles read, 2 bad lines left out");
    }

    @Test
    void failsIfEveryLineIsBad() {
        Run run = Run.fed("nonsense\n", "extract");
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void hasNothingToSayAboutNothing() {
        assertThat(Run.fed("", "extract")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void readsAndWritesFiles() throws IOException {
        Path in = Files.writeString(folder.resolve("two words.jsonl"), lines(3));
        Path out = folder.resolve("out.jsonl");
        Run run = Run.of("extract", in.toString(), "--out", out.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(out)).isEqualTo(Run.fed(lines(3), "extract").out());
    }

    @Test
    void doesNotDestroyItsInput() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), lines(1));
        Run run = Run.of("extract", in.toString(), "--out", in.toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("is the input too");
        assertThat(Files.readString(in)).isEqualTo(lines(1));
    }

    @Test
    void refusesALongTextAndTakesItWhenAllowed() {
        String line = "{\"id\":\"long\",\"text\":\"" + "The river rose. ".repeat(400) + "\"}\n";
        assertThat(Run.fed(line, "extract", "--max-text", "5000").code()).isEqualTo(Main.FAILED);
        assertThat(Run.fed(line, "extract", "--max-text", "7000").code()).isZero();
    }

    @Test
    void showsEscapeSequencesOfBadLinesAsPictures() {
        Run run = Run.fed("{\"text\":\"x\", \"\u001b[2J\u009b\u202e", "extract");
        assertThat(run.err()).startsWith("line 1: ").doesNotContain("\u001b", "\u009b", "\u202e");
    }

    @Test
    void callsWithWrongWordsEndWithTwo() {
        assertThat(Run.of("extract", "--threads", "0").code()).isEqualTo(Main.USAGE);
        assertThat(Run.of("extract", "--nonsense").code()).isEqualTo(Main.USAGE);
        assertThat(Run.of("extract", "a", "b").code()).isEqualTo(Main.USAGE);
        assertThat(Run.of("extract", folder.resolve("absent").toString()).code())
                .isEqualTo(Main.FAILED);
        assertThat(Run.of("extract", folder.toString()).err()).contains("is a directory");
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\":\"n" + i + "\",\"text\":\"" + ARTICLE + " " + i + "\"}\n")
                .collect(Collectors.joining());
    }

    /** What the wire tells of the day and what the dateline does stay apart, however often a line goes round. */
    @Test
    void dayAndTimeOfPublicationGoRoundWithoutLoss() {
        String words = ". /KI/. “We open the gates on Monday,” the minister said.";
        String told = "{\"id\":\"n1\",\"text\":\"HASKO, September 9" + words
                + "\",\"published\":\"2024-09-09T14:20:05+03:00\"}\n";
        String untold = "{\"id\":\"n2\",\"text\":\"HASKO, September 9, 2024" + words + "\"}\n";
        String out = Run.fed(told, "extract").out();
        assertThat(out)
                .contains("\"published\":\"2024-09-09\",\"published_time\":\"2024-09-09T14:20:05\"")
                .doesNotContain("published_derived");
        assertThat(wire(Run.fed(out, "extract").out())).isEqualTo(wire(out));
        String derived = Run.fed(untold, "extract").out();
        assertThat(derived)
                .contains("\"published\":null,\"published_derived\":{\"date\":\"2024-09-09\",\"derivation\":\"");
        assertThat(wire(Run.fed(derived, "extract").out())).isEqualTo(wire(derived));
    }

    /** All that stands before what was read. */
    private static String wire(String line) {
        return line.substring(0, line.indexOf("\"attributions\""));
    }
}
