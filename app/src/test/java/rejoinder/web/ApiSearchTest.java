package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a developer does first: asks by the language of search, follows cursors, and makes mistakes. */
class ApiSearchTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final MemoryLedger ledger =
            new MemoryLedger().with(Stories.dam()).with(Stories.reply()).with(Stories.crowd(40));
    private final WebServer server = WebServer.start(ledger, 0);

    @BeforeEach
    void itAnswers() throws IOException, InterruptedException {
        assertThat(get("").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return sent("GET", ApiRoutes.BASE + path, headers);
    }

    private HttpResponse<String> sent(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(Visitor.address(server, path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return Visitor.send(headers.length > 0 ? request.headers(headers) : request);
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path).body());
    }

    private static String q(String query) {
        return "?q=" + Words.encode(query);
    }

    @Test
    void filtersAreWrittenIntoTheQuery() throws IOException, InterruptedException {
        Map<String, String> same = Map.of(
                "?act=deny", "act:deny",
                "?mode=direct&answered=no", "mode:direct responds:unanswered",
                "?from=2031-03-04&to=2031-03", "published:2031-03-04..2031-03",
                "?outlet=Karvian+Wire&q=act:deny+OR+act:reject", "(act:deny OR act:reject) outlet:\"Karvian Wire\"");
        for (Map.Entry<String, String> each : same.entrySet()) {
            JsonNode plain = json("/statements" + each.getKey());
            JsonNode asked = json("/statements" + q(each.getValue()));
            assertThat(plain.get("items")).as(each.getKey()).isEqualTo(asked.get("items"));
            assertThat(json("/statements" + q(plain.get("query").textValue())).get("items"))
                    .as("the query that is given back")
                    .isEqualTo(asked.get("items"));
        }
        JsonNode said = json("/statements" + q("act:deny"));
        assertThat(said.get("items")).isNotEmpty();
        said.get("items").forEach(s -> {
            assertThat(s.get("act").textValue()).isEqualTo("deny");
            assertThat(s.get("quotation").textValue()).isNotBlank();
            assertThat(s.get("article").get("title").textValue()).isNotBlank();
        });
    }

    /** Words are compared as in the lists, and hold beside a query. */
    @Test
    void wordsAreAskedOfTheLedger() throws IOException, InterruptedException {
        JsonNode worded =
                json("/statements?words=WATER+the&limit=2" + q("mode:indirect").replace('?', '&'));
        assertThat(worded.get("query").textValue()).isEqualTo("mode:indirect");
        assertThat(worded.get("items")).isNotEmpty();
        worded.get("items").forEach(s -> {
            assertThat(s.get("mode").textValue()).isEqualTo("indirect");
            String held = s.get("quotation").textValue()
                    + s.get("source").get("words").textValue();
            assertThat(held).containsIgnoringCase("water").containsIgnoringCase("the");
        });
        Set<String> walked = new TreeSet<>(ids("/statements?words=the&limit=3"));
        assertThat(walked)
                .hasSize(json("/statements?words=the").get("total").intValue())
                .hasSizeGreaterThan(3);
    }

    @Test
    void articlesAreFoundByTheSameLanguage() throws IOException, InterruptedException {
        assertThat(json("/articles").get("total").intValue()).isEqualTo(3);
        JsonNode wire = json("/articles" + q("outlet:\"Karvian Wire\""));
        assertThat(wire.get("items")).isNotEmpty();
        wire.get("items").forEach(a -> assertThat(a.get("outlet").textValue()).isEqualTo("Karvian Wire"));
    }

    @Test
    void cursorsStayGoodWhileArticlesArrive() throws IOException, InterruptedException {
        List<String> before = ids("/statements?limit=1000&order=newest");
        JsonNode first = json("/statements?limit=5&order=newest");
        ledger.with(Stories.later());
        assertThat(ids("/statements?limit=1000")).hasSizeGreaterThan(before.size());
        List<String> walked = new ArrayList<>();
        first.get("items").forEach(i -> walked.add(i.get("id").textValue()));
        walked.addAll(ids(
                "/statements?limit=7&order=newest&cursor=" + first.get("next").textValue()));
        assertThat(walked).doesNotHaveDuplicates().containsSubsequence(before);
    }

    /** All of them, by the addresses that the answers themselves name. */
    private List<String> ids(String path) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        String next = ApiRoutes.BASE + path;
        while (!next.isEmpty()) {
            HttpResponse<String> answer = sent("GET", next);
            JSON.readTree(answer.body())
                    .get("items")
                    .forEach(i -> ids.add(i.get("id").textValue()));
            next = answer.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf(">; rel=\"next\"")))
                    .orElse("");
        }
        return ids;
    }

    @Test
    void aFaultOfTheQueryNamesTheCharacter() throws IOException, InterruptedException {
        problem(get("/statements" + q("dam (river")), 400, "at character 5: this parenthesis is not closed");
        problem(get("/articles" + q("colour:red")), 400, "at character 1: there is no field");
        problem(get("/statements" + q("kind:article")), 400, "kind:");
        problem(get("/statements?mode=loud"), 400, "direct, indirect, mixed");
        problem(get("/statements?order=best"), 400, "newest, oldest");
        problem(get("/statements?act=deny&act=ask"), 400, "act:deny OR act:reject");
        problem(get("/nothing"), 404, ApiRoutes.DESCRIPTION);
        HttpResponse<String> post = sent("POST", ApiRoutes.BASE + "/statements");
        problem(post, 405, "GET or HEAD");
        assertThat(post.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    private static void problem(HttpResponse<String> answer, int status, String detail) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).get("detail").textValue()).contains(detail);
    }

    @Test
    void whatNoClientLibrarySendsIsAProblemToo() throws IOException {
        assertThat(raw("/api/v1/statements?q=%zz")).contains(" 400 ", "problem+json", "write %25");
        assertThat(raw("/api/v1/statements?q=river treaty")).contains(" 400 ", "problem+json", "%20");
        assertThat(raw("/api/v1/statements?q=" + "a".repeat(9000))).contains(" 414 ", "problem+json");
    }

    private String raw(String path) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void headTellsTheSameAndAKnownAnswerIsNotSentAgain() throws IOException, InterruptedException {
        for (String path : List.of("", "/statements?limit=2", "/articles", "/disputes")) {
            HttpResponse<String> whole = get(path);
            HttpResponse<String> head = sent("HEAD", ApiRoutes.BASE + path);
            String tag = whole.headers().firstValue("ETag").orElseThrow();
            assertThat(head.body()).isEmpty();
            for (String header : List.of("ETag", "Link", "Content-Type", "Content-Length")) {
                assertThat(head.headers().firstValue(header))
                        .as(header)
                        .isEqualTo(whole.headers().firstValue(header));
            }
            for (String known : List.of(tag, "\"other\", " + tag, tag.substring(2), "*")) {
                assertThat(get(path, "If-None-Match", known).statusCode())
                        .as(known)
                        .isEqualTo(304);
            }
            assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        }
        String tag = get("").headers().firstValue("ETag").orElseThrow();
        ledger.with(Stories.later());
        assertThat(get("", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }
}
