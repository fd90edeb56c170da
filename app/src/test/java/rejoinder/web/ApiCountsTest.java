package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number that programs get of a plot is that of the statements which its query finds. */
class ApiCountsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ALL = Chorus.STORIES * Chorus.STATEMENTS;

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @BeforeAll
    static void start() {
        server = WebServer.start(Chorus.ledger(), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = Visitor.ask(server, ApiRoutes.BASE + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static long found(JsonNode query) throws IOException, InterruptedException {
        return found(query.textValue());
    }

    private static long found(String query) throws IOException, InterruptedException {
        return get("/statements?limit=1&q=" + Words.encode(query)).get("total").longValue();
    }

    /** All items of a list, by its cursors. */
    private static List<JsonNode> items(String list) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = get(list);
        page.get("items").forEach(items::add);
        while (page.get("next").isTextual()) {
            page = get(list + "&cursor=" + page.get("next").textValue());
            page.get("items").forEach(items::add);
        }
        assertThat(page.get("total").intValue()).isEqualTo(items.size());
        assertThat(page.get("current").booleanValue()).isTrue();
        assertThat(found(page.get("query"))).isEqualTo(page.get("statements").longValue());
        return items;
    }

    private static long sum(JsonNode counts) {
        return counts.findValues("statements").stream()
                .mapToLong(JsonNode::longValue)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=3", "?limit=100&q=act:accuse", "?limit=7&q=day:2031-02..2031-03"})
    void whoSpeaksWhenIsWhoIsQuotedWhen(String asked) throws Exception {
        List<JsonNode> lanes = items("/timeline" + asked);
        List<JsonNode> sources = items("/sources" + asked);
        assertThat(sources).hasSameSizeAs(lanes).hasSizeGreaterThan(3);
        long together = 0;
        for (int i = 0; i < lanes.size(); i++) {
            JsonNode lane = lanes.get(i);
            JsonNode source = sources.get(i);
            long count = lane.get("statements").longValue();
            together += count;
            assertThat(found(lane.get("query"))).isEqualTo(count);
            for (String same : List.of("actor", "statements", "months", "query")) {
                assertThat(source.get(same)).isEqualTo(lane.get(same));
            }
            assertThat(source.get("direct").longValue()
                            + source.get("mixed").longValue()
                            + source.get("indirect").longValue())
                    .isEqualTo(count);
            assertThat(sum(source.get("outlets")))
                    .isEqualTo(found(lane.get("query").textValue() + " -outlet:none"));
            for (JsonNode month : lane.get("months")) {
                String then = lane.get("query").textValue() + " day:"
                        + month.get("month").textValue();
                assertThat(found(then)).isEqualTo(month.get("statements").longValue());
            }
        }
        JsonNode page = get("/sources" + asked);
        assertThat(together + page.get("unresolved").longValue())
                .isEqualTo(page.get("statements").longValue());
        assertThat(sources.get(0).get("share").doubleValue())
                .isCloseTo(
                        sources.get(0).get("statements").doubleValue()
                                / page.get("statements").doubleValue(),
                        Offset.offset(0.00006));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=5",
                "?limit=100&by=accuses",
                "?limit=100&by=about&from=2031-02&to=2031-03",
                "?limit=100&q=mode:mixed"
            })
    void everyPairIsOfJustItsStatements(String asked) throws Exception {
        List<JsonNode> pairs = items("/network" + asked);
        assertThat(pairs).isNotEmpty();
        long before = Long.MAX_VALUE;
        for (JsonNode pair : pairs) {
            long count = pair.get("statements").longValue();
            assertThat(found(pair.get("query"))).as(pair.toString()).isEqualTo(count);
            assertThat(count).isLessThanOrEqualTo(before);
            assertThat(pair.get("from")).isNotEqualTo(pair.get("to"));
            before = count;
        }
    }

    @Test
    void twoAreComparedByTheirOwnStatements() throws Exception {
        JsonNode compared = get("/compare?a=speaker-1&b=speaker-2");
        JsonNode turned = get("/compare?a=speaker-2&b=speaker-1");
        assertThat(turned.get("a")).isEqualTo(compared.get("b"));
        for (String side : List.of("a", "b")) {
            long count = compared.get(side).get("statements").longValue();
            assertThat(found(compared.get(side).get("query"))).isEqualTo(count).isPositive();
            for (JsonNode row : compared.get("tables").get("mode")) {
                String these = compared.get(side).get("query").textValue() + " mode:"
                        + row.get("value").textValue();
                assertThat(found(these))
                        .isEqualTo(row.get(side).get("statements").longValue());
            }
            assertThat(compared.get("tables").get("mode").findValues(side).stream()
                            .mapToLong(c -> c.get("statements").longValue())
                            .sum())
                    .isEqualTo(count);
        }
        assertThat(compared.get("statements").longValue())
                .isEqualTo(found(compared.get("query")))
                .isLessThan(ALL);
    }

    private static long total(JsonNode query) throws IOException, InterruptedException {
        String found = Visitor.page(server, "/search.json?facets=no&size=1&q=" + Words.encode(query.textValue()));
        return JSON.readTree(found).get("total").longValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "act:accuse OR act:deny", "kind:article", "mode:mixed -actor:=speaker-1"})
    void everyCountIsOfWhatItsQueryFinds(String q) throws Exception {
        JsonNode counted = get("/facets?q=" + Words.encode(q));
        int followed = 0;
        for (JsonNode facet : counted.get("facets")) {
            for (JsonNode value : facet.get("first")) {
                assertThat(total(value.get("query")))
                        .as(value.toString())
                        .isEqualTo(value.get("count").longValue());
                followed++;
            }
            String name = facet.get("facet").textValue();
            if (facet.get("values").longValue() > 0) {
                String all = "/facets/values?limit=4&facet=" + name + "&q=" + Words.encode(q);
                JsonNode page = get(all);
                long values = page.get("items").size();
                while (page.get("next").isTextual()) {
                    page = get(all + "&cursor=" + page.get("next").textValue());
                    values += page.get("items").size();
                }
                assertThat(values).as(name).isEqualTo(facet.get("values").longValue());
                assertThat(page.get("total").longValue()).isEqualTo(values);
            }
        }
        assertThat(followed).isGreaterThan(5);
        long together = counted.get("times").get("vaguer").longValue();
        for (JsonNode bar : counted.get("times").get("bars")) {
            together += bar.get("count").longValue();
        }
        assertThat(together).isEqualTo(counted.get("total").longValue());
    }

    @Test
    void whatCannotBeCountedIsSaid() throws Exception {
        for (String wrong : List.of(
                "/compare?a=speaker-1",
                "/compare?a=x&b=y&by=colour",
                "/network?by=likes",
                "/network?from=yesterday",
                "/timeline?q=kind:article",
                "/sources?q=dam+(river",
                "/sources?cursor=zz",
                "/facets?q=dam+(river",
                "/facets/values?facet=colour",
                "/facets/values")) {
            HttpResponse<String> answer = Visitor.ask(server, ApiRoutes.BASE + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(JSON.readTree(answer.body()).get("detail").textValue()).hasSizeGreaterThan(20);
        }
    }
}
