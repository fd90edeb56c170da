package rejoinder.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rejoinder.actor.Actor;
import rejoinder.attribution.Content;
import rejoinder.attribution.Cue;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Source;
import rejoinder.attribution.Utterance;
import rejoinder.event.EventParty;
import rejoinder.event.PloverEvent;
import rejoinder.provenance.Producer;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.text.Span;
import rejoinder.time.Granularity;
import rejoinder.time.Interval;
import rejoinder.wire.Article;
import rejoinder.wire.RawBytes;

class ExchangeFormTest {

    @Test
    void writesEveryFieldInItsPlace() {
        assertThat(ExchangeForm.canonical(MadeUp.reading()))
                .isEqualTo(
                        String.join(
                                "",
                                "{\"id\":\"n7\",\"unit\":\"utf16\",\"text\":\"Vesna denies\\n\\n\\\"The dam,\\\" the attachés said, ",
                                "\\\"is old, as Orea claims.\\\"\\n\\nSubscribe\",",
                                "\"headline\":[0,12],\"dateline\":{\"place\":\"VESNA\",\"date\":\"2026-03-03\"},",
                                "\"published\":\"2026-03-03\",\"outlet\":\"VNA\",\"title\":\"Vesna denies\",",
                                "\"url\":\"https://example.org/7\",\"language\":\"en\",\"attributions\":[",
                                "{\"id\":\"" + MadeUp.SAID.id() + "\",\"source\":[[25,37]],\"cue\":[[38,42]],",
                                "\"content\":[[15,22],[45,67]],\"mode\":\"direct\",\"act\":null,\"parent\":null,\"restated\":false,\"repeats\":null,\"actor\":null,",
                                "\"about\":[],",
                                "\"said\":{\"from\":\"2026-03-02T00:00\",\"to\":\"2026-03-03T00:00\",\"granularity\":\"day\",",
                                "\"derivation\":\"the day before\"},",
                                "\"confidence\":0.93,\"producer\":\"rules/3#split-quotation\"},",
                                "{\"id\":\"" + MadeUp.CLAIMS.id() + "\",\"source\":[[56,60]],\"cue\":[[61,67]],",
                                "\"content\":[[45,51]],\"mode\":\"indirect\",\"act\":null,\"parent\":\""
                                        + MadeUp.SAID.id() + "\",",
                                "\"restated\":false,\"repeats\":null,",
                                "\"actor\":{\"id\":\"orea\",\"name\":\"Orea\",\"country\":\"ORE\",\"role\":null},",
                                "\"about\":[],\"said\":null,\"confidence\":0.667,\"producer\":\"rules/3#split-quotation\"}],",
                                "\"responses\":[],\"times\":[{\"span\":[48,51],\"type\":\"DATE\",\"value\":\"PAST_REF\",\"derivation\":\"vague\",",
                                "\"anchor\":[19,22]}],\"mentions\":[{\"span\":[56,60],\"kind\":\"state\",\"actor\":\"orea\"}],\"events\":[]}"));
    }

    @Test
    void leadsToTheSameWordsInTheGivenText() throws Exception {
        JsonNode canonical = new ObjectMapper().readTree(ExchangeForm.canonical(MadeUp.reading()));
        JsonNode given = new ObjectMapper().readTree(ExchangeForm.given(MadeUp.article(), MadeUp.reading()));
        assertThat(given.get("text").asText()).isEqualTo(MadeUp.GIVEN);
        assertThat(words(given))
                .isEqualTo(words(canonical).stream()
                        .map(w -> w.replace("attachés", "attachйs"))
                        .toList());
        assertThat(given.findValuesAsText("id")).isEqualTo(canonical.findValuesAsText("id"));
        assertThat(given.get("attributions").get(0).get("source").toString()).isEqualTo("[[27,39]]");
    }

    private static List<String> words(JsonNode line) {
        String text = line.get("text").asText();
        List<String> words = new ArrayList<>();
        line.get("attributions")
                .forEach(a -> List.of("source", "cue", "content")
                        .forEach(role -> a.get(role)
                                .forEach(s -> words.add(text.substring(
                                        s.get(0).asInt(), s.get(1).asInt())))));
        return words;
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        Reading bare = bare("A line.", OffsetMap.identity(7));
        String line = ExchangeForm.canonical(bare);
        assertThat(line)
                .isEqualTo("{\"id\":\"" + MadeUp.ID + "\",\"unit\":\"utf16\",\"text\":\"A line.\",\"headline\":null,"
                        + "\"dateline\":null,\"published\":null,\"outlet\":null,\"language\":null,\"attributions\":[],\"responses\":[],\"times\":[],"
                        + "\"mentions\":[],\"events\":[]}");
    }

