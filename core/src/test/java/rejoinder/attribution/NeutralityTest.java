package rejoinder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rejoinder.Readings;
import rejoinder.ledger.Reading;
import rejoinder.text.Span;

/** Every party is treated alike: exchange two parties' names, and the record is the same with the two exchanged. */
class NeutralityTest {

    /** Of unequal length and form on purpose. */
    private static final Map<String, String> EXCHANGE = Map.of(
            "Kestrian",
            "Vosk",
            "Vosk",
            "Kestrian",
            "Kestria",
            "Orumland",
            "Orumland",
            "Kestria",
            "Ardel",
            "Xi",
            "Xi",
            "Ardel");

    private static final Pattern NAMES = Pattern.compile("Kestrian|Kestria|Ardel|Vosk|Orumland|Xi");

    static Stream<Path> stories() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
            return files.filter(f -> f.endsWith("article.txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void exchangedNamesExchangeTheRecord(Path story) throws IOException {
        String text = Files.readString(story);
        String exchanged = exchange(text);
        assertThat(exchanged).isNotEqualTo(text);
        assertThat(record(exchanged)).isEqualTo(exchange(record(text)));
    }

    private static String exchange(String text) {
        return NAMES.matcher(text).replaceAll(m -> EXCHANGE.get(m.group()));
    }

    private static String record(String text) {
        Reading reading = Readings.of(text);
        String canonical = reading.document().text();
        return reading.attributions().stream()
                .map(a -> a.basis().rule() + " " + a.mode()
                        + words(canonical, a.source().spans())
                        + words(canonical, a.cue().spans())
                        + words(canonical, a.content().spans())
                        + a.parent().isPresent())
                .collect(Collectors.joining("\n"));
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(s -> s.in(text)).toList().toString();
    }
}
