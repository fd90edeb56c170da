package rejoinder.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rejoinder.SharedData;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.wire.Article;
import rejoinder.wire.Documents;
import rejoinder.wire.RawBytes;

/** Datelines of real articles; {@code null} stands for none. */
class NewswireDatelineTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyDatelineIsFoundWhenTheDayOfPublicationIsKnown() throws IOException {
        assertThat(wrong(true)).isEmpty();
    }

    @Test
    void withoutTheDayOfPublicationOnlyAYearThatNothingTellsIsMissing() throws IOException {
        assertThat(wrong(false).keySet()).containsExactly("n03", "n08");
    }

    private static Map<String, String> wrong(boolean published) throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        for (String line : SharedData.lines("data/newswire/dev.jsonl")) {
            JsonNode item = JSON.readTree(line);
            JsonNode gold = item.get("dateline");
            String expected = gold.isNull()
                    ? "none"
                    : gold.get("place").asText() + " " + gold.get("date").asText();
            Optional<LocalDate> day = published && !item.get("published").isNull()
                    ? Optional.of(LocalDate.parse(item.get("published").asText()))
                    : Optional.empty();
            Optional<Dateline> found =
                    DatelineFinder.find(Documents.of(article(item.get("text").asText(), day)));
            String actual = found.map(dateline -> dateline.place() + " "
                            + dateline.date().map(LocalDate::toString).orElse("null"))
                    .orElse("none");
            if (!actual.equals(expected)) {
                String why = found.map(Dateline::derivation).orElse("");
                wrong.put(item.get("id").asText(), actual + " for " + expected + ": " + why);
            }
        }
        return wrong;
    }

    private static Article article(String text, Optional<LocalDate> published) {
        Optional<String> none = Optional.empty();
        return new Article(
                "test",
                RawBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                OffsetMap.identity(text.length()),
                new Metadata(none, none, none, published, Optional.empty(), none, none, none),
                List.of());
    }
}
