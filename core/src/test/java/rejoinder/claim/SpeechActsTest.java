package rejoinder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SpeechActsTest {

    private static List<String[]> rows() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SpeechActsTest.class.getResourceAsStream("acts.tsv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(l -> !l.startsWith("#") && !l.startsWith("act\t"))
                    .map(l -> l.split("\t"))
                    .toList();
        }
    }

    static SpeechActDecision decide(String marked) {
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        String source = marked.substring(0, open).strip();
        String cue = marked.substring(open + 1, close);
        String content = marked.substring(close + 1).strip();
        String bare = content.startsWith("\"") ? content.substring(1, content.length() - 1) : content;
        Told told = new Told(source + " " + cue + " " + content + ".").statement("a", source, cue, bare);
        return Objects.requireNonNull(told.claims().acts().get(told.id("a")));
    }

    @Test
    void ofEachPhraseIsTheOneThatPeopleSee() throws IOException {
        List<String[]> rows = rows();
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows) {
            SpeechActDecision decision = decide(row[1]);
            if (!decision.act().word().equals(row[0])) {
                wrong.add(row[1] + ": " + decision.act() + " by "
                        + decision.basis().rule() + ", not " + row[0]);
            }
            assertThat(decision.basis().confidence()).isBetween(0.3, 1.0);
        }
        assertThat(rows).hasSizeGreaterThan(150);
        assertThat(wrong).isEmpty();
    }

    @Test
    void isTheSameWhenTheTwoStatesAreExchanged() throws IOException {
        for (String[] row : rows()) {
            String exchanged = exchange(row[1]);
            assertThat(decide(exchanged).act())
                    .as(exchanged)
                    .isEqualTo(decide(row[1]).act());
        }
    }

    static String exchange(String text) {
        return text.replace("Kestria", "\u0001").replace("Belmora", "Kestria").replace("\u0001", "Belmora");
    }

    @Test
    void polarityFollowsCueAndContent() {
        Map<String, Polarity> expected = Map.of(
                "Kestria [said] the gate was shut", Polarity.AFFIRMED,
                "Kestria [said] the gate was not shut", Polarity.NEGATED,
                "Kestria [denied] that the gate was shut", Polarity.NEGATED,
                "Kestria [asked] whether the gate was shut", Polarity.OPEN,
                "Kestria [did not rule out] that the gate was shut", Polarity.OPEN,
                "Kestria [refused to confirm] that the gate was shut", Polarity.OPEN);
        expected.forEach(
                (text, polarity) -> assertThat(decide(text).polarity()).as(text).isEqualTo(polarity));
    }

    @Test
    void hedgesAreSeen() {
        assertThat(decide("Kestria [said] the gate may be shut").hedged()).isTrue();
        assertThat(decide("Kestria [suggested] the gate was shut").hedged()).isTrue();
        assertThat(decide("Kestria [said] the gate was shut").hedged()).isFalse();
    }
}