    @Test
    void writesEventsWithWhatTheyRestOn() throws Exception {
        Actor army = new Actor("army", "Army of Vesna", "organ", Optional.empty(), Optional.of("MIL"), List.of());
        PloverEvent own = MadeUp.event(
                MadeUp.span("Vesna denies"),
                MadeUp.span("denies"),
                Optional.empty(),
                Optional.empty(),
                new EventParty(MadeUp.span("Vesna"), Optional.empty()));
        PloverEvent told = MadeUp.event(
                MadeUp.span("as Orea claims"),
                MadeUp.span("claims"),
                Optional.of(new Utterance(
                        Interval.day(LocalDate.of(2026, 3, 2)), "the day before", Optional.of(MadeUp.span("old")))),
                Optional.of(MadeUp.SAID.id()),
                new EventParty(MadeUp.span("Orea"), Optional.of(MadeUp.OREA)),
                new EventParty(MadeUp.span("as"), Optional.of(army)));
        Reading reading = MadeUp.telling(own, told);
        String line = ExchangeForm.canonical(reading);
        assertThat(line.substring(line.indexOf("\"events\"")))
                .isEqualTo(String.join(
                        "",
                        "\"events\":[{\"kind\":\"narrated\",\"type\":\"ACCUSE\",\"mode\":null,\"actor\":null,\"recipient\":null,",
                        "\"date\":null,\"status\":\"reported\",\"attribution\":null,\"span\":[0,12],\"trigger\":[[6,12]],",
                        "\"contexts\":[\"diplomatic\",\"military\"],",
                        "\"actors\":[{\"span\":[0,5],\"id\":null,\"name\":null,\"country\":null,\"role\":null}],",
                        "\"recipients\":[],\"when\":null,\"confidence\":0.75,\"producer\":\"rules/3#verb-frame\"},",
                        "{\"kind\":\"narrated\",\"type\":\"ACCUSE\",\"mode\":\"allege\",\"actor\":\"ORE;---MIL\",\"recipient\":null,",
                        "\"date\":\"2026-03-02\",\"status\":\"reported\",\"attribution\":\"" + MadeUp.SAID.id() + "\",",
                        "\"span\":[53,67],\"trigger\":[[61,67]],\"contexts\":[\"diplomatic\",\"military\"],",
                        "\"actors\":[{\"span\":[56,60],\"id\":\"orea\",\"name\":\"Orea\",\"country\":\"ORE\",\"role\":null},",
                        "{\"span\":[53,55],\"id\":\"army\",\"name\":\"Army of Vesna\",\"country\":null,\"role\":\"MIL\"}],",
                        "\"recipients\":[],\"when\":{\"from\":\"2026-03-02T00:00\",\"to\":\"2026-03-03T00:00\",",
                        "\"granularity\":\"day\",\"derivation\":\"the day before\"},",
                        "\"confidence\":0.75,\"producer\":\"rules/3#verb-frame\"}]}"));
        JsonNode given = new ObjectMapper()
                .readTree(ExchangeForm.given(MadeUp.article(), reading))
                .get("events");
        assertThat(given.get(1).get("span").toString()).isEqualTo("[55,69]");
        assertThat(given.get(1).get("trigger").toString()).isEqualTo("[[63,69]]");
        assertThat(given.get(1).get("actors").get(0).get("span").toString()).isEqualTo("[58,62]");
    }

