package rejoinder.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rejoinder.Readings;
import rejoinder.Rejoinder;
import rejoinder.actor.ActorFinder;
import rejoinder.actor.ActorRegistry;
import rejoinder.claim.ArticleClaims;
import rejoinder.ledger.Reading;
import rejoinder.text.Analysis;
import rejoinder.text.Analyzer;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.text.Span;
import rejoinder.wire.Article;
import rejoinder.wire.Documents;
import rejoinder.wire.RawBytes;

/** What the sentences of {@code sentences.tsv} tell, one for each rule; and the same with two states exchanged. */
class EventFinderTest {

    private static final Rejoinder REJOINDER = Rejoinder.create(registry());
    private static final ActorFinder ACTORS = new ActorFinder(registry());

    private static ActorRegistry registry() {
        try {
            return ActorRegistry.read("actors.tsv", new StringReader("""
                            id\tname\tkind\tcountry\trole\taliases
                            kestria\tKestria\tstate\tXKS\tGOV\tArdel | Kestrian | Kestrian government
                            belmora\tBelmora\tstate\tXBM\tGOV\tSovanne | Belmoran | Belmoran government
                            calvenne\tCalvenne\tstate\tXCV\tGOV\tCalvennese
                            """));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(String text) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 9, 3)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return REJOINDER.read(new Article(
                "test",
                RawBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                OffsetMap.identity(text.length()),
                metadata,
                List.of()));
    }

    static Stream<List<String>> sentences() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EventFinderTest.class.getResourceAsStream("sentences.tsv")),
                StandardCharsets.UTF_8))) {
            return in
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("sentence\t"))
                    .map(line -> List.of(line.split("\t")))
                    .toList()
                    .stream();
        }
    }

    static Stream<List<String>> exchanged() throws IOException {
        return sentences()
                .map(row -> row.stream().map(EventFinderTest::exchange).toList());
    }

    private static String exchange(String text) {
        String out = text;
        for (List<String> pair : List.of(List.of("Kestri", "Belmor"), List.of("XKS", "XBM"))) {
            out = out.replace(pair.get(0), "\u0001")
                    .replace(pair.get(1), pair.get(0))
                    .replace("\u0001", pair.get(1));
        }
        return out;
    }

    @ParameterizedTest
    @MethodSource({"sentences", "exchanged"})
    void tells(List<String> row) {
        Reading reading = read(row.get(0));
        assertThat(told(reading)).isEqualTo(row.get(1));
        for (PloverEvent event : reading.events()) {
            Span text = new Span(0, reading.document().text().length());
            assertThat(text.contains(event.span())).isTrue();
            event.actors()
                    .forEach(p -> assertThat(event.span().contains(p.span())).isTrue());
            event.recipients()
                    .forEach(p -> assertThat(event.span().contains(p.span())).isTrue());
        }
    }

    private static String told(Reading reading) {
        String told = reading.events().stream()
                .map(e -> e.type() + e.mode().map(m -> "/" + m).orElse("") + " "
                        + e.status().word() + " "
                        + e.basis().evidence().get(0).in(reading.document().text()) + ": " + codes(e.actors()) + " > "
                        + codes(e.recipients()))
                .collect(Collectors.joining(" | "));
        return told.isEmpty() ? "none" : told;
    }

    private static String codes(List<EventParty> parties) {
        String codes = parties.stream().map(p -> p.code().orElse("---")).collect(Collectors.joining(";"));
        return codes.isEmpty() ? "nobody" : codes;
    }

    @Test
    void whatADenialTellsDidNotHappenByIt() {
        String denial =
                "Kestria denied that Belmora had shelled its border guards, saying that Belmora's army shelled a dam.";
        assertThat(read("SOVANNE, September 3 - " + denial).events())
                .extracting(PloverEvent::status)
                .startsWith(EventStatus.NEGATED)
                .doesNotContainSequence(EventStatus.NEGATED, EventStatus.NEGATED);
        assertThat(read("SOVANNE, September 3 - Kestria said that Belmora had shelled its border guards.")
                        .events())
                .extracting(PloverEvent::status)
                .containsExactly(EventStatus.REPORTED);
    }

    @Test
    void isToldByTheInnermostStatement() {
        Reading reading = read("\"Kestria expelled three Belmoran diplomats on Monday,\" the Belmoran minister said.");
        PloverEvent event = reading.events().get(0);
        assertThat(event.attribution()).contains(reading.attributions().get(0).id());
        assertThat(event.when().orElseThrow().when().from().toLocalDate()).isEqualTo(LocalDate.of(2024, 9, 2));
        assertThat(event.basis().why())
                .isEqualTo("“expelled” by “Kestria” towards “three Belmoran diplomats”: SANCTION expel.");
    }

    @Test
    void givesNoTimeWhereNoneIsTold() {
        assertThat(read("Kestria expelled three Belmoran diplomats.")
                        .events()
                        .get(0)
                        .when())
                .isEmpty();
    }

    @Test
    void leavesTheCueToTheStatementThatItMakes() {
        Reading reading = read("Belmora accused Kestria of shutting the dam.");
        assertThat(reading.events()).isEmpty();
        List<PloverEvent> spoken = reading.speechEvents();
        assertThat(spoken).hasSize(1);
        assertThat(spoken.get(0).type()).isEqualTo(EventType.ACCUSE);
        assertThat(codes(spoken.get(0).actors())).isEqualTo("XBMGOV");
    }

    /** The example of each row tells of its type, whichever row comes first. */
    @Test
    void everyRowOfTheTableWorks() {
        List<String> dead = new ArrayList<>();
        for (List<String> row : Rows.of("triggers.tsv")) {
            String example = row.get(9).substring(0, 1).toUpperCase(Locale.ROOT)
                    + row.get(9).substring(1);
            Analysis analysis = Analyzer.analyze(Documents.of(Readings.article(example + ".")));
            EventFinder finder = EventFinder.of(analysis, List.of());
            ActorFinder.Found actors = ACTORS.find(analysis, Optional.empty(), List.of(), finder.parties());
            List<PloverEvent> events = finder.find(Optional.empty(), List.of(), ArticleClaims.NONE, actors);
            String type = row.get(4).equals("DRILL") ? "COOPERATE" : row.get(4);
            if (events.stream().noneMatch(e -> e.type().name().equals(type))) {
                dead.add(row.get(0) + " " + row.get(2) + " " + type + ": " + row.get(9));
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void staysQuickOnHostileText() {
        for (String piece : List.of(
                "and attacked ",
                "Kestria, ",
                "to deploy ",
                "it shelled ",
                "of Belmora ",
                "(",
                "who attacked, ",
                "' s 's ")) {
            String text = "Kestria attacked Belmora " + piece.repeat(40_000 / piece.length());
            Analysis analysis = Analyzer.analyze(Documents.of(Readings.article(text)));
            Assertions.assertTimeout(
                    Duration.ofSeconds(8),
                    () -> EventFinder.of(analysis, List.of()).parties());
        }
    }
}
