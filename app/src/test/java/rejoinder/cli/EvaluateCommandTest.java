package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String STORIES = "src/test/resources/rejoinder/cli/stories-gold.jsonl";
    private static final String OWN = "../core/src/test/resources/rejoinder/evaluation/";
    private static final String GOLD = OWN + "attributions-gold.jsonl";
    private static final String PREDICTED = OWN + "attributions-predicted.jsonl";

    @TempDir
    private Path folder;

    @Test
    void readsTheGoldsArticlesItself() throws IOException {
        Run run = Run.of("evaluate", STORIES, "--bootstrap", "50");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("attribution strict", "nesting", "missed altogether", "8 articles\n");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        JsonNode json = json(Run.of("evaluate", STORIES, "--json"));
        assertThat(json.at("/statements/statement/f1").doubleValue()).isGreaterThan(0.8);
    }

    @Test
    void whatExtractWritesScoresAsWhatIsReadNow() {
        Path out = folder.resolve("out.jsonl");
        assertThat(Run.of("extract", STORIES, "--out", out.toString()).code()).isZero();
        Run now = Run.of("evaluate", STORIES, "--curve", "--bootstrap", "20", "--threads", "3");
        Run then = Run.of("evaluate", STORIES, "--curve", "--bootstrap", "20", "--predictions", out.toString());
        assertThat(now.out()).isEqualTo(then.out()).contains("confidence at least", "expected error");
    }

    @Test
    void scoresPredictionsFromAFile() throws IOException {
        JsonNode json = json(Run.of("evaluate", GOLD, "--predictions", PREDICTED, "--json", "--curve"));
        assertThat(json.path("articles").intValue()).isEqualTo(7);
        assertThat(json.path("articles_without_predictions").intValue()).isEqualTo(1);
        assertThat(json.at("/metrics/attribution/f1").doubleValue()).isEqualTo(0.526316);
        assertThat(json.at("/metrics/attribution/f1_95")).hasSize(2);
        assertThat(json.at("/errors/swallowed").intValue()).isEqualTo(1);
        assertThat(json.path("curve")).hasSize(20);
        assertThat(json.at("/calibration/bins")).hasSize(10);
        assertThat(json.has("statements")).isFalse();
    }

    @Test
    void writesEachErrorWithItsWords() throws IOException {
        Path errors = folder.resolve("errors.jsonl");
        Run.of("evaluate", GOLD, "--predictions", PREDICTED, "--errors", errors.toString());
        List<String> lines = Files.readAllLines(errors);
        assertThat(lines).hasSize(23);
        for (String line : lines) {
            JsonNode error = new ObjectMapper().readTree(line);
            assertThat(error.path("gold").isNull() && error.path("predicted").isNull())
                    .isFalse();
        }
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains("\"kind\":\"swallowed\"", "\"content_text\":[\"that the treaty would lapse\"]"));
    }

    @Test
    void leavesOutBadLinesAndTellsWhatToDo() throws IOException {
        String good = Files.readAllLines(Path.of(GOLD)).get(0);
        Path gold = write("gold.jsonl", good, "{\"id\":\"cut", "{\"id\":\"bare\",\"text\":\"x\"}", good);
        Path predicted =
                write("predicted.jsonl", "[]", "{\"id\":\"stranger\"}", "{\"id\":\"talks\",\"text\":\"other\"}");
        Run run = Run.of("evaluate", gold.toString(), "--predictions", predicted.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("gold.jsonl, line 2: Not valid JSON", "line 3: The article has neither")
                .contains("line 4: Article talks occurs a second time", "3 bad lines of gold left out")
                .contains("predicted.jsonl, line 1: Not a JSON object", "1 bad line of predictions left out")
                .contains("predicted.jsonl, line 3: The text differs", "such as stranger");
        assertThat(run.out()).contains("1 article, 1 without predictions");
    }

    @Test
    void failsWithoutAnArticle() {
        Run run = Run.fed("nonsense\n", "evaluate", "-");
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("standard input, line 1: Not valid JSON", "there is no article in the gold");
        assertThat(Run.of("evaluate", folder.resolve("absent").toString()).code())
                .isEqualTo(Main.FAILED);
    }

    @Test
    void unpacksGzip() throws IOException {
        Path packed = folder.resolve("gold.jsonl.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(Files.readAllBytes(Path.of(GOLD)));
        }
        assertThat(Run.of("evaluate", packed.toString(), "--predictions", PREDICTED))
                .isEqualTo(Run.of("evaluate", GOLD, "--predictions", PREDICTED));
        Path broken = write("broken.gz", "no gzip");
        assertThat(Run.of("evaluate", broken.toString()).err()).contains("broken.gz: ");
    }

    @Test
    void neverWritesOverItsInput() throws IOException {
        Path gold = Files.copy(Path.of(GOLD), folder.resolve("gold.jsonl"));
        Run run = Run.of("evaluate", gold.toString(), "--errors", gold.toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("is the input too");
        assertThat(gold).hasSameTextualContentAs(Path.of(GOLD), StandardCharsets.UTF_8);
    }

    @Test
    void callsWithWrongWordsEndWithTwo() {
        assertThat(Run.of("evaluate").code()).isEqualTo(Main.USAGE);
        assertThat(Run.of("evaluate", GOLD, "--bootstrap", "-1").code()).isEqualTo(Main.USAGE);
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.code()).isZero();
        return new ObjectMapper().readTree(run.out());
    }
}
