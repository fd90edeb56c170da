package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.api.Answers;
import rejoinder.api.CountAnswers;
import rejoinder.api.FacetAnswers;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.ledger.Proposal;
import rejoinder.search.LiveIndex;
import rejoinder.search.SavedSearches;
import rejoinder.search.SearchIndex;
import rejoinder.wire.Rejection;

/** The description and the routes hold each other: no route without one, no promise without an answer that keeps it. */
class ApiContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MemoryLedger LEDGER = new MemoryLedger();

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @SuppressWarnings("NullAway.Init")
    private static JsonNode api;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException, InterruptedException {
        ExportedForms.STORIES.forEach(s -> LEDGER.with(ExportedEvents.over(s.reading()), s.raw()));
        LEDGER.reject(new Rejection("stories/broken.txt", Optional.of(17L), "Not text. Save it as UTF-8."));
        LEDGER.curate(List.of(new Proposal("Ana", "shorter", Curation.rename("lis", "Lisonne, the republic"))));
        SavedSearches searches = new SavedSearches(data, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        searches.save("denials", "act:deny");
        server = WebServer.start(LEDGER, 0, LEDGER.desk("Ana", searches));
        api = JSON.readTree(get(ApiRoutes.DESCRIPTION).body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return Visitor.ask(server, path, headers);
    }

    /** An address for each path of the description, with something behind it. */
    private static Map<String, String> examples() {
        String dispute =
                new CuratedLedger(LEDGER).disputes().idsStartingWith("p").get(0);
        var dam = Stories.dam().reading();
        return Map.ofEntries(
                Map.entry("", ""),
                Map.entry("/articles", "/articles"),
                Map.entry("/articles/{id}", "/articles/" + dam.document().id()),
                Map.entry("/statements", "/statements"),
                Map.entry(
                        "/statements/{id}",
                        "/statements/" + dam.attributions().get(3).id()),
                Map.entry("/events", "/events?limit=2"),
                Map.entry("/actors", "/actors"),
                Map.entry("/actors/{id}", "/actors/lis"),
                Map.entry("/positions", "/positions?who=quillon"),
                Map.entry("/disputes", "/disputes"),
                Map.entry("/disputes/{id}", "/disputes/" + dispute),
                Map.entry("/review", "/review"),
                Map.entry("/curation", "/curation"),
                Map.entry("/rejections", "/rejections"),
                Map.entry("/facets", "/facets"),
                Map.entry("/facets/values", "/facets/values?facet=actor"),
                Map.entry("/timeline", "/timeline"),
                Map.entry("/network", "/network"),
                Map.entry("/sources", "/sources"),
                Map.entry("/compare", "/compare?a=quillon&b=lis"),
                Map.entry("/searches", "/searches"));
    }

    @Test
    void everyRouteIsDescribedAndEveryDescriptionHasARoute() {
        CuratedLedger ledger = new CuratedLedger(LEDGER);
        LiveIndex index = new LiveIndex(ledger, SearchIndex.inMemory());
        ApiRoutes all =
                new ApiRoutes(new Answers(ledger, index), new CountAnswers(index), new FacetAnswers(index), List::of);
        Javalin routed = Javalin.create(config -> all.add(config.routes));
        Set<String> routes = routed.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(h -> h.endpoint.method.toString().equals("GET"))
                .map(h -> h.endpoint.path.replace("<id>", "{id}"))
                .filter(p -> p.startsWith(ApiRoutes.BASE))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        api.get("paths").fieldNames().forEachRemaining(described::add);
        assertThat(described).isEqualTo(routes);
        assertThat(examples().keySet().stream().map(p -> ApiRoutes.BASE + p))
                .containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void everyAnswerIsAsItsSchemaSays() throws IOException, InterruptedException {
        for (var example : examples().entrySet()) {
            HttpResponse<String> answer = get(ApiRoutes.BASE + example.getValue());
            assertThat(answer.statusCode()).as(example.getValue()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            JsonNode promise = api.get("paths")
                    .get(ApiRoutes.BASE + example.getKey())
                    .get("get")
                    .get("responses")
                    .get("200")
                    .get("content")
                    .get("application/json")
                    .get("schema");
            JsonNode value = JSON.readTree(answer.body());
            assertThat(schema(promise).validate(value)).as(example.getValue()).isEmpty();
            if (value.has("items") && !example.getKey().equals("/disputes")) {
                assertThat(value.get("items")).as(example.getValue()).isNotEmpty();
            }
            // A promise that everything keeps would be none.
            assertThat(schema(promise).validate(((ObjectNode) value).put("unheard", 1)))
                    .isNotEmpty();
        }
    }

    /** A route that is asked for something else says what it takes. */
    @Test
    void everyParameterIsDescribedAndTaken() throws IOException, InterruptedException {
        for (var example : examples().entrySet()) {
            Set<String> described = new TreeSet<>();
            JsonNode get =
                    api.get("paths").get(ApiRoutes.BASE + example.getKey()).get("get");
            for (JsonNode parameter : get.get("parameters")) {
                JsonNode named = parameter.has("$ref")
                        ? api.at(parameter.get("$ref").textValue().substring(1))
                        : parameter;
                if (named.get("in").textValue().equals("query")) {
                    described.add(named.get("name").textValue());
                }
            }
            String path = example.getValue().replaceFirst("\\?.*", "");
            String told = JSON.readTree(get(ApiRoutes.BASE + path + "?nobody=1").body())
                    .get("detail")
                    .textValue();
            Set<String> taken = new TreeSet<>();
            if (told.contains("; there are ")) {
                taken.addAll(
                        List.of(told.replaceFirst(".*; there are (.*)\\.", "$1").split(", ")));
            }
            assertThat(described).as(path).isEqualTo(taken);
        }
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryNameIsItsOwn() {
        api.findValuesAsText("$ref")
                .forEach(
                        r -> assertThat(api.at(r.substring(1)).isObject()).as(r).isTrue());
        List<String> names = api.get("paths").findValuesAsText("operationId");
        assertThat(names).doesNotHaveDuplicates().hasSameSizeAs(api.get("paths"));
        Set<String> used = new HashSet<>(api.findValuesAsText("$ref"));
        for (String kind : List.of("schemas", "parameters", "headers", "responses")) {
            api.get("components")
                    .get(kind)
                    .fieldNames()
                    .forEachRemaining(name -> assertThat(used).contains("#/components/" + kind + "/" + name));
        }
    }

    private static Schema schema(JsonNode promise) {
        ObjectNode whole = promise.deepCopy();
        whole.set("components", api.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }

    @Test
    void everyArticleAndStatementKeepsItsPromise() throws IOException, InterruptedException {
        JsonNode schemas = api.get("components").get("schemas");
        for (var reading : ExportedForms.readings()) {
            JsonNode article = JSON.readTree(
                    get(ApiRoutes.BASE + "/articles/" + reading.document().id()).body());
            assertThat(schema(schemas.get("Article")).validate(article)).isEmpty();
            assertThat(article.get("text").textValue())
                    .isEqualTo(reading.document().text());
            for (var a : reading.attributions()) {
                JsonNode statement = JSON.readTree(
                        get(ApiRoutes.BASE + "/statements/" + a.id()).body());
                assertThat(schema(schemas.get("StatementInFull")).validate(statement))
                        .isEmpty();
                for (JsonNode piece : statement.get("pieces")) {
                    int from = piece.get("span").get(0).intValue();
                    int to = piece.get("span").get(1).intValue();
                    assertThat(piece.get("text").textValue())
                            .isEqualTo(reading.document().text().substring(from, to));
                }
            }
        }
    }

    @Test
    void cursorsLeadThroughAllOfAListUnderItsFilter() throws IOException, InterruptedException {
        for (String list : List.of(
                "/statements?limit=2", "/statements?mode=direct&limit=1", "/articles?limit=2", "/actors?limit=3")) {
            List<String> ids = new ArrayList<>();
            String cursor = "";
            JsonNode page;
            do {
                page = JSON.readTree(get(ApiRoutes.BASE + list + cursor).body());
                page.get("items").forEach(i -> ids.add(i.get("id").textValue()));
                cursor = "&cursor=" + page.path("next").asText("");
            } while (page.get("next").isTextual());
            assertThat(new HashSet<>(ids))
                    .as(list)
                    .hasSize(ids.size())
                    .hasSize(page.get("total").intValue());
        }
        String next = JSON.readTree(get(ApiRoutes.BASE + "/statements?limit=2").body())
                .get("next")
                .textValue();
        assertThat(get(ApiRoutes.BASE + "/statements?mode=direct&cursor=" + next)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() throws IOException, InterruptedException {
        HttpResponse<String> first = get(ApiRoutes.BASE + "/statements");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get(ApiRoutes.BASE + "/statements", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get(ApiRoutes.BASE + "/articles", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    /** A name that nobody has is not somebody who said nothing. */
    @Test
    void whoIsNotOnRecordIsNotAnEmptyList() throws IOException, InterruptedException {
        HttpResponse<String> misspelt = get(ApiRoutes.BASE + "/positions?who=Quilon");
        assertThat(misspelt.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(misspelt.body()).get("detail").textValue()).contains("quillon (Maud Quillon)");
        assertThat(get(ApiRoutes.BASE + "/positions?who=Maud+Quillon").body())
                .isEqualTo(get(ApiRoutes.BASE + "/positions?who=quillon").body());
    }

    @Test
    void disputesAreFoundByTheirWords() throws IOException, InterruptedException {
        JsonNode all = JSON.readTree(get(ApiRoutes.BASE + "/disputes").body());
        for (JsonNode dispute : all.get("items")) {
            String side = dispute.get("sides").get(0).get("name").textValue();
            JsonNode found = JSON.readTree(get(ApiRoutes.BASE + "/disputes?words=" + Words.encode(side))
                    .body());
            assertThat(found.get("items")).contains(dispute);
        }
        JsonNode none =
                JSON.readTree(get(ApiRoutes.BASE + "/disputes?words=zyzzyva").body());
        assertThat(none.get("total").intValue()).isZero();
    }

    @Test
    void whatMakesNoSenseIsAProblem() throws IOException, InterruptedException {
        Map<String, Integer> wrong = Map.of(
                "/articles/d0", 404,
                "/statements/nobody", 404,
                "/actors/nobody", 404,
                "/disputes/p0", 404,
                "/nothing", 404,
                "/statements?from=yesterday", 400,
                "/statements?limit=0", 400,
                "/statements?cursor=%00", 400,
                "/statements?actor=quillon", 400,
                "/positions", 400);
        JsonNode schema = api.get("components").get("schemas").get("Problem");
        for (var each : wrong.entrySet()) {
            HttpResponse<String> answer = get(ApiRoutes.BASE + each.getKey());
            assertThat(answer.statusCode()).as(each.getKey()).isEqualTo(each.getValue());
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            JsonNode problem = JSON.readTree(answer.body());
            assertThat(schema(schema).validate(problem)).isEmpty();
            assertThat(problem.get("status").intValue()).isEqualTo(each.getValue());
        }
    }
}
