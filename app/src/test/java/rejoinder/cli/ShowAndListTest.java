package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowAndListTest {

    private static final Terminal.Look NARROW = new Terminal.Look(true, false, 80);

    @TempDir
    private Path folder;

    private String data = "";
    private String document = "";

    @BeforeEach
    void read() throws IOException {
        data = "--data=" + folder.resolve("data");
        Path feed = folder.resolve("feed.jsonl");
        Files.writeString(
                feed,
                Samples.line(1)
                        + "{\"id\":\"nested\",\"outlet\":\"=cmd()\",\"text\":\"Dispute goes on\\n\\nTomar Rudeni, the energy minister,"
                        + " said on Tuesday that Belmora claims that the gates were shut.\"}\n");
        assertThat(Run.of("read", data, feed.toString()).out()).startsWith("2 articles read");
        document = cells("--documents", 1).get(0);
    }

    private List<String> cells(String what, int row) {
        String line = Run.of("list", data, what, "--format=tsv")
                .out()
                .lines()
                .skip(row)
                .findFirst()
                .orElseThrow();
        return List.of(line.split("\t", -1));
    }

    @Test
    void showsAnArticleWithThePartsInBrackets() {
        Run run = Run.of("show", data, document.substring(0, 5));
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\n {2}(?=\\S)", " "))
                .startsWith("Kestria denies closing gates of dam 1  " + document + "\n")
                .contains("Kestinform · 2024-09-03 · ARDEL · ")
                .contains("“[content: We never closed the gates],” [source: Energy Minister Tomar Rudeni] [cue: said]")
                .contains("direct · learned · ")
                .containsPattern("on\\s2024-09-20")
                .doesNotContain("why: ");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void showsOneStatementAndWhy() {
        String id = cells("--words=gates", 1).get(0);
        String shown = Run.of("show", data, id, "--why").out();
        assertThat(shown)
                .contains("why: ", "decided by: attribution-accurate/", "evidence: “", "actor: ", "id: " + id)
                .doesNotContain("villages");
    }

    @Test
    void saysWhatEachStatementDoesAndWhomItAnswers() throws IOException {
        data = "--data=" + folder.resolve("other");
        Path story = folder.resolve("answer.txt");
        Files.writeString(story, """
                TARN, Sept 4 - The Belmoran foreign ministry said that Kestria had shut the gates of the dam.

                The Kestrian foreign ministry denied that Kestria had shut the gates of the dam.
                """);
        assertThat(Run.of("read", data, story.toString()).code()).isZero();
        Run denials = Run.of("list", data, "--act=deny", "--format=jsonl", "--words=shut");
        assertThat(denials.out())
                .contains("\"act\":\"deny\"", "\"restated\":false", "\"answers\":\"denies\"", "\"answered\":false");
        assertThat(Run.of("list", data, "--answered", "--format=tsv").out())
                .contains("act\trestated\tanswers\tanswered\tparent", "The Belmoran foreign ministry");
        assertThat(Run.of("list", data, "--unanswered", "--format=tsv").out())
                .contains("The Kestrian foreign ministry");
        assertThat(Run.of("list", data, "--answered", "--unanswered").code()).isEqualTo(Main.USAGE);
        assertThat(Run.of("list", data, "--act=sing").code()).isEqualTo(Main.USAGE);
        assertThat(Run.of("list", data, "--act=deny").out()).contains("  deny  ");
        String id = denials.out().replaceAll("(?s)^.*?\"document\":\"(d[0-9a-f]+)\".*$", "$1");
        assertThat(Run.of("show", data, id, "--why").out())
                .contains("→ denies a", "← answered by a", ", which denies it", "act: deny: ");
    }

    @Test
    void tellsTheEventsOfStatementsAndOfTheArticleItself() throws IOException {
        data = "--data=" + folder.resolve("events");
        Path story = folder.resolve("expelled.txt");
        Files.writeString(story, """
                TARN, Sept 4 - Kestria expelled two Belmoran diplomats on Tuesday.

                The Belmoran foreign ministry accused Kestria of spying. The ministry said that Kestria had arrested a Belmoran engineer.
                """);
        assertThat(Run.of("read", data, story.toString()).code()).isZero();
        String document = cells("--documents", 1).get(0);
        assertThat(Run.of("show", data, document).out())
                .containsPattern("The article tells in its own words of:\\n {2}sanction · expel: Kestria → ")
                .contains("tells of: coerce · arrest: Kestria → ", "as an event: ACCUSE · allege")
                .doesNotContain("(rule ");
        assertThat(Run.of("show", data, document, "--why").out()).contains("SANCTION · expel: “expelled”");
    }

    @Test
    void indentsAStatementInsideAnother() {
        String nested = cells("--documents", 2).get(0);
        List<String> lines = Run.of("show", data, nested).out().lines().toList();
        assertThat(lines).anyMatch(line -> line.matches("a[0-9a-f]{8}  .*"));
        assertThat(lines).anyMatch(line -> line.matches(" {4}a[0-9a-f]{8}  .*"));
        assertThat(Run.of("list", data).out()).contains("  ↳ a");
    }

    @Test
    void marksThePartsByShapeAndColour() {
        String shown = Run.seen(new Terminal.Look(true, true, 80), "show", data, document)
                .out();
        assertThat(shown)
                .contains("\033[4;38;5;32mEnergy\033[0m\033[4;38;5;32m \033[0m")
                .contains("\033[3;38;5;136msaid\033[0m")
                .contains("\033[38;5;16;48;5;230mgates\033[0m,”")
                .doesNotContain("[content:");
    }

    @Test
    void cutsATableToTheTerminalAndNothingElsewhere() {
        String content = "We never closed the gates";
        assertThat(Run.seen(NARROW, "list", data).out().lines())
                .allSatisfy(line -> assertThat(Printable.columns(line)).isLessThanOrEqualTo(80))
                .anyMatch(line -> line.endsWith("…"));
        assertThat(Run.seen(NARROW, "list", data, "--wide").out()).contains(content, "the Joint River Commission");
        assertThat(Run.of("list", data).out()).contains(content, "the Joint River Commission");
    }

    @Test
    void filters() {
        assertThat(Run.of("list", data, "--format=tsv", "--source=commission")
                        .out()
                        .lines())
                .hasSize(2);
        assertThat(Run.of("list", data, "--format=tsv", "--mode=direct").out().lines())
                .hasSize(2);
        assertThat(Run.of("list", data, "--documents", "--format=jsonl", "--outlet=Kestinform")
                        .out()
                        .lines())
                .hasSize(1);
        assertThat(Run.of("list", data, "--documents", "--format=jsonl", "--from=2024-09-04")
                        .out())
                .isEmpty();
        assertThat(Run.of("list", data, "--documents", "--format=jsonl", "--to=2024-09-03")
                        .out()
                        .lines())
                .hasSize(1);
        assertThat(Run.of("list", data, "--format=jsonl", "--limit=2").out().lines())
                .hasSize(2);
        Run none = Run.of("list", data, "--words=zeppelin");
        assertThat(none).isEqualTo(new Run(0, "", "There is nothing of that in the ledger.\n"));
        for (String wrong : List.of("--limit=0", "--mode=loud", "--from=yesterday", "--format=xml")) {
            assertThat(Run.of("list", data, wrong).code()).as(wrong).isEqualTo(Main.USAGE);
        }
        assertThat(Run.of("list", data, "--documents", "--rejected").code()).isEqualTo(Main.USAGE);
    }

    @Test
    void letsNoCellBeAFormula() {
        assertThat(cells("--documents", 2)).contains("'=cmd()");
        assertThat(TsvListing.cell(" @SUM(A1)")).isEqualTo("' @SUM(A1)");
        assertThat(TsvListing.cell("-1\tand more\n")).isEqualTo("'-1 and more ");
        assertThat(TsvListing.cell("a=b")).isEqualTo("a=b");
        assertThat(TsvListing.cell("")).isEmpty();
    }

    @Test
    void asksForMoreOfAnIdThatIsNoOnesOrManys() {
        assertThat(Run.of("show", data, "d").err()).contains("is the beginning of several ids: d");
        assertThat(Run.of("show", data, "x").err()).contains("no article or statement has an id");
        assertThat(Run.of("show", data, "%").code()).isEqualTo(Main.FAILED);
    }
}
