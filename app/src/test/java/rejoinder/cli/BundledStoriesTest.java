package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rejoinder.Rejoinder;
import rejoinder.actor.ActorRegistry;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.claim.Response;
import rejoinder.ledger.Reading;
import rejoinder.text.Metadata;
import rejoinder.text.Span;
import rejoinder.wire.Article;

/** The stories of the demo against what a person found in them, and with the two parties exchanged. */
class BundledStoriesTest {

    private static final Map<String, String> EXCHANGE = exchanges(
            "Kestrian Belmoran", "Kestria Belmora", "Ardel Sovanne", "ARDEL SOVANNE", "Kelmar Tolend", "XKS XBM");
    private static final Pattern NAMES =
            Pattern.compile("Kestrian?|Belmoran?|Ardel|ARDEL|Sovanne|SOVANNE|Kelmar|Tolend|XKS|XBM");

    /** The two states and nothing else, so that whatever is found of either is found by the same rules. */
    private static final String STATES = """
            id\tname\tkind\tcountry\trole\taliases
            kestria\tKestria\tstate\tXKS\tGOV\tArdel | Kestrian
            belmora\tBelmora\tstate\tXBM\tGOV\tSovanne | Belmoran
            """;

    private final Rejoinder rejoinder = Rejoinder.create();
    private final List<JsonNode> stories = stories();

    private static List<JsonNode> stories() {
        try {
            List<JsonNode> found = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of("src/test/resources/rejoinder/cli/stories-gold.jsonl"))) {
                found.add(new ObjectMapper().readTree(line));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading read(String text) {
        return rejoinder.read(Article.of("story", text, Metadata.NONE));
    }

    @Test
    void findsMostOfWhatAPersonFound() {
        int gold = 0;
        int found = 0;
        int told = 0;
        for (JsonNode story : stories) {
            Reading reading = read(story.get("text").asText());
            List<Attribution> free = new ArrayList<>(reading.attributions());
            told += free.size();
            for (JsonNode statement : story.get("attributions")) {
                gold++;
                for (Attribution a : free) {
                    if (same(reading, a, statement)) {
                        found++;
                        free.remove(a);
                        break;
                    }
                }
            }
        }
        assertThat(stories).hasSize(8);
        assertThat(found).as("of " + gold + " statements").isGreaterThanOrEqualTo(88);
        assertThat((double) found / told)
                .as("share of right ones among those told")
                .isGreaterThan(0.8);
    }

    /** Contents share at least half of their characters, and sources overlap or are both absent. */
    private static boolean same(Reading reading, Attribution a, JsonNode statement) {
        List<Span> source = given(reading, a.source().spans());
        List<Span> goldSource = spans(statement.get("source"));
        boolean who = source.isEmpty() ? goldSource.isEmpty() : shared(source, goldSource) > 0;
        List<Span> content = given(reading, a.content().spans());
        List<Span> goldContent = spans(statement.get("content"));
        int both = shared(content, goldContent);
        return who && both * 2 >= length(content) + length(goldContent) - both;
    }

    private static List<Span> given(Reading reading, List<Span> spans) {
        return spans.stream().map(reading.document().toGiven()::toSource).toList();
    }

    private static List<Span> spans(JsonNode ranges) {
        List<Span> spans = new ArrayList<>();
        ranges.forEach(r -> spans.add(new Span(r.get(0).asInt(), r.get(1).asInt())));
        return spans;
    }

    private static int shared(List<Span> some, List<Span> others) {
        return some.stream()
                .flatMapToInt(s -> others.stream()
                        .filter(s::overlaps)
                        .mapToInt(o -> Math.min(s.end(), o.end()) - Math.max(s.start(), o.start())))
                .sum();
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    @Test
    void treatsBothPartiesAlike() throws IOException {
        Rejoinder withStates = Rejoinder.create(ActorRegistry.read("states", new StringReader(STATES)));
        for (JsonNode story : stories) {
            String text = story.get("text").asText();
            assertThat(record(withStates, exchange(text)))
                    .as(story.get("id").asText())
                    .isEqualTo(exchange(record(withStates, text)));
        }
    }

    private static Map<String, String> exchanges(String... pairs) {
        Map<String, String> exchanges = new HashMap<>();
        for (String pair : pairs) {
            String[] names = pair.split(" ");
            exchanges.put(names[0], names[1]);
            exchanges.put(names[1], names[0]);
        }
        return exchanges;
    }

    private static String exchange(String text) {
        return NAMES.matcher(text).replaceAll(m -> EXCHANGE.getOrDefault(m.group(), m.group()));
    }

    /** Who said what, whom sources denote, what each statement does and whom it answers, and when. */
    private static String record(Rejoinder rejoinder, String text) {
        Reading reading = rejoinder.read(Article.of("story", text, Metadata.NONE));
        String canonical = reading.document().text();
        StringBuilder record = new StringBuilder();
        for (Attribution a : reading.attributions()) {
            record.append(a.basis().rule() + " " + a.mode()
                            + words(canonical, a.source().spans())
                            + words(canonical, a.cue().spans())
                            + words(canonical, a.content().spans())
                            + a.parent().isPresent())
                    .append(reading.claims().act(a.id()))
                    .append(reading.claims().restated().contains(a.id()))
                    .append(Optional.ofNullable(reading.actors().get(a.id())).map(BundledStoriesTest::actor))
                    .append(Optional.ofNullable(reading.said().get(a.id())).map(Utterance::when))
                    .append('\n');
        }
        List<AttributionId> order =
                reading.attributions().stream().map(Attribution::id).toList();
        for (Response response : reading.claims().responses()) {
            record.append(order.indexOf(response.from())).append(response.type());
            if (response.to() instanceof Response.Target.Statement to) {
                record.append(order.indexOf(to.id()));
            }
            record.append('\n');
        }
        reading.times()
                .forEach(t ->
                        record.append(t.span().in(canonical)).append(t.value()).append('\n'));
        return record.toString();
    }

    private static String actor(Resolution resolution) {
        return resolution.basis().rule()
                + (resolution instanceof Resolution.Resolved resolved
                        ? resolved.actor().name() + resolved.actor().country()
                        : "");
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(s -> s.in(text)).toList().toString();
    }
}
