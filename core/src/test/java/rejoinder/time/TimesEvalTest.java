package rejoinder.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rejoinder.SharedData;
import rejoinder.text.Analysis;
import rejoinder.text.Span;

/**
 * Annotated corpora beside the repository: F1 of identical spans, and of values on overlapping spans, must not fall below
 * what has been reached. Pairs greedily in text order, so that figures differ in the third digit from those of the
 * scorer.
 */
class TimesEvalTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Marked(Span span, String value, boolean scored) {}

    @ParameterizedTest
    @CsvSource({"meantime-dev, 0.85, 0.81", "wikiwars-dev, 0.88, 0.85"})
    void keepsWhatHasBeenReached(String corpus, double strict, double value) throws IOException {
        int gold = 0;
        int system = 0;
        int same = 0;
        int overlapping = 0;
        int valued = 0;
        int right = 0;
        for (String line : SharedData.lines("data/timex/" + corpus + ".jsonl")) {
            JsonNode item = JSON.readTree(line);
            List<Marked> marked = marked(item);
            List<Marked> found = found(item, marked);
            gold += (int) marked.stream().filter(Marked::scored).count();
            system += found.size();
            for (Marked one : marked) {
                Optional<Marked> pair = one.scored() ? take(found, one.span()) : Optional.empty();
                if (pair.isPresent()) {
                    overlapping++;
                    same += pair.get().span().equals(one.span()) ? 1 : 0;
                    valued += one.value().isEmpty() ? 0 : 1;
                    right += !one.value().isEmpty() && pair.get().value().equals(one.value()) ? 1 : 0;
                }
            }
        }
        assertThat(2.0 * same / (gold + system)).as("strict").isGreaterThan(strict);
        assertThat(2.0 * overlapping / (gold + system) * right / valued)
                .as("value")
                .isGreaterThan(value);
    }

    /** The one with the same span, else the first that overlaps; each is taken once. */
    private static Optional<Marked> take(List<Marked> found, Span span) {
        Optional<Marked> pair = found.stream()
                .filter(f -> f.span().equals(span))
                .findFirst()
                .or(() -> found.stream().filter(f -> f.span().overlaps(span)).findFirst());
        pair.ifPresent(found::remove);
        return pair;
    }

    private static List<Marked> marked(JsonNode item) {
        String text = item.get("text").asText();
        List<Marked> marked = new ArrayList<>();
        for (JsonNode time : item.get("timexes")) {
            Span span = new Span(
                    text.offsetByCodePoints(0, time.get("start").asInt()),
                    text.offsetByCodePoints(0, time.get("end").asInt()));
            boolean scored = !time.path("fn").asText().equals("CREATION_TIME");
            marked.add(new Marked(span, time.path("value").asText(""), scored));
        }
        return marked;
    }

    private static List<Marked> found(JsonNode item, List<Marked> marked) {
        Analysis analysis = Texts.analysis(
                item.get("text").asText(),
                Optional.of(LocalDate.parse(item.get("dct").asText())));
        List<Marked> found = new ArrayList<>();
        for (Timex time : Texts.times(analysis)) {
            analysis.document()
                    .toGiven()
                    .toSourceIfAny(time.span())
                    .filter(span -> marked.stream()
                            .allMatch(m -> m.scored() || !m.span().overlaps(span)))
                    .ifPresent(span -> found.add(new Marked(span, time.value(), true)));
        }
        return found;
    }
}
