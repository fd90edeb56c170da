package rejoinder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.SharedData;

/**
 * The figures are those of the reference scorers, scripts in Python beside the repository. Their answers for our own
 * articles are kept in {@code *-expected.json}; where the scripts are at hand, they are asked about random articles too.
 */
class ScriptAgreementTest {

    private static final double THREE_DIGITS = 0.0005;

    @TempDir
    private Path folder;

    @Test
    void attributionsScoreAsTheScriptSays() throws IOException {
        Evaluation evaluation = Scored.evaluation(
                Scored.lines(Scored.own("attributions-gold.jsonl")),
                Scored.lines(Scored.own("attributions-predicted.jsonl")));
        assertThat(evaluation.metrics(Metric.Table.STATEMENTS)).isEmpty();
        agree(evaluation, new ObjectMapper().readTree(Files.readString(Scored.own("attributions-expected.json"))));
    }

    @Test
    void statementsScoreAsTheScriptSays() throws IOException {
        Evaluation evaluation = Scored.evaluation(
                Scored.lines(Scored.own("statements-gold.jsonl")),
                Scored.lines(Scored.own("statements-predicted.jsonl")));
        agreeOnStatements(
                evaluation, new ObjectMapper().readTree(Files.readString(Scored.own("statements-expected.json"))));
    }

    @Test
    void randomArticlesScoreAsTheScriptSaysNow() throws IOException, InterruptedException {
        Path script = SharedData.path("tools/score_attributions.py");
        for (long seed = 1; seed <= 5; seed++) {
            RandomArticles random = new RandomArticles(seed);
            List<String> gold = new ArrayList<>();
            List<String> predicted = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String text = random.text();
                gold.add(random.article("r" + i, text, true).toString());
                predicted.add(random.article("r" + i, text, false).toString());
            }
            JsonNode expected = ask(
                    script,
                    Files.write(folder.resolve("gold.jsonl"), gold),
                    Files.write(folder.resolve("predicted.jsonl"), predicted.subList(0, 55)));
            agree(Scored.evaluation(gold, predicted.subList(0, 55)), expected);
        }
    }

    @Test
    void newswireScoresAsTheScriptSaysNow() throws IOException, InterruptedException {
        Path script = SharedData.path("tools/score_record.py");
        Path gold = SharedData.path("data/newswire/dev.jsonl");
        List<String> predicted = new ArrayList<>(Scored.lines(gold));
        // A third of the statements is dropped, so that some are missed and some have lost their parent.
        ObjectMapper json = new ObjectMapper();
        for (int i = 0; i < predicted.size(); i++) {
            JsonNode article = json.readTree(predicted.get(i));
            var statements = article.withArray("statements").elements();
            for (int n = 0; statements.hasNext(); n++) {
                statements.next();
                if (n % 3 == i % 3) {
                    statements.remove();
                }
            }
            predicted.set(i, article.toString());
        }
        JsonNode expected = ask(script, gold, Files.write(folder.resolve("predicted.jsonl"), predicted));
        agreeOnStatements(Scored.evaluation(Scored.lines(gold), predicted), expected);
    }

    private JsonNode ask(Path script, Path gold, Path predicted) throws IOException, InterruptedException {
        Path answer = folder.resolve("answer.json");
        Process python;
        try {
            python = new ProcessBuilder("python3", script.toString(), gold.toString(), predicted.toString(), "--json")
                    .redirectOutput(answer.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            return Assumptions.abort("needs python3: " + e.getMessage());
        }
        assertThat(python.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(python.exitValue()).isZero();
        return new ObjectMapper().readTree(Files.readString(answer));
    }

    private static void agree(Evaluation evaluation, JsonNode expected) {
        assertThat(evaluation.articles()).isEqualTo(expected.path("articles").intValue());
        assertThat(evaluation.unread())
                .isEqualTo(expected.path("articles_without_predictions").intValue());
        assertThat(expected.path("metrics"))
                .hasSize(evaluation.metrics(Metric.Table.ATTRIBUTIONS).size());
        for (Metric metric : evaluation.metrics(Metric.Table.ATTRIBUTIONS)) {
            JsonNode script = expected.path("metrics").path(metric.key());
            same(metric, "precision", evaluation.rates(metric).precision(), script.path("precision"));
            same(metric, "recall", evaluation.rates(metric).recall(), script.path("recall"));
            same(metric, "F1", evaluation.rates(metric).f1(), script.path("f1"));
            same(metric, "predicted", evaluation.total(metric).predicted(), script.path("predicted"));
            same(metric, "gold", evaluation.total(metric).gold(), script.path("gold"));
        }
    }

    private static void agreeOnStatements(Evaluation evaluation, JsonNode expected) {
        JsonNode total = expected.path("total");
        for (Metric metric : evaluation.metrics(Metric.Table.STATEMENTS)) {
            JsonNode script = total.path(metric.key());
            same(metric, "precision", evaluation.rates(metric).precision(), script.path("p"));
            same(metric, "recall", evaluation.rates(metric).recall(), script.path("r"));
            same(metric, "F1", evaluation.rates(metric).f1(), script.path("f1"));
            same(metric, "predicted", evaluation.total(metric).predicted(), script.path("system"));
            same(metric, "gold", evaluation.total(metric).gold(), script.path("gold"));
        }
        assertThat(evaluation.metrics(Metric.Table.SHARES)).hasSize(7);
        for (Metric metric : evaluation.metrics(Metric.Table.SHARES)) {
            JsonNode script = total.path(metric.key());
            same(metric, "right", evaluation.total(metric).hitGold(), script.path("right"));
            same(metric, "of", evaluation.total(metric).gold(), script.path("total"));
        }
    }

    private static void same(Metric metric, String what, double ours, JsonNode script) {
        assertThat(script.isNumber()).as(metric + " " + what).isTrue();
        assertThat(ours).as(metric + " " + what).isCloseTo(script.doubleValue(), within(THREE_DIGITS));
    }
}
