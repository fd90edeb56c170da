package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import rejoinder.ledger.Filter;
import rejoinder.search.SavedSearch;
import rejoinder.search.SavedSearches;

/** Search on the real server: the page, the same as JSON, the feed. */
class SearchPagesTest {

    private static final MemoryLedger LEDGER = new MemoryLedger()
            .with(Stories.dam())
            .with(Stories.reply())
            .with(Stories.hostile())
            .with(Stories.crowd(120));

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

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return Visitor.ask(server, path, headers);
    }

    private static String q(String query) {
        return "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void everyAddressOnThePageGivesWhatItsCountSays() throws Exception {
        String page = get("/search" + q("karvia OR lisonne")).body();
        assertThat(page).contains("<mark>");
        Matcher values = Pattern.compile(
                        "<a class=\"in\" href=\"([^\"]+)\"[^>]*><bdi>[^<]*</bdi> <span class=\"n\">([0-9,]+)")
                .matcher(page);
        int followed = 0;
        while (values.find() && followed < 25) {
            String address = values.group(1).replace("&amp;", "&").replace("/search?", "/search.json?");
            assertThat(json(address).get("total").asText()).as(address).isEqualTo(values.group(2));
            followed++;
        }
        assertThat(followed).isGreaterThan(8);
    }

    @Test
    void marksPointAtTheWords() throws Exception {
        JsonNode found = json("/search.json" + q("gauges"));
        assertThat(found.get("results")).isNotEmpty();
        for (JsonNode result : found.get("results")) {
            for (JsonNode text : result.get("texts")) {
                for (JsonNode mark : text.get("marks")) {
                    assertThat(text.get("text")
                                    .asText()
                                    .substring(mark.get(0).asInt(), mark.get(1).asInt()))
                            .isIn("gauges", "gauge");
                }
            }
        }
    }

    @Test
    void similarClaimsAreOneLinkAwayTheNearestFirst() throws Exception {
        String found = get("/search" + q("gauges")).body();
        Matcher link = Pattern.compile("href=\"(/search\\?q=like[^\"]+)\">similar claims")
                .matcher(found);
        assertThat(link.find()).as(found).isTrue();
        String address = link.group(1).replace("&amp;", "&");
        JsonNode similar = json(address.replace("/search?", "/search.json?"));
        assertThat(similar.get("order").asText()).isEqualTo("relevance");
        double last = 1;
        for (JsonNode result : similar.get("results")) {
            assertThat(result.get("nearness").asDouble()).isBetween(0.45, last);
            last = result.get("nearness").asDouble();
        }
        assertThat(get(address).body()).contains("<span class=\"near\">near: 0.");
        assertThat(get("/search" + q("like:\"<script>alert(1)</script> of the gauges\""))
                        .body())
                .doesNotContain("<script>alert");
    }

    @Test
    void cursorsReachTheEnd() throws Exception {
        List<String> ids = new ArrayList<>();
        JsonNode page;
        String after = "";
        do {
            page = json("/search.json?size=37&facets=no" + after);
            page.get("results").forEach(r -> ids.add(r.get("id").asText()));
            after = "&after=" + page.get("next").asText();
        } while (!page.get("next").isNull());
        assertThat((long) ids.size())
                .isEqualTo(LEDGER.countAttributions(Filter.ALL))
                .isGreaterThan(120);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(get("/search?after=x").statusCode()).isEqualTo(400);
    }

    @Test
    void aQueryThatCannotBeReadIsShownWithTheCharacter() throws Exception {
        HttpResponse<String> page = get("/search" + q("dam colour:red"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("at character 5").contains("dam <mark>colour:red</mark>");
        HttpResponse<String> data = get("/search.json" + q("dam (river"));
        assertThat(data.statusCode()).isEqualTo(400);
        assertThat(data.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(data.body()).contains("at character 5");
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        for (String path :
                List.of("/search", "/search" + q("<script>alert(1)</script>"), "/search" + q("\"><img src=x"))) {
            assertThat(get(path).body()).doesNotContain("<script>alert").doesNotContain("<img");
        }
    }

    @Test
    void theSameAddressGivesDataWhereThatIsAskedFor() throws Exception {
        HttpResponse<String> answer = get("/search" + q("karvia"), "Accept", "application/json");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/search" + q("karvia"), "Accept", "application/json", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void theFeedIsAtomAndLeadsToTheStatements() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] feed = get("/search.atom").body().getBytes(StandardCharsets.UTF_8);
        var root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        var entries = root.getElementsByTagName("entry");
        assertThat(entries.getLength()).isEqualTo(100);
        for (String needed : List.of("id", "title", "updated", "author", "link")) {
            assertThat(((Element) entries.item(0)).getElementsByTagName(needed).getLength())
                    .as(needed)
                    .isPositive();
        }
        var link = (Element)
                ((Element) entries.item(0)).getElementsByTagName("link").item(0);
        assertThat(get(URI.create(link.getAttribute("href")).getRawPath()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSearchIsSavedSeenAndForgottenByOurFormsOnly(@TempDir Path data) throws Exception {
        SavedSearches searches = new SavedSearches(data, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        try (WebServer own = WebServer.start(LEDGER, 0, LEDGER.desk("Ana", searches))) {
            String page = Visitor.page(own, "/search" + q("karvia"));
            Matcher token =
                    Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"").matcher(page);
            assertThat(token.find()).isTrue();
            String form = "do=save&q=karvia&name=rivers&token=";
            assertThat(post(own, form + "0").statusCode()).isEqualTo(403);
            assertThat(searches.all()).isEmpty();
            assertThat(post(own, form + token.group(1)).statusCode()).isEqualTo(303);
            assertThat(searches.all()).extracting(SavedSearch::query).containsExactly("karvia");
            String list = Visitor.page(own, "/searches");
            // The stories were read after 1970.
            assertThat(list).contains("rivers").containsPattern("[0-9]+ new since");
            var feeds = feeds(Visitor.page(own, "/searches.opml"));
            assertThat(feeds.getAttribute("text")).isEqualTo("rivers");
            String feed = URI.create(feeds.getAttribute("xmlUrl")).getRawSchemeSpecificPart();
            assertThat(Visitor.page(own, feed.substring(feed.indexOf("/search"))))
                    .contains("<entry>");
            assertThat(post(own, "do=remove&name=rivers&token=" + token.group(1))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(searches.all()).isEmpty();
        }
    }

    /** The one subscription of a list. */
    private static Element feeds(String opml) throws Exception {
        var outlines = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(opml.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("outline");
        assertThat(outlines.getLength()).isEqualTo(1);
        return (Element) outlines.item(0);
    }

    private static HttpResponse<String> post(WebServer own, String form) throws IOException, InterruptedException {
        return Visitor.send(HttpRequest.newBuilder(Visitor.address(own, "/searches"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Whoever is left out is called as whoever is let through. */
    @Test
    void chipsSayNamesAndNotIds() throws Exception {
        for (String query : List.of("actor:=kar-water", "-actor:=kar-water", "-about:=lis")) {
            String page = get("/search" + q(query)).body();
            String chips = page.substring(
                    page.indexOf("<ul class=\"active"), page.indexOf("</ul>", page.indexOf("<ul class=\"active")));
            assertThat(chips)
                    .contains(query.contains("lis") ? "<bdi>Lisonne</bdi>" : "<bdi>Water Ministry of Karvia</bdi>");
        }
    }

    /** A program that asks for a file is not answered with a page. */
    @Test
    void failuresOfFilesAreProblemsForPrograms() throws Exception {
        for (String path :
                List.of("/search.atom" + q("dam (river"), "/export/statements.csv" + q("colour:red"), "/export/x")) {
            assertThat(get(path).headers().firstValue("Content-Type").orElse(""))
                    .as(path)
                    .startsWith("application/problem+json");
            assertThat(get(path, "Accept", "text/html,*/*")
                            .headers()
                            .firstValue("Content-Type")
                            .orElse(""))
                    .startsWith("text/html");
        }
    }

    @Test
    void everyValueOfAFacetIsALinkAway() throws Exception {
        String page = get("/search?q=&facet=outlet").body();
        assertThat(page).contains("the most frequent<span class=\"hidden\"> of outlet");
        JsonNode found = json("/search.json?facet=actor");
        assertThat(found.get("facets").get("actor"))
                .hasSize(found.get("counted").get("actor").get("values").intValue());
        JsonNode none = json("/search.json" + q("actor:none"));
        assertThat(none.get("total"))
                .isEqualTo(found.get("counted").get("actor").get("none"));
        assertThat(none.get("total").intValue()).isPositive();
        assertThat(get("/search?facet=colour").statusCode()).isEqualTo(400);
        assertThat(get("/search?facet=actor&values=0").statusCode()).isEqualTo(400);
    }

    @Test
    void articlesHaveBarsByTheDayOfPublication() throws Exception {
        JsonNode found = json("/search.json" + q("kind:article"));
        long shown = 0;
        for (JsonNode bar : found.get("published").get("bars")) {
            shown += bar.get("count").longValue();
        }
        assertThat(shown + found.get("published").get("vaguer").longValue())
                .isEqualTo(found.get("total").longValue());
        assertThat(get("/search" + q("kind:article")).body()).contains("When they were published");
    }
}
