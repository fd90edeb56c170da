package rejoinder.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.claim.Response.Target.BareClaim;
import rejoinder.claim.Response.Target.Statement;

/** Restated claims and answers on the short stories of {@code answers.txt}. */
class AnswersTest {

    private static List<List<String>> stories() throws IOException {
        List<List<String>> stories = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AnswersTest.class.getResourceAsStream("answers.txt")),
                StandardCharsets.UTF_8))) {
            for (String line :
                    in.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList()) {
                if (line.startsWith("== ")) {
                    stories.add(new ArrayList<>());
                }
                stories.get(stories.size() - 1).add(line);
            }
        }
        return stories;
    }

    private static Told told(List<String> story) {
        Told told = new Told(story.get(1).substring(2));
        for (String line : story) {
            if (line.startsWith("S ")) {
                String[] c = line.substring(2).split(" \\| ");
                told.statement(c[0], c[1], c[2], c[3]);
            }
        }
        return told;
    }

    private static String name(Told told, Claims claims, Attribution a) {
        for (String name : List.of("a", "b", "c")) {
            Attribution marked = claims.attributions().stream()
                    .filter(x -> x.id().equals(told.id(name)))
                    .findFirst()
                    .orElse(null);
            boolean reached = marked == null
                    && name.equals("a")
                    && !a.cue().spans().isEmpty()
                    && !claims.restated().contains(a.id());
            if (a.equals(marked) || reached) {
                return name;
            }
        }
        return told.text(a.content().spans());
    }

    /** What is found, in the form of the lines expected. */
    private static List<String> found(Told told) {
        Claims claims = told.claims();
        List<String> lines = new ArrayList<>();
        for (Attribution a : claims.attributions()) {
            if (claims.restated().contains(a.id())) {
                Resolution holder = claims.holders().get(a.id());
                String who = holder instanceof Resolution.Resolved r ? r.actor().name() : "-";
                lines.add("R " + told.text(a.content().spans()) + " | " + who);
            }
        }
        for (Response r : claims.responses()) {
            String from = name(told, claims, by(claims, r.from()));
            String to = r.to() instanceof Statement s
                    ? name(told, claims, by(claims, s.id()))
                    : "= " + ((BareClaim) r.to()).span().in(told.analysis.text());
            lines.add("A " + from + " " + r.type().word() + " " + to);
            assertThat(r.basis().evidence()).as("evidence of " + r).isNotEmpty();
        }
        return lines;
    }

    private static Attribution by(Claims claims, rejoinder.attribution.AttributionId id) {
        return claims.attributions().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areThoseThatPeopleSee() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<List<String>> stories = stories();
        for (List<String> story : stories) {
            var expected = new TreeSet<>(story.stream()
                    .filter(l -> l.startsWith("R ") || l.startsWith("A "))
                    .toList());
            var found = new TreeSet<>(found(told(story)));
            if (!found.equals(expected)) {
                wrong.add(story.get(0) + "\n  expected " + expected + "\n  found    " + found);
            }
        }
        assertThat(stories).hasSizeGreaterThan(20);
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    @Test
    void areTheSameWhenTheTwoStatesAreExchanged() throws IOException {
        for (List<String> story : stories()) {
            List<String> exchanged =
                    story.stream().map(SpeechActsTest::exchange).toList();
            List<String> expected =
                    found(told(story)).stream().map(SpeechActsTest::exchange).toList();
            assertThat(found(told(exchanged))).as(story.get(0)).isEqualTo(expected);
        }
    }

    @Test
    void nobodyHoldsWhatHeRestates() throws IOException {
        for (List<String> story : stories()) {
            Claims claims = told(story).claims();
            for (Attribution a : claims.attributions()) {
                if (claims.restated().contains(a.id())
                        && claims.holders().get(a.id()) instanceof Resolution.Resolved r) {
                    Resolution speaker = claims.holders().get(a.parent().orElseThrow());
                    if (speaker instanceof Resolution.Resolved known) {
                        assertThat(known.actor()).isNotEqualTo(r.actor());
                    }
                }
            }
        }
    }

    @Test
    void insertionsAreTheOutlets() {
        Told told = new Told(
                        "\"The JRC (Joint River Commission - KESTINFORM) has [the gauge] and (as we know) no key,\""
                                + " the envoy said.")
                .statement("a", "the envoy", "said", "The JRC (Joint River Commission - KESTINFORM) has");
        Claims claims = told.claims();
        assertThat(claims.insertions().stream().map(i -> i.span().in(told.analysis.text())))
                .containsExactly("(Joint River Commission - KESTINFORM)", "[the gauge]");
        assertThat(told.text(
                        Insertions.cut(claims.attributions().get(0).content().spans(), claims.insertions())))
                .isEqualTo("The JRC  //  has");
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String word : List.of(
                "claims that ",
                "not ",
                "as it says, ",
                "( ",
                "Fact: ",
                "It is wrong to ",
                "? No. ",
                "they lie. This is ")) {
            String text = "He said " + word.repeat(100_000 / word.length());
            Told told = new Told(text)
                    .statement("a", "He", "said", text.substring(8).strip());
            assertTimeoutPreemptively(Duration.ofMinutes(1), told::claims, word);
        }
    }
}
