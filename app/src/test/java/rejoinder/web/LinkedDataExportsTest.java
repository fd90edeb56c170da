package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rejoinder.attribution.Mode;
import rejoinder.export.Selection;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Reading;
import rejoinder.text.RegionKind;
import rejoinder.time.Granularity;
import rejoinder.time.Interval;

/** Web Annotation, schema.org, TimelineJS and FollowTheMoney against the terms and rules of their specifications. */
class LinkedDataExportsTest {

    /** Those terms of the context of Web Annotation that we use. */
    private static final Set<String> ANNOTATION_TERMS = Set.of(
            "@context",
            "id",
            "type",
            "items",
            "motivation",
            "generator",
            "name",
            "body",
            "purpose",
            "value",
            "format",
            "language",
            "target",
            "source",
            "via",
            "selector",
            "exact",
            "prefix",
            "suffix",
            "start",
            "end");

    private static final Set<String> MOTIVATIONS = Set.of("describing", "identifying", "classifying", "tagging");

    private static final Map<String, Set<String>> SCHEMA_ORG = Map.of(
            "NewsArticle", Set.of("@id", "headline", "datePublished", "inLanguage", "url", "publisher", "hasPart"),
            "Quotation", Set.of("@id", "identifier", "text", "dateCreated", "spokenByCharacter", "isPartOf"),
            "Claim", Set.of("@id", "identifier", "text", "dateCreated", "author", "appearance", "isPartOf"),
            "Person", Set.of("@id", "name"),
            "Organization", Set.of("@id", "name"),
            "GovernmentOrganization", Set.of("@id", "name"),
            "Thing", Set.of("name"));

    private static final Map<String, Set<String>> FTM = Map.of(
            "Article", Set.of("title", "publishedAt", "publisher", "sourceUrl", "language"),
            "Note", Set.of("name", "description", "summary", "entity", "publisher", "sourceUrl"),
            "Mention", Set.of("document", "resolved", "detectedSchema", "name"),
            "Person", Set.of("name", "alias", "country"),
            "PublicBody", Set.of("name", "alias", "country"),
            "Organization", Set.of("name", "alias", "country"));

    @Test
    void annotationsSelectTheirWordsByQuotationAndByPosition() {
        JsonNode page = ExportedForms.json(ExportedForms.bytes("annotations"));
        terms(page, ANNOTATION_TERMS);
        assertThat(page.get("@context").textValue()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.get("type").textValue()).isEqualTo("AnnotationPage");
        Map<String, int[]> texts = new HashMap<>();
        for (Reading reading : ExportedForms.readings()) {
            texts.put(
                    "urn:x-rejoinder:document:" + reading.document().id(),
                    reading.document().text().codePoints().toArray());
        }
        Set<String> ids = new HashSet<>();
        int pieces = 0;
        for (JsonNode annotation : page.get("items")) {
            assertThat(ids.add(annotation.get("id").textValue())).isTrue();
            assertThat(annotation.get("type").textValue()).isEqualTo("Annotation");
            annotation
                    .get("body")
                    .forEach(b ->
                            assertThat(MOTIVATIONS).contains(b.get("purpose").textValue()));
            for (JsonNode target : annotation.get("target")) {
                int[] text = texts.getOrDefault(target.get("source").get("id").textValue(), new int[0]);
                JsonNode quote = target.get("selector").get(0);
                JsonNode position = target.get("selector").get(1);
                assertThat(quote.get("type").textValue()).isEqualTo("TextQuoteSelector");
                assertThat(position.get("type").textValue()).isEqualTo("TextPositionSelector");
                int start = position.get("start").intValue();
                int end = position.get("end").intValue();
                assertThat(points(quote.get("exact"))).isEqualTo(between(text, start, end));
                int[] prefix = points(quote.get("prefix"));
                assertThat(prefix).isEqualTo(between(text, start - prefix.length, start));
                int[] suffix = points(quote.get("suffix"));
                assertThat(suffix).isEqualTo(between(text, end, end + suffix.length));
                pieces++;
            }
        }
        assertThat(ids)
                .hasSize(ExportedForms.readings().stream()
                        .mapToInt(r -> r.attributions().size())
                        .sum());
        assertThat(pieces).isGreaterThan(ids.size());
    }

    private static int[] points(JsonNode text) {
        return text.textValue().codePoints().toArray();
    }

    /** Halves of surrogate pairs leave as what stands for them. */
    private static int[] between(int[] text, int from, int to) {
        int[] part = new int[to - from];
        for (int i = 0; i < part.length; i++) {
            int c = text[from + i];
            part[i] = c >= 0xd800 && c <= 0xdfff ? 0xfffd : c;
        }
        return part;
    }

    private static void terms(JsonNode node, Set<String> allowed) {
        node.fieldNames().forEachRemaining(f -> assertThat(allowed).contains(f));
        node.forEach(child -> terms(child, allowed));
    }

