package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.ledger.Reading;

/** The pages of actors and what is decided on them, on a real server. */
class ActorPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"");
    private static final Reading LATER = Stories.later().reading();

    private final MemoryLedger ledger =
            new MemoryLedger().with(Stories.dam()).with(Stories.reply()).with(Stories.later());

    @SuppressWarnings("NullAway.Init")
    private WebServer server;

    @BeforeEach
    void start() {
        server = WebServer.start(ledger, 0, ledger.desk("Ana <b>"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String get(String path) throws IOException, InterruptedException {
        return Visitor.page(server, path);
    }

    private String token() throws IOException, InterruptedException {
        Matcher matcher = TOKEN.matcher(get("/actors/kar-water"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private HttpRequest.Builder form(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return HttpRequest.newBuilder(server.address().resolve("/curation"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Visitor.send(request);
    }

    private HttpResponse<String> sendFromPage(HttpRequest.Builder request) throws IOException, InterruptedException {
        String origin = server.address().toString().replaceAll("/$", "");
        return send(request.header("Origin", origin).header("Sec-Fetch-Site", "same-origin"));
    }

    @Test
    void actorsAreListedAndFiltered() throws Exception {
        assertThat(get("/actors"))
                .contains("Water Ministry of Karvia", "href=\"/actors/kar-water\"", "Maud Quillon", "person (1)");
        assertThat(get("/actors?kind=person")).contains("Maud Quillon").doesNotContain("href=\"/actors/kar-water\"");
        assertThat(get("/actors?words=nobody+at+all")).contains("Nothing fits");
    }

    @Test
    void anActorsPageHasNamesOfficesStatementsAndWhoSpeaksOfIt() throws Exception {
        assertThat(get("/actors/quillon"))
                .contains(
                        "Names used",
                        "spokeswoman Maud Quillon",
                        "Offices as read",
                        ">spokeswoman<",
                        ">foreign minister<")
                .contains("from other articles", "the post was the right way", "Correct this actor", "Ana &lt;b&gt;");
        assertThat(get("/actors/kar"))
                .contains("Spoken of by others", "Karvia wants the talks to fail")
                .contains("None on record");
        HttpResponse<String> unknown =
                send(HttpRequest.newBuilder(server.address().resolve("/actors/nobody")));
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void theArticleShowsWhoWhenAndWhy() throws Exception {
        String page = get("/documents/" + Stories.dam().reading().document().id());
        assertThat(page)
                .contains("href=\"/actors/kar-water\"", "organ-again", "confidence 0.87", "<q class=\"ev\">")
                .contains("data-e=\"", "said <time datetime=\"2031-03-04\">4 Mar 2031</time>")
                .contains("month May after publication 2031-03-04", "Times in this article", "1 May 2031 – 31 May 2031")
                .contains("href=\"/review?words=officials+in+Lisonne\"");
        assertThat(get("/documents/" + LATER.document().id()))
                .contains("from other articles", "last name of one person in other articles");
        assertThat(get("/attributions?source=quillon")).contains("Here they are");
    }

    @Test
    void aDecisionIsEnteredShownAndUndone() throws Exception {
        HttpResponse<String> answer = sendFromPage(form(
                "token",
                token(),
                "action",
                "rename",
                "subject",
                "kar-water",
                "value",
                "Ministry of Rivers",
                "note",
                "as it calls itself",
                "back",
                "/actors/kar-water#history"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/actors/kar-water#history");
        assertThat(get("/actors/kar-water"))
                .contains("Ministry of Rivers", "as it calls itself", "Undo 1", "class=\"pen\"");
        assertThat(get("/attributions")).contains("Ministry of Rivers").doesNotContain(">Water Ministry of Karvia<");
        assertThat(get("/documents/" + Stories.dam().reading().document().id() + ".json"))
                .contains("\"curated\":true", "Ministry of Rivers");
        sendFromPage(form("token", token(), "action", "undo", "subject", "1", "back", "/curation"));
        assertThat(get("/curation")).contains("undid entry 1", ", undone").doesNotContain("Undo 1<");
        assertThat(get("/actors/kar-water")).contains("<bdi>Water Ministry of Karvia</bdi>");
    }

    @Test
    void reviewedSourcesAreResolvedInOneClick() throws Exception {
        String page = get("/review");
        assertThat(page).contains("The ministry", "more than one fits", "value=\"oum-council\"", "Quillon");
        String attribution = LATER.attributions().stream()
                .filter(a ->
                        a.source().spans().get(0).in(LATER.document().text()).equals("The ministry"))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        sendFromPage(form(
                "token",
                token(),
                "action",
                "assign",
                "subject",
                attribution,
                "value",
                "oum river council",
                "back",
                "/review"));
        assertThat(get("/review")).doesNotContain("The ministry</bdi>");
        assertThat(get("/actors/oum-council")).contains("the figures had come by post");
    }

    @Test
    void aMergedActorsAddressLeadsToTheOther() throws Exception {
        sendFromPage(form("token", token(), "action", "merge", "subject", "kar", "value", "kar-water"));
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(server.address().resolve("/actors/kar")));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/actors/kar-water");
        HttpResponse<String> ring =
                sendFromPage(form("token", token(), "action", "merge", "subject", "kar-water", "value", "kar"));
        assertThat(ring.statusCode()).isEqualTo(409);
        assertThat(ring.body()).contains("which is itself merged into");
        assertThat(ledger.curation()).hasSize(1);
    }

    @Test
    void nothingIsTakenFromElsewhere() throws Exception {
        String[] fields = {"token", token(), "action", "dismiss", "subject", "kar"};
        assertThat(send(form(fields)).statusCode()).as("no word of the origin").isEqualTo(403);
        assertThat(send(form(fields).header("Origin", "http://evil.example")).statusCode())
                .isEqualTo(403);
        assertThat(send(form(fields).header("Origin", "null")).statusCode()).isEqualTo(403);
        assertThat(send(form(fields).header("Sec-Fetch-Site", "cross-site")).statusCode())
                .isEqualTo(403);
        assertThat(send(form(fields).header("Sec-Fetch-Site", "same-site")).statusCode())
                .isEqualTo(403);
        assertThat(sendFromPage(form("token", "0".repeat(32), "action", "dismiss", "subject", "kar"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(sendFromPage(form("action", "dismiss", "subject", "kar")).statusCode())
                .isEqualTo(403);
        assertThat(ledger.curation()).isEmpty();
        assertThat(sendFromPage(form(fields)).statusCode()).isEqualTo(303);
        assertThat(ledger.curation()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", ""})
    void theWayBackStaysHere(String back) throws Exception {
        HttpResponse<String> answer =
                sendFromPage(form("token", token(), "action", "dismiss", "subject", "kar", "back", back));
        assertThat(answer.headers().firstValue("Location")).contains("/curation");
    }

    @Test
    void whatIsNoDecisionIsExplained() throws Exception {
        for (String[] fields : new String[][] {
            {"action", "praise", "subject", "kar"},
            {"action", "country", "subject", "kar", "value", "x1"},
            {"action", "assign", "subject", "nonsense", "value", "kar"},
            {"action", "rename", "subject", "kar", "value", ""}
        }) {
            String[] all = new String[fields.length + 2];
            all[0] = "token";
            all[1] = token();
            System.arraycopy(fields, 0, all, 2, fields.length);
            assertThat(sendFromPage(form(all)).statusCode()).isEqualTo(400);
        }
        assertThat(ledger.curation()).isEmpty();
    }

    @Test
    void withoutADeskNothingIsWrittenAndNoFormIsShown() throws Exception {
        try (WebServer readOnly = WebServer.start(ledger, 0)) {
            URI page = readOnly.address().resolve("/actors/kar-water");
            assertThat(send(HttpRequest.newBuilder(page)).body()).doesNotContain("method=\"post\"");
            assertThat(send(HttpRequest.newBuilder(readOnly.address().resolve("/curation"))
                                    .POST(HttpRequest.BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(405);
        }
    }
}
