package rejoinder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rejoinder.SharedData;
import rejoinder.text.Analysis;
import rejoinder.text.Analyzer;
import rejoinder.text.Span;

/** In real articles too: with two states' names exchanged, the same words are found, the names alone exchanged. */
class ExchangedStatesTest {

    private static final int ARTICLES = 20;

    private static final Map<String, String> EXCHANGE = Map.ofEntries(
            Map.entry("Russia", "Mexico"),
            Map.entry("Mexico", "Russia"),
            Map.entry("Russian", "Mexican"),
            Map.entry("Mexican", "Russian"),
            Map.entry("Russians", "Mexicans"),
            Map.entry("Mexicans", "Russians"),
            Map.entry("China", "Iran"),
            Map.entry("Iran", "China"),
            Map.entry("Moscow", "Tehran"),
            Map.entry("Tehran", "Moscow"),
            Map.entry("America", "Syria"),
            Map.entry("Syria", "America"),
            Map.entry("American", "Syrian"),
            Map.entry("Syrian", "American"),
            Map.entry("Americans", "Syrians"),
            Map.entry("Syrians", "Americans"));

    private static final Pattern NAMES = Pattern.compile("\\b(" + String.join("|", EXCHANGE.keySet()) + ")\\b");

    @ParameterizedTest
    @EnumSource(Profile.class)
    void exchangedStatesExchangeTheRecord(Profile profile) throws IOException {
        AttributionFinder finder = new LearnedAttributionFinder(profile, 0);
        int compared = 0;
        for (String line : SharedData.lines("data/polnear/dev.jsonl")) {
            String text = new ObjectMapper().readTree(line).get("text").asText();
            String exchanged = exchange(text);
            if (exchanged.equals(text) || compared == ARTICLES) {
                continue;
            }
            List<String> record = record(finder, Analyzer.analyze(rejoinder.Readings.document(text)));
            assertThat(record(finder, Analyzer.analyze(rejoinder.Readings.document(exchanged))))
                    .isEqualTo(
                            record.stream().map(ExchangedStatesTest::exchange).toList());
            compared++;
        }
        assertThat(compared).isEqualTo(ARTICLES);
    }

    private static String exchange(String text) {
        return NAMES.matcher(text).replaceAll(m -> EXCHANGE.get(m.group()));
    }

    private static List<String> record(AttributionFinder finder, Analysis analysis) {
        List<String> record = new ArrayList<>();
        for (Attribution a : finder.find(analysis)) {
            record.add(words(analysis, a.source().spans())
                    + words(analysis, a.cue().spans())
                    + words(analysis, a.content().spans())
                    + a.mode()
                    + a.basis().confidence());
        }
        return record;
    }

    private static String words(Analysis analysis, List<Span> spans) {
        return spans.stream().map(s -> s.in(analysis.text())).toList().toString();
    }
}
