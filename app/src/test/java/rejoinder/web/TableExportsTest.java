package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Content;
import rejoinder.attribution.Cue;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Source;
import rejoinder.attribution.Utterance;
import rejoinder.claim.SpeechAct;
import rejoinder.event.EventParty;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.event.PloverEvent;
import rejoinder.export.Export;
import rejoinder.export.Exports;
import rejoinder.export.Selection;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Reading;
import rejoinder.ledger.ToldEvent;
import rejoinder.provenance.Basis;
import rejoinder.text.Span;
import rejoinder.time.Granularity;
import rejoinder.time.Interval;

/** JSON Lines lose nothing; tables are RFC 4180, hold what was read, and hold no formula. */
class TableExportsTest {

    @Test
    void theExchangeFormGivesBackEveryReading() {
        List<JsonNode> lines = ExportedForms.jsonLines(ExportedForms.bytes("jsonl"));
        List<Reading> readings = ExportedForms.readings();
        assertThat(lines).hasSameSizeAs(readings);
        for (int i = 0; i < lines.size(); i++) {
            Reading reading = readings.get(i);
            JsonNode line = lines.get(i);
            assertThat(line.get("text").textValue())
                    .isEqualTo(reading.document().text());
            assertThat(line.get("attributions")).hasSameSizeAs(reading.attributions());
            for (int j = 0; j < reading.attributions().size(); j++) {
                same(
                        line.get("attributions").get(j),
                        reading,
                        reading.attributions().get(j));
            }
            assertThat(line.get("responses"))
                    .hasSize(reading.claims().responses().size());
            assertThat(line.get("times")).hasSize(reading.times().size());
            assertThat(line.get("mentions")).hasSize(reading.mentions().size());
            List<ToldEvent> events = ToldEvent.of(reading);
            assertThat(line.get("events")).hasSameSizeAs(events);
            for (int j = 0; j < events.size(); j++) {
                same(line.get("events").get(j), events.get(j));
            }
        }
    }

    private static void same(JsonNode json, Reading reading, Attribution a) {
        Source source = Source.of(spans(json.get("source")));
        Cue cue = Cue.of(spans(json.get("cue")));
        Content content = new Content(spans(json.get("content")));
        assertThat(AttributionId.of(reading.document().id(), source, cue, content))
                .isEqualTo(a.id());
        assertThat(json.get("id").textValue()).isEqualTo(a.id().value());
        assertThat(Mode.parse(json.get("mode").textValue())).isEqualTo(a.mode());
        assertThat(Optional.ofNullable(json.get("act").textValue()).map(SpeechAct::parse))
                .isEqualTo(reading.claims().act(a.id()));
        assertThat(Optional.ofNullable(json.get("parent").textValue()).map(AttributionId::new))
                .isEqualTo(a.parent());
        assertThat(json.get("restated").booleanValue())
                .isEqualTo(reading.claims().restated().contains(a.id()));
    }

    /** All but the reason and the words that tell the time, which no statement in this form has either. */
    private static void same(JsonNode json, ToldEvent told) {
        PloverEvent event = told.event();
        Optional<Utterance> when = Optional.of(json.get("when"))
                .filter(w -> !w.isNull())
                .map(w -> new Utterance(
                        new Interval(
                                LocalDateTime.parse(w.get("from").textValue()),
                                LocalDateTime.parse(w.get("to").textValue()),
                                Granularity.parse(w.get("granularity").textValue())),
                        w.get("derivation").textValue(),
                        event.when().flatMap(Utterance::evidence)));
        List<String> contexts = new ArrayList<>();
        json.get("contexts").forEach(c -> contexts.add(c.textValue()));
        assertThat(new PloverEvent(
                        EventType.parse(json.get("type").textValue()),
                        Optional.ofNullable(json.get("mode").textValue()),
                        contexts,
                        parties(json.get("actors"), event.actors()),
                        parties(json.get("recipients"), event.recipients()),
                        EventStatus.parse(json.get("status").textValue()),
                        when,
                        Optional.ofNullable(json.get("attribution").textValue()).map(AttributionId::new),
                        span(json.get("span")),
                        new Basis(
                                event.basis().producer(),
                                event.basis().rule(),
                                event.basis().why(),
                                json.get("confidence").doubleValue(),
                                spans(json.get("trigger")))))
                .isEqualTo(event);
        assertThat(json.get("producer").textValue())
                .isEqualTo(event.basis().producer() + "#" + event.basis().rule());
        assertThat(json.get("kind").textValue()).isEqualTo(told.kind().word());
        assertThat(Optional.ofNullable(json.get("actor").textValue())).isEqualTo(told.actor());
        assertThat(Optional.ofNullable(json.get("recipient").textValue())).isEqualTo(told.recipient());
    }

