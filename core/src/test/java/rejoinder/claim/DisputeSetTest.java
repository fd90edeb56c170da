package rejoinder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import rejoinder.claim.DisputeSet.Row;

/** The invented stories and what stands beside them agree with each other and with the rules of their guide. */
class DisputeSetTest {

    private static final Pattern MARK = Pattern.compile("\\{[sqt][0-9,]+ |\\}");

    private static final Set<String> STANCES = Set.of("holds", "opposes", "neutral");

    private final DisputeSet set = DisputeSet.read();

    @Test
    void storiesAreManyAndShort() {
        assertThat(set.articles()).hasSizeGreaterThanOrEqualTo(48);
        set.articles()
                .values()
                .forEach(article -> assertThat(article.get("text").asText().split("\\s+"))
                        .as(article.get("id").asText())
                        .hasSizeBetween(60, 220));
        assertThat(set.gold().values().stream().map(row -> row.get("dispute")).distinct())
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void textsAreTheMarkedStories() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Path file : DisputeSet.stories()) {
            for (String story : Files.readString(file).split("=== ")) {
                if (story.isEmpty()) {
                    continue;
                }
                String id = story.substring(0, story.indexOf('\n'));
                String marked = story.substring(story.indexOf("\n\n") + 2, story.indexOf("---\n"));
                assertThat(set.article(id + "#").get("text").asText())
                        .isEqualTo(MARK.matcher(marked).replaceAll(""));
                seen.add(id);
            }
        }
        assertThat(seen).isEqualTo(set.articles().keySet());
    }

    @Test
    void spansHoldWords() {
        for (JsonNode article : set.articles().values()) {
            String text = article.get("text").asText();
            for (JsonNode attribution : article.get("attributions")) {
                for (String part : List.of("source", "cue", "content")) {
                    int last = 0;
                    for (String words : words(text, attribution.get(part))) {
                        assertThat(words).isNotBlank().isEqualTo(words.strip()).doesNotContain("{", "}");
                        assertThat(text.indexOf(words, last)).isNotNegative();
                        last = text.indexOf(words, last) + words.length();
                    }
                }
                assertThat(attribution.get("content")).isNotEmpty();
                assertThat(attribution.get("source").size()).isLessThan(2);
            }
        }
    }

    @Test
    void parentsHoldTheirChildren() {
        for (JsonNode article : set.articles().values()) {
            for (JsonNode child : article.get("attributions")) {
                if (!child.get("parent").isNull()) {
                    JsonNode parent = attribution(article, child.get("parent").asText());
                    assertThat(child.get("content"))
                            .allMatch(span -> StreamSupport.stream(
                                            parent.get("content").spliterator(), false)
                                    .anyMatch(around ->
                                            around.get(0).asInt() <= span.get(0).asInt()
                                                    && span.get(1).asInt()
                                                            <= around.get(1).asInt()));
                }
            }
        }
    }

    @Test
    void everyAttributionHasItsGold() {
        Set<String> references = new HashSet<>();
        for (JsonNode article : set.articles().values()) {
            for (JsonNode attribution : article.get("attributions")) {
                String reference =
                        article.get("id").asText() + "#" + attribution.get("id").asText();
                assertThat(references.add(reference)).as(reference).isTrue();
                Row row = set.gold(reference);
                assertThat(String.join(" … ", words(article.get("text").asText(), attribution.get("content")))
                                .replaceAll("\\s+", " "))
                        .isEqualTo(row.get("content"));
                assertThat(attribution.get("actor").get("id").asText()).isEqualTo(row.get("actor"));
                assertThat(row.get("tags").contains("restated"))
                        .isEqualTo(attribution.get("restated").asBoolean());
            }
        }
        assertThat(set.gold().keySet()).isEqualTo(references);
    }

    @Test
    void propositionsAreListedAndStancesKnown() {
        Map<String, String> disputes = new HashMap<>();
        DisputeSet.table("propositions.tsv").forEach(row -> disputes.put(row.get("id"), row.get("dispute")));
        Set<String> used = new HashSet<>();
        for (Row row : set.gold().values()) {
            String proposition = row.get("proposition");
            if (!proposition.equals("-")) {
                assertThat(STANCES).contains(row.get("stance"));
            }
            if (!Set.of("-", row.get("attribution")).contains(proposition)) {
                assertThat(disputes).containsEntry(proposition, row.get("dispute"));
                used.add(proposition);
            }
        }
        assertThat(used).isEqualTo(disputes.keySet());
    }

    @Test
    void anUtteranceIsOnePropositionAndStance() {
        Map<String, String> said = new HashMap<>();
        for (Row row : set.gold().values()) {
            String utterance = row.get("utterance");
            String claim = row.get("proposition") + " " + row.get("stance");
            if (!utterance.equals("-")) {
                assertThat(said.merge(utterance, claim, (one, other) -> one)).isEqualTo(claim);
            }
        }
    }

    @Test
    void responsesAnswerWhatWasSaidBefore() {
        for (Row row : DisputeSet.table("responses.tsv")) {
            assertThat(set.published(row.get("from"))).isGreaterThanOrEqualTo(set.published(row.get("to")));
            assertThat(set.gold(row.get("from"))).isNotEqualTo(set.gold(row.get("to")));
        }
    }

    @Test
    void pairsFollowFromTheGold() {
        List<Row> pairs = DisputeSet.table("pairs.tsv");
        for (Row pair : pairs) {
            Row one = set.gold(pair.get("earlier"));
            Row other = set.gold(pair.get("later"));
            assertThat(set.published(pair.get("earlier"))).isLessThanOrEqualTo(set.published(pair.get("later")));
            assertThat(set.article(pair.get("earlier"))).isNotEqualTo(set.article(pair.get("later")));
            assertThat(one.get("content")).isEqualTo(pair.get("earlier-content"));
            assertThat(other.get("content")).isEqualTo(pair.get("later-content"));
            assertThat(possible(one, other)).as(pair.toString()).contains(pair.get("relation"));
        }
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(250).doesNotHaveDuplicates();
        long traps = pairs.stream()
                .filter(pair -> pair.get("relation").equals("unrelated")
                        && !pair.get("difficulty").equals("plain"))
                .count();
        assertThat(traps / (double) pairs.size()).isGreaterThanOrEqualTo(0.4);
    }

    private static Set<String> possible(Row one, Row other) {
        if (!one.get("proposition").equals(other.get("proposition"))) {
            return Set.of("answers", "unrelated");
        }
        if (!one.get("stance").equals(other.get("stance"))) {
            boolean side =
                    !one.get("stance").equals("neutral") && !other.get("stance").equals("neutral");
            return Set.of(side ? "opposes" : "answers");
        }
        boolean reported =
                !one.get("utterance").equals("-") && one.get("utterance").equals(other.get("utterance"));
        return Set.of(!reported && one.get("actor").equals(other.get("actor")) ? "repeats" : "same");
    }

    @Test
    void positionsTellEveryOccasion() {
        Map<String, List<Row>> histories = new HashMap<>();
        for (Row row : DisputeSet.table("positions.tsv")) {
            Row said = set.gold(row.get("attribution"));
            assertThat(said.get("actor")).isEqualTo(row.get("actor"));
            assertThat(said.get("proposition")).isEqualTo(row.get("proposition"));
            assertThat(said.get("stance")).isEqualTo(row.get("stance"));
            assertThat(set.published(row.get("attribution"))).isEqualTo(row.get("published"));
            histories
                    .computeIfAbsent(row.get("actor") + " " + row.get("proposition"), key -> new ArrayList<>())
                    .add(row);
        }
        assertThat(histories).hasSizeGreaterThanOrEqualTo(5);
        histories.values().forEach(this::isWhole);
    }

    private void isWhole(List<Row> history) {
        NavigableSet<String> dates = new TreeSet<>();
        Set<String> utterances = new HashSet<>();
        String side = "";
        for (Row row : history) {
            String stance = row.get("stance");
            String change = row.get("change");
            boolean takesSide = !stance.equals("neutral");
            assertThat(change.equals("new")).isEqualTo(dates.isEmpty());
            assertThat(change.equals("reversal"))
                    .as(row.toString())
                    .isEqualTo(takesSide && !side.isEmpty() && !side.equals(stance));
            assertThat(dates.isEmpty() || dates.last().compareTo(row.get("published")) < 0)
                    .isTrue();
            dates.add(row.get("published"));
            utterances.add(set.gold(row.get("attribution")).get("utterance"));
            side = takesSide ? stance : side;
        }
        for (Row said : set.gold().values()) {
            if (said.get("actor").equals(history.get(0).get("actor"))
                    && said.get("proposition").equals(history.get(0).get("proposition"))
                    && !said.get("tags").contains("restated")
                    && (said.get("utterance").equals("-") || !utterances.contains(said.get("utterance")))) {
                assertThat(dates).as(said.toString()).contains(set.published(said.get("attribution")));
            }
        }
    }

    private static JsonNode attribution(JsonNode article, String id) {
        for (JsonNode attribution : article.get("attributions")) {
            if (attribution.get("id").asText().equals(id)) {
                return attribution;
            }
        }
        throw new IllegalArgumentException("no attribution " + id);
    }

    private static List<String> words(String text, JsonNode spans) {
        List<String> words = new ArrayList<>();
        for (JsonNode span : spans) {
            words.add(text.substring(span.get(0).asInt(), span.get(1).asInt()));
        }
        return words;
    }
}
