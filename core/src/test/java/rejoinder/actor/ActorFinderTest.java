package rejoinder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rejoinder.Readings;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Content;
import rejoinder.attribution.Cue;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Source;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Analysis;
import rejoinder.text.Analyzer;
import rejoinder.text.Document;
import rejoinder.text.Span;
import rejoinder.time.DatelineFinder;

/** Whom sources denote in the mini-articles of {@code articles.txt}. */
class ActorFinderTest {

    private static final ActorFinder FINDER = new ActorFinder(registry());

    static Stream<MarkedArticle> articles() {
        return MarkedArticle.parse(resource("articles.txt"));
    }

    /** The same articles with the names of two states exchanged. */
    static Stream<MarkedArticle> exchanged() {
        String text = resource("articles.txt");
        for (List<String> pair :
                List.of(List.of("Kestria", "Belmora"), List.of("Ardel", "Sovanne"), List.of("ARDEL", "SOVANNE"))) {
            text = text.replace(pair.get(0), "\u0001")
                    .replace(pair.get(1), pair.get(0))
                    .replace("\u0001", pair.get(1));
        }
        return MarkedArticle.parse(text);
    }

    @ParameterizedTest
    @MethodSource({"articles", "exchanged"})
    void sourcesDenote(MarkedArticle article) {
        assertThat(denoted(article)).isEqualTo(article.sources());
    }

    @Test
    void staysQuickOnHostileText() {
        for (String piece : List.of("Mr. ", "the ministry of ", "Al-", "A, a minister, ", "and the ", "he said it ")) {
            String text = piece.repeat(60_000 / piece.length());
            Analysis analysis = Analyzer.analyze(Readings.document("X " + text));
            assertThat(FINDER.find(analysis, Optional.empty(), List.of()).resolutions())
                    .isEmpty();
        }
    }

    private static Map<Span, String> denoted(MarkedArticle article) {
        Document document = Readings.document(article.text());
        assertThat(document.text()).isEqualTo(article.text());
        Map<Span, AttributionId> ids = new LinkedHashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        for (Span source : article.sources().keySet()) {
            Attribution attribution = attribution(document, source);
            ids.put(source, attribution.id());
            attributions.add(attribution);
        }
        attributions.sort(Attribution.TEXT_ORDER);
        Analysis analysis = Analyzer.analyze(document);
        var found = FINDER.find(analysis, DatelineFinder.find(document), attributions)
                .resolutions();
        Map<Span, String> denoted = new LinkedHashMap<>();
        ids.forEach((span, id) -> denoted.put(span, name(Objects.requireNonNull(found.get(id)))));
        return denoted;
    }

    private static String name(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved resolved) {
            return resolved.actor().name();
        }
        return resolution instanceof Resolution.Ambiguous ambiguous
                ? String.join(
                        " or ", ambiguous.candidates().stream().map(Actor::name).toList())
                : "?";
    }

    /** The content is the word behind the source, which is enough for whom the source denotes. */
    private static Attribution attribution(Document document, Span source) {
        String text = document.text();
        int start = source.end();
        while (!Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        Source named = Source.of(source);
        Cue cue = Cue.of(List.of());
        Content content = Content.of(new Span(start, end));
        return new Attribution(
                AttributionId.of(document.id(), named, cue, content),
                named,
                cue,
                content,
                Mode.INDIRECT,
                Optional.empty(),
                new Basis(new Producer("marks", "1"), "mark", "", 1, List.of()));
    }

    private static ActorRegistry registry() {
        try {
            return ActorRegistry.read("actors.tsv", new StringReader(resource("actors-of-articles.tsv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ActorFinderTest.class.getResourceAsStream("/rejoinder/actor/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
