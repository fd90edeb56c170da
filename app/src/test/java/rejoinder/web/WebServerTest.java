package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.attribution.Attribution;
import rejoinder.ledger.Ledger;
import rejoinder.ledger.Reading;
import rejoinder.text.RegionKind;
import rejoinder.wire.Rejection;

class WebServerTest {

    private static final Reading DAM = Stories.dam().reading();
    private static final Reading HOSTILE = Stories.hostile().reading();
    private static final MemoryLedger LEDGER = new MemoryLedger()
            .with(Stories.dam())
            .with(Stories.reply())
            .with(Stories.hostile())
            .with(Stories.crowd(300));

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @BeforeAll
    static void start() {
        LEDGER.reject(new Rejection("<b>x</b>.txt", Optional.of(17L), "Not text & not markup."));
        server = WebServer.start(LEDGER, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String dam(String suffix) {
        return "/documents/" + DAM.document().id() + suffix;
    }

    @Test
    void everyAnswerIsGuarded() throws Exception {
        String attribution = DAM.attributions().get(0).id().value();
        List<String> paths = List.of(
                "/",
                "/attributions",
                "/attributions/" + attribution,
                "/attributions/a0000000000000000",
                dam(""),
                dam(".json"),
                dam("/raw"),
                "/documents/nonsense",
                "/rejections",
                "/about",
                "/actors",
                "/actors/kar-water",
                "/actors/nobody",
                "/review",
                "/curation",
                Assets.STYLE.address(),
                Assets.SCRIPT.address(),
                "/assets/old.css",
                "/?page=0",
                "/nowhere");
        for (String path : paths) {
            HttpResponse<String> answer = get(path);
            Guard.HEADERS.forEach((name, value) -> {
                if (!name.equals("Cache-Control")) {
                    assertThat(answer.headers().allValues(name))
                            .as(path + " " + name)
                            .containsExactly(value);
                }
            });
            assertThat(answer.headers().firstValue("Cache-Control")).as(path).isPresent();
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
        }
        assertThat(Guard.HEADERS.get("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("http");
    }

    @Test
    void otherNamesForThisMachineAreTurnedDown() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .doesNotContain("Karvia");
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\r\nHost: LOCALHOST:80\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /%zz HTTP/1.1", "GET /%00 HTTP/1.1", "GET //../../etc HTTP/1.1", "GET /a%2fb HTTP/1.1"})
    void malformedAddressesTellNothing(String line) throws IOException {
        String answer = raw(line + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .containsPattern("^HTTP/1.1 4\\d\\d")
                .contains("Content-Security-Policy")
                .doesNotContainIgnoringCase("jetty")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void nothingIsWritten(String method) throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(uri("/")).method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void headAnswersAsGetWithoutTheMatter() throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(uri("/")).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag"))
                .isEqualTo(get("/").headers().firstValue("ETag"));
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws Exception {
        String tag = get(dam("")).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send(HttpRequest.newBuilder(uri(dam(""))).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void assetsMayBeKeptForever() throws Exception {
        HttpResponse<String> style = get(Assets.STYLE.address());
        assertThat(style.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(style.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
        assertThat(get("/").body()).contains(Assets.STYLE.address()).contains(Assets.SCRIPT.address());
        assertThat(Assets.STYLE.text() + Assets.SCRIPT.text()).doesNotContainPattern("https?:|//[a-z]|@import|url\\(");
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        Attribution attribution = HOSTILE.attributions().get(0);
        for (String path : List.of(
                "/",
                "/attributions",
                "/documents/" + HOSTILE.document().id(),
                "/documents/" + HOSTILE.document().id() + "?a=" + attribution.id(),
                "/rejections",
                "/?words=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/attributions?outlet=%22%20autofocus%20onfocus=alert(1)%20x=%22",
                "/%3Cscript%3Ealert(1)%3C/script%3E",
                "/?page=%3Cscript%3E")) {
            String page = get(path).body();
            assertThat(page)
                    .as(path)
                    .doesNotContain("<script>")
                    .doesNotContain("<img")
                    .doesNotContain("<style>");
            assertThat(page)
                    .as(path)
                    .doesNotContain("<b>x")
                    .doesNotContain("javascript:")
                    .doesNotContain("\" autofocus onfocus=alert(1) x=\"\"");
            assertThat(page.split("<script", -1)).as(path).hasSize(2);
        }
        String article = get("/documents/" + HOSTILE.document().id()).body();
        assertThat(article)
                .contains("&lt;script&gt;alert('headline')&lt;/script&gt;")
                .contains("𝔖𝔢𝔯𝔯𝔢 🌊");
        assertThat(article).contains("${1+1} @if(true)").doesNotContain("where it was published");
    }

    @Test
    void thePageShowsEveryCharacterOfTheArticle() throws Exception {
        String page = get(dam("")).body();
        String article = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
        String words = article.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&amp;", "&");
        assertThat(words.strip().replaceAll("\\s*\n\\s*", "\n"))
                .isEqualTo(DAM.document().text().replaceAll("\\s*\n\\s*", "\n"));
    }

    @Test
    void aStatementsAddressLeadsToItsWords() throws Exception {
        for (Attribution attribution : DAM.attributions()) {
            String id = attribution.id().value();
            HttpResponse<String> answer = get("/attributions/" + id);
            String place = answer.headers().firstValue("Location").orElseThrow();
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(place).endsWith(dam("?a=" + id + "#" + id));
            String page = get(place.substring(place.indexOf("/documents"))).body();
            assertThat(page).contains("id=\"" + id + "\"").contains("id=\"card-" + id + "\"");
            assertThat(lit(page))
                    .allSatisfy(ids -> assertThat(ids).contains(id))
                    .isNotEmpty();
        }
        assertThat(lit(get(dam("?a=a0000000000000000")).body())).isEmpty();
        assertThat(lit(get(dam("?a=%22%3E")).body())).isEmpty();
    }

    private static List<String> lit(String page) {
        return Pattern.compile("class=\"seg[^\"]* on on-[scq]\" data-a=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @Test
    void cardsTellWhy() throws Exception {
        String page = get(dam("")).body();
        assertThat(page)
                .contains("Water Ministry of Karvia")
                .contains("chip ambiguous")
                .contains("Lisonne or Oum River Council")
                .contains("chip unresolved")
                .contains("no source named")
                .contains("inside the words of <bdi>the ministry</bdi>")
                .contains("quotation-then-source")
                .contains("attribution-rules/1")
                .contains("reading 1 of 1")
                .contains("attachйs")
                .contains("href=\"https://wire.example/dam?id=1&amp;page=2\" rel=\"noopener noreferrer\"");
        assertThat(page.split("class=\"card ", -1)).hasSize(DAM.attributions().size() + 1);
        assertThat(page).containsOnlyOnce(" doubtful \" id=");
    }

    @Test
    void rawBytesAreADownloadAndTheReadingIsData() throws Exception {
        HttpResponse<String> raw = get(dam("/raw"));
        assertThat(raw.body()).isEqualTo(new String(Stories.dam().raw(), StandardCharsets.UTF_8));
        assertThat(raw.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + DAM.document().id() + ".txt\"");
        assertThat(raw.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        HttpResponse<String> data = get(dam(".json"));
        assertThat(data.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        JsonNode json = new ObjectMapper().readTree(data.body());
        assertThat(json.get("text").asText()).isEqualTo(DAM.document().text());
        assertThat(json.get("attributions")).hasSize(DAM.attributions().size());
    }

    @Test
    void failuresSayWhatHappenedWhatIsSafeAndWhatToDo() throws Exception {
        HttpResponse<String> missing = get("/documents/d0000000000000000");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body())
                .contains("No article of this id")
                .contains("not affected")
                .contains("Go to the list");
        HttpResponse<String> data = get("/documents/d0000000000000000.json");
        assertThat(data.statusCode()).isEqualTo(404);
        assertThat(data.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new ObjectMapper().readTree(data.body()).get("status").asInt())
                .isEqualTo(404);
        for (String bad : List.of(
                "/?page=0",
                "/?page=x",
                "/?page=99999999999",
                "/?from=yesterday",
                "/?from=2031-03-05&to=2031-03-04",
                "/attributions?mode=loud",
                "/?words=" + "x".repeat(201))) {
            assertThat(get(bad).statusCode()).as(bad).isEqualTo(400);
        }
    }

    @Test
    void aBrokenStoreIsNoSecretButItsTraceIs() throws Exception {
        Ledger broken = (Ledger) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> {
                    throw new IllegalStateException("secret path");
                });
        try (WebServer other = WebServer.start(broken, 0)) {
            HttpResponse<String> answer = Visitor.ask(other, "/");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("rejoinder verify")
                    .doesNotContain("secret")
                    .doesNotContain("Exception");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }

    @Test
    void statementsComeInPagesThatMeet() throws Exception {
        String all = "";
        int page = 1;
        Optional<String> next = Optional.of("/attributions?outlet=Oum+Courier");
        while (next.isPresent()) {
            String body = get(next.get()).body();
            assertThat(body).contains("page " + page++ + " of 3");
            all += body;
            next = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"")
                    .matcher(body)
                    .results()
                    .map(m -> m.group(1).replace("&amp;", "&"))
                    .findFirst();
        }
        List<String> links = Pattern.compile("href=\"(/documents/[^\"]*)\" data-open")
                .matcher(all)
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toList());
        assertThat(links).hasSize(300).doesNotHaveDuplicates();
        assertThat(get("/attributions?page=77").body())
                .contains("There is no such page")
                .contains("page=4");
    }

    @Test
    void filtersHoldTogetherAndCanBeTakenAway() throws Exception {
        String page = get("/attributions?words=summer+flow&mode=indirect&from=2031-03-01&to=2031-03-31")
                .body();
        assertThat(page).contains("1 of 315").contains("Karvia has halved the summer flow");
        assertThat(page).contains("href=\"/attributions?words=summer+flow&amp;from=2031-03-01&amp;to=2031-03-31\"");
        assertThat(get("/?outlet=Karvian+Wire").body()).contains("dam claims").doesNotContain("A long day");
        assertThat(get("/?words=&outlet=&from=&to=").body())
                .contains(">4</small>")
                .doesNotContain("class=\"active\"");
        assertThat(get("/?words=unheard").body()).contains("Nothing fits");
    }

    @Test
    void anEmptyRecordSaysWhatToDo() throws Exception {
        try (WebServer empty = WebServer.start(new MemoryLedger(), 0)) {
            for (String path : List.of("/", "/attributions")) {
                String page = Visitor.page(empty, path);
                assertThat(page).contains("./rejoinder read PATH");
            }
        }
    }

    @Test
    void theFirstPageIsSmall() throws Exception {
        int style = Assets.STYLE.bytes().length + Assets.SCRIPT.bytes().length;
        assertThat(get("/").body().length() + style).isLessThan(100_000);
    }

    @Test
    void anArticleWithoutAHeadlineIsCalledByItsFirstWordsEverywhere() throws Exception {
        Story story = new Story()
                .published("Oum Courier", "2031-01-16", "")
                .block(RegionKind.BODY, "Oum waits for rain. Nobody spoke.");
        try (WebServer own = WebServer.start(new MemoryLedger().with(story), 0)) {
            String words = "Oum waits for rain. Nobody spoke.";
            assertThat(Visitor.page(own, "/")).contains(">" + words + "</a>");
            assertThat(Visitor.page(
                            own, "/documents/" + story.reading().document().id()))
                    .contains("<title>" + words, "<h1 class=\"hidden\" dir=\"auto\">" + words + "</h1>");
        }
    }

    @Test
    void onlyThisMachineIsServed() {
        assertThatThrownBy(() -> WebServer.start(LEDGER, "0.0.0.0", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WebServer.start(LEDGER, "", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WebServer.start(LEDGER, server.address().getPort()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another program");
        assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    }

    private static URI uri(String path) {
        return Visitor.address(server, path);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Visitor.send(request);
    }

    private static String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return in.lines().collect(Collectors.joining("\n"));
        }
    }
}
