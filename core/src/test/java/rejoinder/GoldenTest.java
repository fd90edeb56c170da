package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rejoinder.attribution.Attribution;
import rejoinder.ledger.Reading;
import rejoinder.text.Span;

/**
 * What the front door makes of short articles of our own: {@code golden/<case>/article.txt} gives {@code
 * expected.json}; {@code why.md} says what the case is about. {@code -Dgolden.update} writes the expectations anew; the
 * difference is for a person to review.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(String name) throws IOException {
        Path folder = CASES.resolve(name);
        assertThat(folder.resolve("why.md")).isNotEmptyFile();
        String found =
                JSON.writeValueAsString(describe(Readings.of(Files.readString(folder.resolve("article.txt"))))) + "\n";
        Path expected = folder.resolve("expected.json");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static ObjectNode describe(Reading reading) {
        ObjectNode root = JSON.createObjectNode();
        String text = reading.document().text();
        ArrayNode regions = root.putArray("regions");
        reading.document()
                .regions()
                .forEach(r -> regions.add(r.kind() + ": " + cut(r.span().in(text))));
        reading.dateline().ifPresent(d -> root.put("dateline", d.place() + " " + d.date() + ": " + d.derivation()));
        ArrayNode attributions = root.putArray("attributions");
        for (Attribution a : reading.attributions()) {
            ObjectNode node = attributions.addObject();
            node.put("source", words(text, a.source().spans()));
            node.put("cue", words(text, a.cue().spans()));
            node.put("content", words(text, a.content().spans()));
            node.put("mode", a.mode().word());
            node.put("rule", a.basis().rule());
            a.parent()
                    .ifPresent(p -> node.put(
                            "inside",
                            reading.attributions().stream()
                                    .filter(b -> b.id().equals(p))
                                    .map(b -> cut(words(text, b.content().spans())))
                                    .findFirst()
                                    .orElseThrow()));
        }
        return root;
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" | "));
    }

    private static String cut(String text) {
        return text.length() > 50 ? text.substring(0, 50) + "…" : text;
    }
}
