package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rejoinder.claim.Response;
import rejoinder.ledger.Reading;

/** Acts, claims that somebody else holds, and who answers whom, on the real server. */
class ClaimPagesTest {

    private static final Reading DAM = Stories.dam().reading();
    private static final MemoryLedger LEDGER = new MemoryLedger().with(Stories.dam());

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @BeforeAll
    static void start() {
        server = WebServer.start(LEDGER, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return Visitor.ask(server, path);
    }

    private static String article() throws IOException, InterruptedException {
        return get("/documents/" + DAM.document().id()).body();
    }

    /** The card whose number stands on it. */
    private static String card(String page, int number) {
        int at = page.indexOf("Statement </span>" + number + "<");
        return page.substring(page.lastIndexOf("<li class=\"card", at), page.indexOf("</details>", at));
    }

    private static int number(String page, String id) {
        String card = page.substring(page.indexOf("id=\"card-" + id));
        String from = card.substring(card.indexOf("Statement </span>") + "Statement </span>".length());
        return Integer.parseInt(from.substring(0, from.indexOf('<')));
    }

    @Test
    void aRestatedClaimIsVisiblySomebodyElsesInTextAndMargin() throws Exception {
        String page = article();
        String claim = DAM.claims().restated().iterator().next().value();
        String label = "<span class=\"restating\">restated: <bdi>Lisonne</bdi></span>";
        assertThat(card(page, number(page, claim))).contains(label, "card-" + claim, " re ", "mode act\">accuse<");
        int words = page.indexOf("Karvia has halved the summer flow</");
        assertThat(page.substring(words - 500, words))
                .contains("<span class=\"restating\" data-whose=\"restated: Lisonne\"></span>")
                .containsPattern("class=\"seg q d1 qb qe[^\"]* re");
    }

    @Test
    void aCardSaysWhomItsStatementAnswersAndWhy() throws Exception {
        String page = article();
        Response response = DAM.claims().responses().get(0);
        String from = response.from().value();
        String to = ((Response.Target.Statement) response.to()).id().value();
        assertThat(card(page, number(page, from)))
                .contains(
                        "argues against <a href=\"?a=" + to + "#" + to + "\" data-to=\"" + to + "\">statement "
                                + number(page, to) + "</a>",
                        "mode act\">assert<",
                        "mode act\">left open<",
                        "mode act\">hedged<",
                        "It answers that.",
                        "<code>answers</code>, confidence 0.75")
                .containsPattern(
                        "rejects <a href=\"#(words-\\d+)\"><q><bdi>the talks to fail</bdi></q></a> \\(Lisonne\\)")
                .contains("the outlet’s words: <bdi>if need be</bdi>");
        assertThat(card(page, number(page, to)))
                .contains("answered by <a", ">statement " + number(page, from) + "</a>, which argues against it");
        assertThat(page).containsPattern("<span class=\"at\" id=\"words-\\d+\"></span>");
        assertThat(page).contains("title=\"The outlet’s words, put into the quotation\"");
    }

    @Test
    void aHeadlineLeadsToTheFullerStatementAndContentsToWhomTheyConcern() throws Exception {
        String page = article();
        DAM.claims()
                .repeats()
                .forEach((id, fuller) -> assertThat(card(page, number(page, id.value())))
                        .contains("headline of <a", ">statement " + number(page, fuller.value()) + "</a>"));
        assertThat(page).contains("<dt>about</dt>", "<a href=\"/actors/kar\"><bdi>Karvia</bdi></a>");
    }

    @Test
    void noLinkOfTheReportLeadsNowhere() {
        StringWriter out = new StringWriter();
        HtmlReport.writeAll(LEDGER, out);
        String report = out.toString();
        Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(report)
                .results()
                .forEach(link -> assertThat(report).contains("id=\"" + link.group(1) + "\""));
        assertThat(report)
                .contains("argues against", "restated: <bdi>Lisonne</bdi>")
                .doesNotContain("?a=");
    }

    @Test
    void statementsAreFilteredByActAndByAnswers() throws Exception {
        assertThat(get("/attributions?act=accuse").body())
                .contains("Karvia has halved the summer flow", "<span class=\"act\">accuse</span>", "← answered")
                .doesNotContain("both capitals");
        assertThat(get("/attributions?answered=yes").body())
                .contains("Karvia has halved the summer flow", "restated</span>")
                .doesNotContain("both capitals");
        assertThat(get("/attributions?answered=no").body()).contains("both capitals", "→ argues against another");
        for (String wrong : List.of("act=sing", "answered=maybe")) {
            assertThat(get("/attributions?" + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }
}
