package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching the bundled stories, and keeping the index. */
class SearchCommandTest {

    private static final String STORIES = "src/main/resources/rejoinder/cli/stories/";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeAll
    static void read() {
        Run read = Run.of(
                "read",
                STORIES + "04-kestinform-dam.txt",
                STORIES + "05-sovapress-canal.txt",
                "--actors=" + STORIES + "actors.tsv",
                data());
        assertThat(read.code()).as(read.err()).isZero();
    }

    private static String data() {
        return "--data=" + folder;
    }

    @Test
    void readingLeavesAnIndexThatSearchUses() {
        assertThat(folder.resolve("index")).isDirectory();
        Run found = Run.of("search", "canal act:deny", "--format=jsonl", data());
        assertThat(found.err()).isEmpty();
        assertThat(found.out().lines()).isNotEmpty().allMatch(l -> l.contains("\"act\":\"deny\""));
        assertThat(Run.of("search", "canal", "--limit=2", data()).out()).containsIgnoringCase("canal");
        assertThat(Run.of("search", "canal", "--format=tsv", data()).out()).startsWith("kind\tid\t");
        assertThat(Run.of("search", "zzzzzz", data()).err()).contains("Nothing is found");
    }

    @Test
    void eventsAreListedAsWhoDidWhat(@TempDir Path other) throws IOException {
        Path article = other.resolve("crossing.txt");
        Files.writeString(
                article,
                "ARDEL, September 3. /Kestinform/. Kestrian troops shelled the town of Hasko on Monday. Belmora expelled"
                        + " two Kestrian diplomats on Tuesday.\n");
        String data = "--data=" + other.resolve("data");
        Run read = Run.of("read", article.toString(), "--actors=" + STORIES + "actors.tsv", data);
        assertThat(read.code()).as(read.err()).isZero();
        assertThat(Run.of("search", "kind:event expelled", data).out()).contains("sanction · expel: Belmora → ");
        Run found = Run.of("search", "kind:event", "--format=jsonl", data);
        assertThat(found.err()).isEmpty();
        assertThat(found.out().lines())
                .isNotEmpty()
                .allMatch(l -> l.startsWith("{\"kind\":\"event\",\"id\":\"e") && l.contains("\"event\":\""));
        assertThat(Run.of("search", "kind:event", "--facets", data).out())
                .contains("status")
                .doesNotContain("mode");
        assertThat(Run.of("search", "event:shout", data()).err()).contains("take one of agree, consult");
    }

    @Test
    void whatIsLikeASentenceComesNearestFirst() {
        Run found = Run.of("search", "like:\"the dam was shut without a warning\"", "--format=tsv", data());
        assertThat(found.err()).isEmpty();
        assertThat(found.out()).startsWith("kind\tid\t");
        List<String> nearness = found.out()
                .lines()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .toList();
        assertThat(nearness).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(found.out().lines().skip(1).findFirst().orElseThrow()).contains("at Hasko dam");
    }

    @Test
    void facetsCount() {
        assertThat(Run.of("search", "--facets", data()).out())
                .contains("outlet")
                .contains("KESTINFORM");
        assertThat(Run.of("search", "--facets", "--format=jsonl", data()).out())
                .contains("{\"facet\":\"act\",\"value\":\"deny\",\"name\":\"deny\",\"count\":");
    }

    @Test
    void statementsAreFoundByTheirDisputeOnceItIsLinked() {
        assertThat(Run.of("reindex", data()).code()).isZero();
        String disputes = Run.of("disputes", data()).out();
        assertThat(disputes).isNotEmpty();
        String counts = Run.of("search", "dispute:any", "--facets", "--format=tsv", data())
                .out();
        Matcher one =
                Pattern.compile("dispute\t(p[0-9a-f]{16})\t[^\t]+\t([0-9]+)").matcher(counts);
        assertThat(one.find()).as(counts).isTrue();
        Run found = Run.of("search", "dispute:" + one.group(1), "--format=jsonl", data());
        assertThat(found.out()).hasLineCount(Integer.parseInt(one.group(2)));
        Run shown = Run.of("show", one.group(1), data());
        assertThat(shown.code()).as(shown.err()).isZero();
    }

    @Test
    void aFaultOfTheQueryPointsAtItsCharacter() {
        Run fault = Run.of("search", "canal", "act:shout", data());
        assertThat(fault.code()).isEqualTo(Main.USAGE);
        assertThat(fault.err()).contains("at character 11: there is no act").contains("            ^");
    }

    @Test
    void doctorTellsWhatToDoAndReindexDoesIt() throws Exception {
        Path own = folder.resolveSibling(folder.getFileName() + "-own");
        assertThat(Run.of("doctor", "--data=" + own).out()).contains("There is no ledger yet");
        Run.of("read", STORIES + "04-kestinform-dam.txt", "--data=" + own);
        try (var files = Files.list(own.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Run sick = Run.of("doctor", "--data=" + own);
        assertThat(sick.code()).isEqualTo(Main.FAILED);
        assertThat(sick.out()).contains("rejoinder reindex");
        Run done = Run.of("reindex", "--data=" + own);
        assertThat(done.out()).startsWith("Indexed ").contains(" of 1 article in ");
        Run well = Run.of("doctor", "--data=" + own);
        assertThat(well.out()).contains("Nothing is amiss");
        assertThat(well.code()).isZero();
    }
}