    @Test
    void schemaOrgHasItsTypesAndPropertiesAndNoRating() {
        String text = ExportedForms.text(ExportedForms.bytes("schema"));
        JsonNode root = ExportedForms.json(ExportedForms.bytes("schema"));
        assertThat(text)
                .doesNotContain("eview")
                .doesNotContain("ating")
                .doesNotContain("</")
                .doesNotContain("javascript:");
        assertThat(root.get("@context").textValue()).isEqualTo("https://schema.org");
        assertThat(root.get("@graph")).hasSize(ExportedForms.STORIES.size());
        List<String> types = new ArrayList<>();
        root.get("@graph").forEach(a -> things(a, types));
        assertThat(types).contains("NewsArticle", "Quotation", "Claim", "Person", "GovernmentOrganization");
    }

    private static void things(JsonNode thing, List<String> types) {
        if (!thing.has("@type")) {
            assertThat(thing.size()).isEqualTo(1);
            assertThat(thing.get("@id").textValue()).startsWith("urn:x-rejoinder:");
            return;
        }
        String type = thing.get("@type").textValue();
        types.add(type);
        thing.properties().forEach(p -> {
            if (!p.getKey().equals("@type")) {
                assertThat(SCHEMA_ORG.get(type)).contains(p.getKey());
            }
            if (p.getValue().isObject()) {
                things(p.getValue(), types);
            }
            if (p.getValue().isArray()) {
                p.getValue().forEach(v -> things(v, types));
            }
        });
    }

    @Test
    void timelineHasDatesAsFarAsTheyAreKnownAndNoMarkupOfTheText() {
        JsonNode root = ExportedForms.json(ExportedForms.bytes("timeline"));
        assertThat(root.get("scale").textValue()).isEqualTo("human");
        Set<String> ids = new HashSet<>();
        for (JsonNode event : root.get("events")) {
            assertThat(ids.add(event.get("unique_id").textValue())).isTrue();
            JsonNode start = event.get("start_date");
            assertThat(start.get("year").isInt()).isTrue();
            assertThat(start.has("day") && !start.has("month")).isFalse();
            String words = event.get("text").get("text").textValue();
            assertThat(words.replace("<p>", "").replace("</p>", "")).doesNotContain("<", ">");
            assertThat(event.get("text").get("headline").textValue()).doesNotContain("<", "\n");
        }
        assertThat(ids)
                .hasSize(ExportedForms.readings().stream()
                        .mapToInt(r -> r.attributions().size())
                        .sum());
    }

    @Test
    void aMonthIsNoDayAndAWeekHasTwoEnds() {
        LocalDateTime may = LocalDate.of(2030, 5, 1).atStartOfDay();
        assertThat(date(new Interval(may, may.plusMonths(1), Granularity.MONTH)))
                .isEqualTo("{\"year\":2030,\"month\":5} ");
        assertThat(date(new Interval(may, may.plusYears(1), Granularity.YEAR))).isEqualTo("{\"year\":2030} ");
        assertThat(date(new Interval(may, may.plusDays(7), Granularity.WEEK)))
                .isEqualTo("{\"year\":2030,\"month\":5,\"day\":1} {\"year\":2030,\"month\":5,\"day\":7}");
        assertThat(date(new Interval(may.plusHours(9), may.plusHours(10), Granularity.HOUR)))
                .isEqualTo("{\"year\":2030,\"month\":5,\"day\":1,\"hour\":9,\"minute\":0} ");
    }

    private static String date(Interval interval) {
        MemoryLedger ledger = new MemoryLedger()
                .with(new Story()
                        .block(RegionKind.BODY, "Ilse said it rained then.")
                        .said("Ilse", "Ilse", "said", Mode.INDIRECT, 1, "it rained then")
                        .when("then", interval));
        JsonNode event = ExportedForms.json(ExportedForms.bytes("timeline", Selection.all(new CuratedLedger(ledger))))
                .get("events")
                .get(0);
        return event.get("start_date") + " " + (event.has("end_date") ? event.get("end_date") : "");
    }

    @Test
    void entitiesHaveSchemataOfFollowTheMoneyAndLeadToEachOther() {
        List<JsonNode> entities = ExportedForms.jsonLines(ExportedForms.bytes("ftm"));
        Set<String> ids = new HashSet<>();
        entities.forEach(e -> assertThat(ids.add(e.get("id").textValue())).isTrue());
        Set<String> seen = new HashSet<>();
        for (JsonNode entity : entities) {
            String schema = entity.get("schema").textValue();
            seen.add(schema);
            entity.get("properties").properties().forEach(p -> {
                assertThat(FTM.get(schema)).contains(p.getKey());
                assertThat(p.getValue().isArray()).isTrue();
                p.getValue().forEach(v -> assertThat(v.isTextual()).isTrue());
                if (Set.of("entity", "document", "resolved").contains(p.getKey())) {
                    p.getValue().forEach(v -> assertThat(ids).contains(v.textValue()));
                }
            });
        }
        assertThat(seen).contains("Article", "Note", "Mention", "Person", "PublicBody");
    }
}
