package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.claim.SpeechAct;
import rejoinder.export.ParquetFile;
import rejoinder.ledger.Curation;
import rejoinder.ledger.Proposal;
import rejoinder.ledger.Reading;
import rejoinder.text.DocumentId;
import rejoinder.wire.Rejection;

/** Every list can be taken away, all of it and nothing else. */
class ExportListsTest {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\" download>");
    private static final Reading DAM = Stories.dam().reading();

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @BeforeAll
    static void start() {
        MemoryLedger ledger = new MemoryLedger()
                .with(Stories.dam())
                .with(Stories.reply())
                .with(Stories.later())
                .with(Stories.hostile())
                .with(Stories.crowd(120));
        ledger.reject(new Rejection("=stories/broken.txt", Optional.of(17L), "Not text."));
        DocumentId dam = DAM.document().id();
        Desk desk = ledger.desk("Ana");
        desk.curate(List.of(
                new Proposal(
                        "Ana",
                        "twice",
                        Curation.rejectStatement(dam, DAM.attributions().get(0).id())),
                new Proposal(
                        "Ana", "", Curation.act(dam, DAM.attributions().get(1).id(), SpeechAct.THREATEN))));
        server = WebServer.start(ledger, 0, desk);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static <T> HttpResponse<T> ask(String path, HttpResponse.BodyHandler<T> as)
            throws IOException, InterruptedException {
        return Visitor.send(HttpRequest.newBuilder(Visitor.address(server, path.replace("&amp;", "&"))), as);
    }

    private static String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(path, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static List<String> exports(String page) throws IOException, InterruptedException {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(get(page));
        while (link.find()) {
            links.add(link.group(1));
        }
        return links;
    }

    private static List<List<String>> table(String path) throws IOException, InterruptedException {
        List<List<String>> rows = ExportedForms.csv(get(path));
        return rows.subList(1, rows.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?words=gauge",
                "/attributions",
                "/attributions?act=deny",
                "/actors?words=kar",
                "/actors/kar-water",
                "/disputes",
                "/search",
                "/search?q=gauge+OR+%22water+level%22",
                "/timeline?q=act%3Adeny",
                "/network?by=accuses",
                "/sources",
                "/compare?by=actor&a=kar&b=kar-water",
                "/curation",
                "/rejections"
            })
    void everyListLeadsToItsExports(String page) throws Exception {
        List<String> links = exports(page);
        assertThat(links)
                .hasSizeGreaterThan(1)
                .anyMatch(l -> l.contains(".csv"))
                .anyMatch(l -> l.contains("parquet"));
        for (String link : links) {
            HttpResponse<byte[]> answer = ask(link, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(link).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .as(link)
                    .startsWith("attachment");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gauge", "act:deny", "\"the river\" -mode:direct", "actor:=kar", "curated:yes", "kar*"})
    void anExportOfASearchHoldsJustWhatIsFound(String q) throws Exception {
        Set<String> found = new TreeSet<>();
        Set<String> articles = new TreeSet<>();
        String address = "/search.json?facets=no&size=25&q=" + Words.encode(q);
        String after = "";
        do {
            JsonNode page = ExportedForms.JSON.readTree(get(address + after));
            page.get("results").forEach(r -> found.add(r.get("id").textValue()));
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").textValue();
        } while (!after.isEmpty());
        for (List<String> row : table("/export/statements.csv?q=" + Words.encode(q))) {
            assertThat(found.remove(row.get(0))).as(row.get(0)).isTrue();
            articles.add(row.get(1));
        }
        assertThat(found).isEmpty();
        Stream<String> lines = get("/export/jsonl?q=" + Words.encode(q)).lines();
        if (!q.isEmpty()) {
            assertThat(lines).hasSameSizeAs(articles);
        }
        ParquetFile parquet = ParquetFile.read(ask(
                        "/export/statements.parquet?of=articles&q=" + Words.encode(q),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body());
        assertThat(parquet.rows())
                .allMatch(r -> articles.contains(r.getString("document", 0)))
                .hasSizeGreaterThanOrEqualTo(articles.size());
    }

    @Test
    void articlesThatAreFoundAreExportedWithWhatIsFoundInThem() throws Exception {
        assertThat(table("/export/documents.csv?q=kind%3Aarticle")).hasSize(5);
        assertThat(table("/export/statements.csv?q=kind%3Aarticle")).isEmpty();
        assertThat(table("/export/statements.csv?of=articles&q=kind%3Aarticle"))
                .hasSameSizeAs(table("/export/statements.csv"));
    }

    @Test
    void tablesOfListsHoldWhatTheListsShow() throws Exception {
        assertThat(table("/export/actors.csv?words=water"))
                .extracting(r -> r.get(0))
                .containsExactly("kar-water");
        assertThat(table("/export/actors.csv")).hasSizeGreaterThan(2);
        assertThat(table("/export/disputes.csv?words=zzzz")).isEmpty();
        assertThat(table("/export/rejections.csv")).containsExactly(List.of("'=stories/broken.txt", "17", "Not text."));
        List<List<String>> review = table("/export/review.csv");
        assertThat(review).isNotEmpty();
        for (List<String> row : review) {
            assertThat(Visitor.page(server, "/documents/" + row.get(5))).contains("id=\"" + row.get(4) + "\"");
        }
        assertThat(table("/export/review.csv?words=zzzz")).isEmpty();
        assertThat(table("/export/curation.csv"))
                .extracting(r -> r.get(4))
                .containsExactly("statement-reject", "statement-act");
    }

    @Test
    void correctedArticlesLeaveAsPeopleCorrectedThem() throws Exception {
        List<JsonNode> lines = get("/export/jsonl?curated=yes")
                .lines()
                .map(l -> ExportedForms.json(l.getBytes(StandardCharsets.UTF_8)))
                .toList();
        assertThat(lines).hasSize(1);
        JsonNode statements = lines.get(0).get("attributions");
        assertThat(statements).hasSize(DAM.attributions().size() - 1);
        assertThat(statements.findValuesAsText("id"))
                .doesNotContain(DAM.attributions().get(0).id().value());
        assertThat(statements.get(0).get("act").textValue()).isEqualTo("threaten");
        assertThat(statements.get(0).get("act_producer").textValue()).isEqualTo("people/1#statement-act");
        assertThat(statements.get(1).has("act_producer")).isFalse();
        assertThat(get("/export/jsonl?curated=yes&q=outlet%3Anobody")).isEmpty();
        assertThat(table("/export/documents.csv?curated=yes")).hasSize(1);
        assertThat(get("/export/html?curated=yes")).contains(DAM.document().id().value());
    }

    @Test
    void whatCannotBeChosenIsSaid() throws Exception {
        for (String path : List.of(
                "/export/csv?q=act%3Ashout",
                "/export/csv?q=gauge&act=deny", "/export/jsonl?curated=perhaps", "/export/html?q=%22")) {
            HttpResponse<String> answer = ask(path, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        }
    }
}
