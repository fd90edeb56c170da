package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rejoinder.actor.Actor;
import rejoinder.event.EventParty;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.ledger.Proposal;
import rejoinder.ledger.Reading;
import rejoinder.search.EventId;
import rejoinder.search.Facet;
import rejoinder.search.FacetPage;
import rejoinder.search.FacetValues;
import rejoinder.search.Found;
import rejoinder.search.Histogram;
import rejoinder.search.Hit;
import rejoinder.search.LiveIndex;
import rejoinder.search.Marked;
import rejoinder.search.Node;
import rejoinder.search.QuerySyntaxException;
import rejoinder.search.ResultKind;
import rejoinder.search.SearchIndex;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest;
import rejoinder.search.SearchRequest.Order;
import rejoinder.search.SearchResults;

/** Events are found by what the readings hold of them, and nothing that is asked of statements finds one. */
class EventSearchTest {

    @SuppressWarnings("NullAway.Init")
    private static MemoryLedger ledger;

    @SuppressWarnings("NullAway.Init")
    private static LiveIndex index;

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    private record Told(Reading reading, PloverEvent event) {}

    @BeforeAll
    static void start() {
        ledger = Chorus.ledger().with(EventStory.crossing()).with(EventStory.hostile());
        index = new LiveIndex(new CuratedLedger(ledger), SearchIndex.inMemory());
        assertThat(index.refresh(Duration.ofSeconds(60))).isTrue();
        server = WebServer.start(ledger, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        index.close();
    }

    private static SearchResults search(String query) throws QuerySyntaxException {
        return index.search(new SearchRequest(
                SearchQuery.parse(query), Order.NEWEST, 1_000, Optional.empty(), EnumSet.allOf(Facet.class), true));
    }

    private static Set<String> ids(String query) throws QuerySyntaxException {
        return search(query).hits().stream().map(Hit::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Told> told() {
        List<Told> told = new ArrayList<>();
        ledger.forEach(e -> e.reading().events().forEach(event -> told.add(new Told(e.reading(), event))));
        return told;
    }

    private static Set<String> expected(BiPredicate<Reading, PloverEvent> fits) {
        return told().stream()
                .filter(t -> fits.test(t.reading(), t.event()))
                .map(t -> EventId.of(t.reading().document().id(), t.event()).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean any(List<EventParty> parties, String id) {
        return parties.stream().flatMap(p -> p.actor().stream()).map(Actor::id).anyMatch(id::equals);
    }

    private static Optional<LocalDate> day(Reading reading, PloverEvent event) {
        Optional<LocalDate> told = event.status() == EventStatus.BACKGROUND ? Optional.empty() : reading.day();
        return event.when().map(u -> u.when().from().toLocalDate()).or(() -> told);
    }

    @Test
    void eachIsFoundByItsTypeItsPartiesItsTimeAndItsWords() throws QuerySyntaxException {
        Map<String, BiPredicate<Reading, PloverEvent>> questions = new HashMap<>();
        questions.put("", (r, e) -> true);
        questions.put("event:mobilize", (r, e) -> e.type() == EventType.MOBILIZE);
        questions.put("-event:mobilize", (r, e) -> e.type() != EventType.MOBILIZE);
        questions.put("status:negated", (r, e) -> e.status() == EventStatus.NEGATED);
        questions.put("actor:=speaker-2", (r, e) -> any(e.actors(), "speaker-2"));
        questions.put("actor:\"speaker 2\"", (r, e) -> any(e.actors(), "speaker-2"));
        questions.put("about:=lis", (r, e) -> any(e.recipients(), "lis"));
        questions.put(
                "actor:none",
                (r, e) -> e.actors().stream().allMatch(p -> p.actor().isEmpty()));
        questions.put("country:kar role:GOV", (r, e) -> any(e.actors(), "kar"));
        questions.put("outlet:\"Outlet 3\"", (r, e) -> r.outlet().equals(Optional.of("Outlet 3")));
        questions.put("outlet:none", (r, e) -> r.outlet().isEmpty());
        questions.put("day:none", (r, e) -> day(r, e).isEmpty());
        questions.put(
                "day:2031-02-01..2031-03-15",
                (r, e) -> day(r, e)
                        .filter(d -> !d.isBefore(LocalDate.of(2031, 2, 1)) && !d.isAfter(LocalDate.of(2031, 3, 15)))
                        .isPresent());
        questions.put(
                "said:2031-03",
                (r, e) -> e.when()
                        .filter(u -> u.when().from().toLocalDate().getMonthValue() == 3)
                        .isPresent());
        questions.put(
                "published:2031-03",
                (r, e) -> r.day().filter(d -> d.getMonthValue() == 3).isPresent());
        questions.put(
                "\"village of low ford\"",
                (r, e) -> e.span().in(r.document().text()).contains("Low Ford"));
        questions.put(
                "in:body shelling", (r, e) -> e.span().in(r.document().text()).contains("shelled"));
        for (var question : questions.entrySet()) {
            assertThat(ids("kind:event " + question.getKey()))
                    .as(question.getKey())
                    .isNotEmpty()
                    .isEqualTo(expected(question.getValue()));
        }
        for (String ofStatements : List.of(
                "mode:direct",
                "act:deny",
                "source:karvia",
                "cue:said",
                "responds:any",
                "responds:none",
                "restated:no",
                "curated:no",
                "dispute:none",
                "answers:none",
                "like:\"Karvia has shelled the village\"")) {
            assertThat(ids("kind:event " + ofStatements)).as(ofStatements).isEmpty();
        }
        assertThat(search("shelled").hits()).allMatch(h -> h.kind() == ResultKind.STATEMENT);
        assertThat(ids("status:reported")).isEmpty();
        assertThat(ids("kind:event OR kind:statement"))
                .hasSize(ids("kind:event").size() + ids("").size());
        assertThat(ids("(kind:event OR kind:statement) published:2031-03 outlet:\"Outlet 3\""))
                .hasSize(ids("kind:event published:2031-03 outlet:\"Outlet 3\"").size()
                        + ids("published:2031-03 outlet:\"Outlet 3\"").size());
    }

    @Test
    void countsAreThoseOfEventsAndEachLeadsToAsMany() throws QuerySyntaxException {
        for (String text :
                List.of("kind:event", "kind:event shelled country:XKS", "kind:event status:reported day:2031-02..")) {
            SearchQuery query = SearchQuery.parse(text);
            SearchResults results = search(text);
            assertThat(results.facets().keySet())
                    .containsExactlyInAnyOrder(
                            Facet.ACTOR,
                            Facet.COUNTRY,
                            Facet.ROLE,
                            Facet.OUTLET,
                            Facet.ABOUT,
                            Facet.EVENT,
                            Facet.STATUS);
            for (Map.Entry<Facet, FacetValues> facet : results.facets().entrySet()) {
                SearchQuery base = query.without(facet.getKey().field());
                for (SearchResults.Count count : facet.getValue().values()) {
                    Node.Field filter = facet.getKey().filter(count.value());
                    assertThat(search(base.including(filter).text()).total())
                            .as("%s in %s", filter, text)
                            .isEqualTo(count.count());
                }
                Optional<Node.Field> none = facet.getKey().without();
                if (none.isPresent()) {
                    assertThat(search(base.including(none.get()).text()).total())
                            .isEqualTo(facet.getValue().none());
                }
            }
            Histogram histogram = results.histogram().orElseThrow();
            long bars = 0;
            for (Histogram.Bar bar : histogram.bars()) {
                bars += bar.count();
                assertThat(search(query.including(new Node.Field(histogram.by(), bar.label(), false))
                                        .text())
                                .total())
                        .isEqualTo(bar.count());
            }
            assertThat(bars).isPositive();
            assertThat(bars + histogram.vaguer()).isEqualTo(results.total());
        }
        assertThat(search("").facets()).doesNotContainKeys(Facet.EVENT, Facet.STATUS);
    }

    @Test
    void aHitSaysWhoDidWhatToWhomAndWhoTellsIt() throws QuerySyntaxException {
        Hit shelling = search("kind:event \"low ford\" status:reported").hits().get(0);
        var event = shelling.event().orElseThrow();
        assertThat(event.line()).isEqualTo("assault · heavy weapons: Karvia → Lisonne");
        assertThat(event.teller().orElseThrow().name()).isEqualTo("Lisonne");
        Marked text = shelling.texts().get(0);
        assertThat(text.marks())
                .extracting(m -> text.text().substring(m.start(), m.end()))
                .containsExactly("Low Ford");
        assertThat(event.trigger())
                .extracting(m -> text.text().substring(m.start(), m.end()))
                .containsExactly("shelled");
        Hit bridge = search("kind:event bridge").hits().get(0);
        assertThat(bridge.event().orElseThrow().teller()).isEmpty();
        assertThat(bridge.event().orElseThrow().line()).isEqualTo("coerce");
        assertThat(bridge.actorId()).isEmpty();
        Hit troops = search("kind:event event:mobilize actor:=kar").hits().get(0);
        assertThat(troops.said()).contains("2031-03-11");
        assertThat(troops.event().orElseThrow().derivation().orElse("")).contains("Tuesday");
    }

    @Test
    void whatIsFoundHoldsTheEventsAndTheirArticles() throws QuerySyntaxException {
        Found found = index.found(SearchQuery.parse("kind:event \"low ford\""));
        Reading reading = EventStory.crossing().reading();
        assertThat(found.articles()).containsExactly(reading.document().id());
        assertThat(reading.events().stream()
                        .filter(e -> found.holds(EventId.of(reading.document().id(), e))))
                .hasSize(2);
        assertThat(reading.attributions()).noneMatch(a -> found.holds(a.id()));
        assertThat(found.holds(reading.document().id())).isFalse();
    }

    @Test
    void statementsAreFoundByTheEventThatTheyAre() throws QuerySyntaxException {
        Set<String> accusing = new TreeSet<>();
        ledger.forEach(e -> e.reading().speechEvents().stream()
                .filter(event -> event.type() == EventType.ACCUSE)
                .forEach(event -> accusing.add(event.attribution().orElseThrow().value())));
        assertThat(accusing).hasSizeGreaterThan(20);
        assertThat(ids("event:accuse")).isEqualTo(accusing);
        SearchResults counted = index.search(
                new SearchRequest(SearchQuery.ALL, Order.NEWEST, 1, Optional.empty(), EnumSet.of(Facet.EVENT), false)
                        .more(Optional.of(new FacetPage(Facet.EVENT, 1))));
        assertThat(Objects.requireNonNull(counted.facets().get(Facet.EVENT)).values())
                .contains(new SearchResults.Count("accuse", "accuse", accusing.size()));
    }

    @Test
    void whatPeopleDecideOnActorsHoldsForTheirEvents() throws QuerySyntaxException {
        MemoryLedger own = new MemoryLedger().with(EventStory.crossing());
        try (LiveIndex live = new LiveIndex(new CuratedLedger(own), SearchIndex.inMemory())) {
            assertThat(live.refresh(Duration.ofSeconds(60))).isTrue();
            SearchRequest karvian = new SearchRequest(
                    SearchQuery.parse("kind:event actor:=kar"), Order.NEWEST, 9, Optional.empty(), Set.of(), false);
            assertThat(live.search(karvian).total()).isEqualTo(4);
            CuratedLedger.of(own).curate(List.of(new Proposal("Ana", "", Curation.rename("kar", "Upper Karvia"))));
            CuratedLedger.of(own).curate(List.of(new Proposal("Ana", "", Curation.country("lis", Optional.of("XLS")))));
            assertThat(live.refresh(Duration.ofSeconds(60))).isTrue();
            assertThat(live.search(karvian).hits())
                    .extracting(h -> h.actor().orElse(""))
                    .hasSize(4)
                    .containsOnly("Upper Karvia");
            SearchRequest lisonne = new SearchRequest(
                    SearchQuery.parse("kind:event country:xls"), Order.NEWEST, 9, Optional.empty(), Set.of(), false);
            assertThat(live.search(lisonne).total()).isEqualTo(1);
        }
    }

    private static String q(String query) {
        return "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    @Test
    void thePageShowsACardOfEachAndLeadsToItsPlace() throws Exception {
        String page = Visitor.page(server, "/search" + q("kind:event \"low ford\""));
        assertThat(page)
                .contains("aria-current=\"true\">events</a>", "2 events", "said not to have happened")
                .contains("<em class=\"trigger\">shelled</em>", "told by <bdi>Lisonne</bdi>");
        Pattern lead = Pattern.compile("href=\"([^\"#]+)#(event-[0-9]+)\"");
        List<MatchResult> leads = lead.matcher(page).results().toList();
        assertThat(leads).hasSize(2);
        for (MatchResult match : leads) {
            assertThat(Visitor.page(server, match.group(1))).contains("id=\"" + match.group(2) + "\"");
        }
        String own = Visitor.page(server, "/search" + q("kind:event bridge"));
        assertThat(own).contains("in the article’s own words", "no time told, by the day of the article");
        for (String path : List.of("/search", "/timeline")) {
            assertThat(Visitor.page(
                            server,
                            path
                                    + q("kind:event article:"
                                            + EventStory.hostile()
                                                    .reading()
                                                    .document()
                                                    .id())))
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>alert", "<img src=x");
        }
    }

    @Test
    void eachCanBeCited() throws Exception {
        JsonNode events = new ObjectMapper()
                .readTree(Visitor.page(server, "/api/v1/events" + q("\"low ford\" OR bridge") + "&order=oldest"));
        assertThat(events.get("total").intValue()).isEqualTo(3);
        String text = EventStory.crossing().reading().document().text();
        for (JsonNode event : events.get("items")) {
            JsonNode span = event.get("pieces").get(0).get("span");
            assertThat(text.substring(span.get(0).intValue(), span.get(1).intValue()))
                    .isEqualTo(event.get("quotation").asText());
            assertThat(event.get("article").get("outlet").asText()).isEqualTo("Oum Courier");
            if (!event.get("statement").isNull()) {
                Visitor.page(
                        server, "/api/v1/statements/" + event.get("statement").asText());
            }
        }
        assertThat(Visitor.ask(server, "/api/v1/events?q=kind:article").statusCode())
                .isEqualTo(400);
    }

    @Test
    void programsAndFeedsAreToldTheSame() throws Exception {
        JsonNode found = new ObjectMapper()
                .readTree(Visitor.page(server, "/search.json" + q("kind:event \"low ford\" status:negated")));
        assertThat(found.get("total").intValue()).isEqualTo(1);
        JsonNode event = found.get("results").get(0);
        assertThat(event.get("kind").asText()).isEqualTo("event");
        assertThat(event.get("event").asText()).isEqualTo("assault");
        assertThat(event.get("mode").asText()).isEqualTo("heavy-weapons");
        assertThat(event.get("actors").get(0).get("actor").asText()).isEqualTo("kar");
        assertThat(event.get("actors").get(0).get("words").asText()).isEqualTo("it");
        assertThat(event.get("teller").asText()).isEqualTo("Karvia");
        assertThat(event.get("id").asText()).matches("e[0-9a-f]{16}");
        assertThat(Visitor.page(server, "/search.atom" + q("kind:event \"low ford\"")))
                .contains("assault · heavy weapons: Karvia → Lisonne", "#event-");
        assertThat(Stream.of(found.get("facets").fieldNames()).findFirst()).isPresent();
        assertThat(found.get("facets").has("event")).isTrue();
        assertThat(found.get("facets").has("act")).isFalse();
    }
}
