package rejoinder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.Readings;
import rejoinder.text.Analysis;
import rejoinder.text.Analyzer;
import rejoinder.text.Document;
import rejoinder.text.Span;
import rejoinder.wire.Documents;

/** Layouts that look like attributions and are none; what holds for all that the layout rules find. */
class LayoutRulesTest {

    private static final LayoutRules RULES = new LayoutRules();

    private static final String INTERVIEW = """
            Talks in Ardel

            ARDEL, March 5. /KESTINFORM/. Excerpts follow.

            HOST: Are you content?

            ORLIN: I am not.

            HOST: Thank you.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Winner: Reds\n\nLoser: Blues\n\nWinner: Greens\n\nLoser: Yellows",
                "Water level: 4 metres\n\nRain: none\n\nWater level: 5 metres",
                "UPDATE: The gates are open.\n\nCORRECTION: The gates are shut.\n\nUPDATE: We know no more.",
                "Gates open at 7:30 and shut at 9:45, a ratio of 3:2.",
                "Luke 3:16 was read at the dam. Mark 4: 12 came next.",
                "Photo: Ana Brod\n\nVideo: \"The dam of Ardel at night\"\n\nRead more: \"The dam of Ardel by day\"",
                "NEW ARDEL: The dam is full.\n\nSELL: The dam is empty.\n\nNEW ARDEL: It rains.",
                "By ANA BROD\n\nhttps://kestinform.example/dam: \"the page of the dam\"",
                "Slogan: \"Water for all of Kestria\"",
                "The gates are open.\n\n- Ana Brod",
                "She spoke of the \"great dry summer\".\n\n- Ana Brod",
                "The dam is old - Kestria built it.",
                "Here is what we know:\n\nThe dam is full. The gates are open. Nobody is hurt.",
                "Watch the film below:\n\n\"The Long Summer of Ardel\"",
            })
    void findsNothing(String body) {
        assertThat(find("Heading of the day\n\nARDEL, March 5. /KESTINFORM/. It rained in Ardel.\n\n" + body))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Latest: Dam to hold until winter",
                "Soccer: Reds win in Ardel again",
                "Dam to hold until winter - KESTINFORM",
                "Brod: who is she and what next?",
                "Dam to hold: what we know now",
            })
    void findsNothingInHeadline(String headline) {
        assertThat(find(headline + "\n\nARDEL, March 5. /KESTINFORM/. Ilse Brod came to Ardel. Brod left."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brod: Dam to hold until winter",
                "Exclusive – Brod: Dam to hold until winter",
                "Dam to hold until winter – Brod",
                "Dam to hold until winter: minister",
                "Dam to hold until winter, says Brod",
            })
    void findsSourceOfHeadline(String headline) {
        assertThat(find(headline + "\n\nARDEL, March 5. /KESTINFORM/. Ilse Brod came to Ardel. Brod left."))
                .containsExactly((headline.contains("minister") ? "minister" : "Brod") + " | Dam to hold until winter");
    }

    @Test
    void readsTurns() {
        assertThat(find(INTERVIEW)).containsExactly("HOST | Are you content", "ORLIN | I am not", "HOST | Thank you");
    }

    @Test
    void keepsStatementsInsideATurn() {
        String text = INTERVIEW.replace("I am not.", "I am not. Vosk said that the gates were open.");
        Set<String> parents = Readings.of(text).attributions().stream()
                .filter(a -> a.parent().isPresent())
                .map(a -> a.basis().rule())
                .collect(Collectors.toSet());
        assertThat(parents).containsExactly("learned");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q: I?\n\n",
                "A\n",
                "\"a b c d\" - Ana\n\n",
                "He said:\n\n\"x\n\n",
                "Statement by A\n\n",
                "A: \"b c d e\"\n\n"
            })
    void takesLinearTime(String piece) {
        String text = piece.repeat(30_000 / piece.length());
        Analysis analysis = analyze(text);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> RULES.find(analysis));
    }

    private static List<String> find(String text) {
        Analysis analysis = analyze(text);
        return RULES.find(analysis).stream()
                .map(d -> words(analysis, d.source().stream().toList()) + " | " + words(analysis, d.content()))
                .toList();
    }

    private static String words(Analysis analysis, List<Span> spans) {
        return spans.stream().map(s -> s.in(analysis.text())).collect(Collectors.joining(" … "));
    }

    private static Analysis analyze(String text) {
        Document document = Documents.of(Readings.article(text));
        return Analyzer.analyze(document);
    }
}