    private static List<EventParty> parties(JsonNode json, List<EventParty> expected) {
        assertThat(json).hasSameSizeAs(expected);
        List<EventParty> parties = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            JsonNode party = json.get(i);
            parties.add(new EventParty(
                    span(party.get("span")),
                    expected.get(i)
                            .actor()
                            .map(a -> new Actor(
                                    party.get("id").textValue(),
                                    party.get("name").textValue(),
                                    a.kind(),
                                    Optional.ofNullable(party.get("country").textValue()),
                                    Optional.ofNullable(party.get("role").textValue()),
                                    a.aliases()))));
        }
        return parties;
    }

    private static Span span(JsonNode piece) {
        return new Span(piece.get(0).intValue(), piece.get(1).intValue());
    }

    private static List<Span> spans(JsonNode pieces) {
        List<Span> spans = new ArrayList<>();
        pieces.forEach(p -> spans.add(span(p)));
        return spans;
    }

    @Test
    void everyTableIsInTheArchiveAndStandsAlone() {
        Map<String, String> files = ExportedForms.unzip(ExportedForms.bytes("csv"));
        assertThat(files.keySet())
                .containsExactly(
                        "documents.csv",
                        "statements.csv",
                        "responses.csv",
                        "times.csv",
                        "mentions.csv",
                        "events.csv",
                        "event_parties.csv",
                        "actors.csv",
                        "disputes.csv",
                        "rejections.csv",
                        "curation.csv");
        files.forEach((name, text) ->
                assertThat(ExportedForms.text(ExportedForms.bytes(name))).isEqualTo(text));
    }

    @Test
    void noCellIsAFormula() {
        ExportedForms.unzip(ExportedForms.bytes("csv")).values().forEach(text -> {
            List<List<String>> rows = ExportedForms.csv(text);
            int columns = rows.get(0).size();
            for (List<String> row : rows) {
                assertThat(row).hasSize(columns);
                assertThat(row)
                        .noneMatch(c -> !c.isBlank() && "=+-@".indexOf(c.strip().charAt(0)) >= 0);
            }
        });
    }

    @Test
    void tablesJoinAndHoldTheWords() {
        List<Map<String, String>> statements = rows("statements.csv");
        Map<String, String> texts = rows("documents.csv").stream()
                .collect(Collectors.toMap(r -> r.getOrDefault("id", ""), r -> r.getOrDefault("text", "")));
        int checked = 0;
        for (Reading reading : ExportedForms.readings()) {
            for (Attribution a : reading.attributions()) {
                Map<String, String> row = statements.stream()
                        .filter(r -> a.id().value().equals(r.get("id")))
                        .findFirst()
                        .orElseThrow();
                String content = a.content().spans().stream()
                        .map(s -> s.in(reading.document().text()))
                        .collect(Collectors.joining(" … "));
                assertThat(bare(row.getOrDefault("content", ""))).isEqualTo(plain(content));
                assertThat(texts).containsKey(row.get("document"));
                checked++;
            }
        }
        assertThat(statements).hasSize(checked);
        assertThat(rows("responses.csv")).hasSize(3);
        assertThat(rows("curation.csv")).isEmpty();
        assertThat(rows("actors.csv"))
                .extracting(r -> bare(r.getOrDefault("id", "")))
                .contains("quillon", "=cmd|' /C calc'!A0");
    }

    @Test
    void eventsJoinTheirPartiesAndStatementsAndHoldTheWords() {
        List<Map<String, String>> events = rows("events.csv");
        List<Map<String, String>> parties = rows("event_parties.csv");
        List<String> statements = rows("statements.csv").stream()
                .map(r -> r.getOrDefault("id", ""))
                .toList();
        int event = 0;
        int party = 0;
        for (Reading reading : ExportedForms.readings()) {
            int number = 0;
            for (ToldEvent told : ToldEvent.of(reading)) {
                number++;
                Map<String, String> row = events.get(event++);
                String words = told.event().span().in(reading.document().text());
                assertThat(bare(row.getOrDefault("words", ""))).isEqualTo(plain(words));
                assertThat(row)
                        .containsEntry("document", reading.document().id().value())
                        .containsEntry("number", Integer.toString(number))
                        .containsEntry("type", told.event().type().name())
                        .containsEntry("kind", told.kind().word())
                        .containsEntry(
                                "attribution",
                                told.event().attribution().map(a -> a.value()).orElse(""));
                assertThat(bare(row.getOrDefault("actor", "")))
                        .isEqualTo(told.actor().orElse(""));
                told.event().attribution().ifPresent(a -> assertThat(statements).contains(a.value()));
                for (EventParty each : told.event().actors()) {
                    assertThat(bare(parties.get(party).getOrDefault("actor_name", "")))
                            .isEqualTo(each.actor().map(Actor::name).orElse(""));
                    assertThat(parties.get(party++))
                            .containsEntry("side", "actor")
                            .containsEntry("number", "" + number);
                }
                for (EventParty each : told.event().recipients()) {
                    assertThat(bare(parties.get(party).getOrDefault("code", "")))
                            .isEqualTo(each.code().orElse(""));
                    assertThat(parties.get(party++)).containsEntry("side", "recipient");
                }
            }
        }
        assertThat(events).hasSize(event).hasSizeGreaterThan(16);
        assertThat(parties).hasSize(party).hasSizeGreaterThan(16);
    }

    private static List<Map<String, String>> rows(String table) {
        List<List<String>> rows = ExportedForms.csv(ExportedForms.text(ExportedForms.bytes(table)));
        return rows.subList(1, rows.size()).stream()
                .map(row -> {
                    Map<String, String> named = new HashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        named.put(rows.get(0).get(i), row.get(i));
                    }
                    return named;
                })
                .toList();
    }

    private static String bare(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static String plain(String text) {
        return text.replace('\ud800', '\ufffd').replaceAll("(?<![\ud800-\udbff])[\udc00-\udfff]", "\ufffd");
    }

    @Test
    void aFilterChoosesStatementsOrArticles() {
        CuratedLedger ledger = ExportedForms.ledger();
        Filter filter = Filter.ALL.act(Optional.of(SpeechAct.DENY)).page(0, 1);
        // The limit of a page is no limit of an export: two articles hold a denial.
        String chosen = ExportedForms.text(ExportedForms.bytes("statements.csv", Selection.statements(ledger, filter)));
        assertThat(ExportedForms.csv(chosen)).hasSize(3);
        Filter words = Filter.ALL.words(Optional.of("gauge")).page(0, 1);
        String articles = ExportedForms.text(ExportedForms.bytes("documents.csv", Selection.articles(ledger, words)));
        assertThat(ExportedForms.csv(articles)).hasSize(3);
        var last = ExportedForms.readings().get(4).document().id();
        var first = ExportedForms.readings().get(0).document().id();
        assertThat(ExportedForms.jsonLines(
                        ExportedForms.bytes("jsonl", Selection.articles(ledger, List.of(last, first)))))
                .extracting(l -> l.get("id").textValue())
                .containsExactly(last.value(), first.value());
    }

    @Test
    void theSameRecordGivesTheSameBytes() {
        for (Export export : Exports.forms()) {
            String name = export.form().name();
            assertThat(ExportedForms.bytes(name)).as(name).isEqualTo(ExportedForms.bytes(name));
        }
        assertThat(Exports.forms()).extracting(e -> e.form().name()).doesNotHaveDuplicates();
    }

    /** The table is of articles whole; what was found in them does not change what they hold, nor where they lay. */
    @Test
    void anArticleHasAllItsStatementsHoweverItWasChosen() {
        Filter few = Filter.ALL.words(Optional.of("flow"));
        List<List<String>> rows = ExportedForms.csv(ExportedForms.text(
                ExportedForms.bytes("documents.csv", Selection.statements(ExportedForms.ledger(), few))));
        List<String> names = rows.get(0);
        assertThat(rows).hasSizeGreaterThan(1);
        for (List<String> row : rows.subList(1, rows.size())) {
            Reading reading = ExportedForms.readings().stream()
                    .filter(r -> r.document().id().value().equals(row.get(0)))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.get(names.indexOf("statements")))
                    .isEqualTo(Integer.toString(reading.attributions().size()));
            assertThat(row.get(names.indexOf("origin"))).doesNotContain("/");
        }
    }
}