    /** No more of a date than is known, and none that is no date. */
    @ParameterizedTest
    @CsvSource({
        "2021-11-30T00:00, 2021-12-01T00:00, DAY, 2021-11-30",
        "2021-11-30T20:00, 2021-12-01T06:00, DAY_PART, 2021-11-30",
        "2021-11-30T09:00, 2021-11-30T10:00, HOUR, 2021-11-30",
        "2021-11-01T00:00, 2021-12-01T00:00, MONTH, 2021-11",
        "2021-01-01T00:00, 2022-01-01T00:00, YEAR, 2021",
        "0476-01-01T00:00, 0477-01-01T00:00, YEAR, 0476",
        "2009-01-01T00:00, 2009-05-01T00:00, YEAR,",
        "2021-11-29T00:00, 2021-12-06T00:00, WEEK,",
        "1990-01-01T00:00, 2000-01-01T00:00, DECADE,"
    })
    void datesEventsAsExactlyAsTheyAreKnown(
            LocalDateTime from, LocalDateTime to, Granularity granularity, @Nullable String date) throws Exception {
        Span words = MadeUp.span("Vesna denies");
        Utterance when = new Utterance(new Interval(from, to, granularity), "so", Optional.empty());
        PloverEvent event = MadeUp.event(words, words, Optional.of(when), Optional.empty());
        JsonNode json = new ObjectMapper().readTree(ExchangeForm.canonical(MadeUp.telling(event)));
        assertThat(json.get("events").get(0).get("date").textValue()).isEqualTo(date);
    }

    @Test
    void staysOneLineOfUtf8WhateverTheTextHolds() throws Exception {
        String text = "a\u2028b\u2029c\u0085d\ne\u0000f \uD83C\uDF0A \uD800 \uDC00 g";
        String line = ExchangeForm.canonical(bare(text, OffsetMap.identity(text.length())));
        assertThat(line.lines()).hasSize(1);
        assertThat(line).doesNotContain("\u2028", "\u2029", "\u0085");
        String throughUtf8 = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(throughUtf8).isEqualTo(line);
        assertThat(new ObjectMapper().readTree(line).get("text").asText()).isEqualTo(text);
        // What UTF-8 can carry stays readable.
        assertThat(ExchangeForm.canonical(bare("\uD83C\uDF0A", OffsetMap.identity(2))))
                .contains("\"\uD83C\uDF0A\"");
    }

    @Test
    void roundsConfidenceToThreeDecimals() {
        for (Map.Entry<Double, String> e : Map.of(
                        0.0, "0", 1.0, "1", 0.1234, "0.123", 0.9996, "1", 0.0004, "0", 0.001, "0.001", 0.5, "0.5")
                .entrySet()) {
            var attribution = MadeUp.attribution(
                    new Source.Implicit(),
                    new Cue.Wordless(),
                    Content.of(MadeUp.span("is old")),
                    Mode.INDIRECT,
                    Optional.empty(),
                    e.getKey());
            assertThat(ExchangeForm.canonical(MadeUp.reading(MadeUp.document(), attribution)))
                    .contains("\"source\":[],\"cue\":[],\"content\":[[45,51]]")
                    .contains("\"confidence\":" + e.getValue() + ",");
        }
    }

    @Test
    void doesNotDependOnTheLocale() {
        String line = ExchangeForm.canonical(MadeUp.reading());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(ExchangeForm.canonical(MadeUp.reading())).isEqualTo(line);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void leavesOutWhatWasPutIn() {
        // "!" is in the canonical text only.
        OffsetMap toGiven = new OffsetMap.Builder().copy(3).insert(1).build();
        Span putIn = new Span(3, 4);
        var attribution = MadeUp.attribution(
                Source.of(new Span(0, 1)),
                Cue.of(putIn),
                Content.of(new Span(1, 4)),
                Mode.INDIRECT,
                Optional.empty(),
                1);
        Reading bare = bare("abc!", toGiven);
        Reading reading = new Reading(
                bare.producer(), bare.document(), List.of(), Optional.empty(), List.of(attribution), Map.of());
        Article article =
                new Article("x", RawBytes.of(new byte[3]), "abc", OffsetMap.identity(3), Metadata.NONE, List.of());
        assertThat(ExchangeForm.given(article, reading)).contains("\"source\":[[0,1]],\"cue\":[],\"content\":[[1,3]]");
    }

    private static Reading bare(String text, OffsetMap toGiven) {
        DocumentId id = MadeUp.ID;
        Document document = new Document(id, text, toGiven, Metadata.NONE, List.of(), List.of());
        return new Reading(new Producer("rejoinder", "1"), document, List.of(), Optional.empty(), List.of(), Map.of());
    }
}
