package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.attribution.Attribution;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Reading;
import rejoinder.text.Span;

/** Statements corrected on the pages, on a real server. */
class CorrectPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"");
    private static final Reading DAM = Stories.dam().reading();
    private static final String DOCUMENT = DAM.document().id().value();

    private final MemoryLedger ledger = new MemoryLedger().with(Stories.dam()).with(Stories.reply());

    @SuppressWarnings("NullAway.Init")
    private WebServer server;

    @BeforeEach
    void start() {
        server = WebServer.start(ledger, 0, ledger.desk("Ana"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return Visitor.ask(server, path);
    }

    private String get(String path) throws IOException, InterruptedException {
        return Visitor.page(server, path);
    }

    private HttpResponse<String> decide(String... fields) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/documents/" + DOCUMENT + "/correct"));
        assertThat(token.find()).isTrue();
        StringBuilder body = new StringBuilder("token=" + token.group(1));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return Visitor.send(HttpRequest.newBuilder(server.address().resolve("/curation"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", server.address().toString().replaceAll("/$", ""))
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static Attribution first() {
        return DAM.attributions().get(0);
    }

    private static String places(Iterable<Span> spans) {
        StringBuilder places = new StringBuilder();
        spans.forEach(s -> places.append(places.length() == 0 ? "" : ",")
                .append(s.start())
                .append('-')
                .append(s.end()));
        return places.toString();
    }

    private long listed() {
        CuratedLedger curated = new CuratedLedger(ledger);
        long count = curated.countAttributions(Filter.ALL);
        assertThat(curated.attributions(Filter.ALL)).hasSize((int) count);
        assertThat(curated.attributions(Filter.ALL.page(1, 3)))
                .isEqualTo(curated.attributions(Filter.ALL).subList(1, 4));
        return count;
    }

    @Test
    void thePageHasTheWordsAndTheirPlaces() throws Exception {
        String page = get("/documents/" + DOCUMENT + "/correct?a=" + first().id());
        assertThat(page)
                .contains("Correct statement 1", "statement-mend", "statement-reject", "in the name of Ana")
                .contains("value=\"" + places(first().content().spans()) + "\"")
                .contains("data-o=\"0\"");
        assertThat(get("/documents/" + DOCUMENT)).contains("/documents/" + DOCUMENT + "/correct?a=" + first().id());
    }

    @Test
    void aStatementIsRejectedInPagesAndListsUntilThatIsUndone() throws Exception {
        long before = listed();
        assertThat(decide(
                                "action",
                                "statement-reject",
                                "subject",
                                DOCUMENT,
                                "name",
                                first().id().value())
                        .statusCode())
                .isEqualTo(303);
        assertThat(listed()).isEqualTo(before - 1);
        assertThat(get("/documents/" + DOCUMENT)).doesNotContain("id=\"card-" + first().id() + "\"");
        assertThat(get("/documents/" + DOCUMENT + "/correct")).contains("as no statement", "Undo 1");
        assertThat(ask("/attributions/" + first().id()).statusCode()).isIn(302, 404);
        decide("action", "undo", "subject", "1");
        assertThat(listed()).isEqualTo(before);
        assertThat(get("/documents/" + DOCUMENT)).contains("id=\"card-" + first().id() + "\"");
    }

    @Test
    void whoSaysItIsSetOnThePageOfTheStatementAndUndoneThere() throws Exception {
        String here = "/documents/" + DOCUMENT + "/correct?a=" + first().id();
        assertThat(get(here))
                .contains("Set the actor", "<option value=\"kar-water\">Water Ministry of Karvia</option>");
        assertThat(decide("action", "assign", "subject", first().id().value(), "value", "kar-water", "back", here)
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(here))
                .contains(
                        "Now: <bdi>Water Ministry of Karvia</bdi>",
                        "for kar-water",
                        "Undo 1",
                        "href=\"/actors/kar-water\"");
        decide("action", "undo", "subject", "1");
        assertThat(get(here))
                .doesNotContain("Now: <bdi>Water Ministry of Karvia</bdi>")
                .contains("undid entry 1");
    }

    @Test
    void aLinkToAStatementHoldsWhenItsWordsAreMarkedAnew() throws Exception {
        Span content = first().content().spans().get(0);
        String half = content.start() + "-"
                + (content.start()
                        + DAM.document().text().substring(content.start()).indexOf(' '));
        decide(
                "action",
                "statement-mend",
                "subject",
                DOCUMENT,
                "name",
                first().id().value(),
                "source",
                places(first().source().spans()),
                "cue",
                places(first().cue().spans()),
                "content",
                half);
        for (String link : List.of("/attributions/" + first().id(), "/documents/" + DOCUMENT + "?a=" + first().id())) {
            String now = ask(link).headers().firstValue("Location").orElseThrow();
            assertThat(now)
                    .startsWith("/documents/" + DOCUMENT + "?a=a")
                    .doesNotContain(first().id().value());
            assertThat(get(now.substring(0, now.indexOf('#'))))
                    .contains("id=\"card-" + now.substring(now.indexOf('#') + 1));
        }
        assertThat(get("/api/v1/statements/" + first().id())).contains("\"id\"");
        assertThat(get("/curation")).contains("class=\"about\" href=\"/documents/" + DOCUMENT + "?a=");
    }

    @Test
    void aMissedStatementIsAddedWithItsActorAndCanBeGivenAnother() throws Exception {
        long before = listed();
        Attribution like = first();
        Span content = like.content().spans().get(0);
        String half = content.start() + "-"
                + (content.start()
                        + DAM.document().text().substring(content.start()).indexOf(' '));
        assertThat(decide(
                                "action",
                                "statement-add",
                                "subject",
                                DOCUMENT,
                                "source",
                                places(like.source().spans()),
                                "cue",
                                places(like.cue().spans()),
                                "content",
                                half,
                                "note",
                                "missed")
                        .statusCode())
                .isEqualTo(303);
        assertThat(listed()).isEqualTo(before + 1);
        assertThat(get("/documents/" + DOCUMENT)).contains("decided by a person");
        assertThat(get("/documents/" + DOCUMENT + "/correct")).contains("added a statement to", "(missed)");
    }

    @Test
    void theActOfAStatementIsSet() throws Exception {
        decide(
                "action",
                "statement-act",
                "subject",
                DOCUMENT,
                "name",
                first().id().value(),
                "value",
                "threaten");
        assertThat(get("/documents/" + DOCUMENT)).contains(">threaten<");
        assertThat(get("/attributions?act=threaten")).contains(first().id().value());
    }

    @Test
    void whatCannotStandIsRefusedWithAReason() throws Exception {
        HttpResponse<String> outside =
                decide("action", "statement-add", "subject", DOCUMENT, "content", "900000-900010");
        assertThat(outside.statusCode()).isBetween(400, 499);
        assertThat(outside.body()).contains("outside the text");
        HttpResponse<String> twice = decide(
                "action",
                "statement-add",
                "subject",
                DOCUMENT,
                "source",
                places(first().source().spans()),
                "cue",
                places(first().cue().spans()),
                "content",
                places(first().content().spans()));
        assertThat(twice.statusCode()).isBetween(400, 499);
        assertThat(twice.body()).contains("already");
        assertThat(decide("action", "statement-add", "subject", DOCUMENT, "content", "<b>")
                        .statusCode())
                .isEqualTo(400);
        assertThat(decide("action", "statement-reject", "subject", DOCUMENT, "name", "a0000000000000000")
                        .body())
                .contains("a0000000000000000");
        assertThat(ledger.curation()).isEmpty();
    }
}
