package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rejoinder.attribution.Mode;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Entry;
import rejoinder.ledger.Reading;
import rejoinder.text.RegionKind;

/** The events that articles and disputes tell of, on the real server. */
class EventPagesTest {

    private static final Reading CROSSING = EventStory.crossing().reading();
    private static final Reading HOSTILE = EventStory.hostile().reading();
    private static final MemoryLedger LEDGER = new MemoryLedger()
            .with(EventStory.crossing())
            .with(EventStory.hostile())
            .with(Stories.dam());

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

    private static String article(Reading reading) throws Exception {
        return Visitor.page(server, "/documents/" + reading.document().id());
    }

    private static String entry(String page, int number) {
        int at = page.indexOf("id=\"told-" + number + "\"");
        return page.substring(at, page.indexOf("</li>", at));
    }

    private static int at(String words) {
        return CROSSING.document().text().indexOf(words);
    }

    @Test
    void anArticleListsWhatItTellsInTheOrderOfTheText() throws Exception {
        String page = article(CROSSING);
        assertThat(page).contains("<a href=\"#events\">6 events told</a>", "Events told here");
        assertThat(entry(page, 1))
                .contains("mobilize · troops", "<code>MOBILIZE</code> moves or readies forces")
                .contains("<a class=\"chip resolved\" href=\"/actors/kar\"><bdi>Karvia</bdi>")
                .contains("<time datetime=\"2031-03-11\">11 Mar 2031</time>", "“Tuesday” is that day")
                .contains("the article’s own words", "The verb tells of it.", "material conflict", "context military")
                .contains("<code>verb-frame</code>", "0.75")
                .doesNotContain("class=\"status\"");
        assertThat(entry(page, 2))
                .contains("<span class=\"chip unresolved\"><bdi>two Karvian envoys</bdi></span>")
                .contains("→", "SANCTION · expel; material conflict; LISGOV; context military");
        assertThat(entry(page, 3))
                .contains("<span class=\"nobody\">somebody not named</span>", "no time told")
                .doesNotContain("→");
        assertThat(entry(page, 5)).contains("said not to have happened");
        assertThat(entry(page, 6)).contains("thinkable");
    }

    @Test
    void eachLeadsToItsWordsAndToWhoTellsIt() throws Exception {
        String page = article(CROSSING);
        int shelled = at("shelled");
        assertThat(entry(page, 4)).contains("href=\"#event-" + shelled + "\" data-show=\"e4\"");
        assertThat(page)
                .contains("<span class=\"at ev\" id=\"event-" + shelled + "\" data-n=\"e4\"></span>")
                .containsPattern("<a class=\"seg q d0 et\" [^>]*href=\"#told-4\"[^>]*data-ev=\"e4\" data-er=\"t\""
                        + "[^>]*aria-description=\"tells of an event: assault · heavy weapons: Karvia → Lisonne\"")
                .containsPattern("<span class=\"seg q d0 qe ep\"[^>]*data-ev=\"e4\" data-er=\"p\"[^>]*>the village");
        String teller = CROSSING.events().get(3).attribution().orElseThrow().value();
        assertThat(entry(page, 4))
                .contains("told by <a href=\"?a=" + teller + "#" + teller + "\" data-to=\"" + teller
                        + "\">statement 1, " + "<bdi>Lisonne’s foreign office</bdi></a>");
        String card = page.substring(page.indexOf("id=\"card-" + teller));
        assertThat(card.substring(0, card.indexOf("</li>", card.indexOf("tells of"))))
                .contains("tells of: <a href=\"#told-4\"><bdi>assault · heavy weapons: Karvia → Lisonne</bdi></a>");
    }

    @Test
    void anArticleWithoutEventsShowsNothingOfThem() throws Exception {
        assertThat(article(Stories.dam().reading()))
                .doesNotContain("Events told here")
                .doesNotContain("events told")
                .doesNotContain("data-ev")
                .doesNotContain("tells of");
    }

    @Test
    void whatAnAttackerPutsIntoEventsIsOnlyShown() throws Exception {
        String page = article(HOSTILE);
        String list = page.substring(page.indexOf("id=\"events\""), page.indexOf("id=\"history\""));
        assertThat(list)
                .contains("&lt;script&gt;alert('actor')&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;")
                .contains("assault · \"&gt;&lt;em&gt;");
        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<img")
                .doesNotContain("<em>")
                .doesNotContain("<b>");
    }

    @Test
    void aDisputeTellsBothSidesAlike() throws Exception {
        String dispute = CuratedLedger.of(LEDGER).disputes().contested().stream()
                .filter(d -> d.issue().contains("shelled"))
                .findFirst()
                .orElseThrow()
                .id();
        String page = Visitor.page(server, "/disputes/" + dispute);
        String list = page.substring(page.indexOf("id=\"h-events\""), page.indexOf("id=\"h-history\""));
        assertThat(list.split("class=\"when\"", -1)).as("one event").hasSize(2);
        String words = "/documents/" + CROSSING.document().id() + "#event-";
        assertThat(list)
                .contains("assault · heavy weapons", "no time told")
                .contains("href=\"#s1\"", "<bdi>Lisonne</bdi>", words + at("shelled"))
                .contains("href=\"#s2\"", "<bdi>Karvia</bdi> <span class=\"status\">said not to have happened</span>")
                .contains(words + (at("it had shelled") + "it had ".length()));
        StringWriter report = new StringWriter();
        HtmlReport.writeDispute(CuratedLedger.of(LEDGER), dispute, report);
        assertThat(report.toString())
                .contains("Events its statements tell of", "said not to have happened")
                .doesNotContain("href=\"/");
    }

    @Test
    void theReportHoldsThemAndEveryLinkInsideLeadsSomewhere() {
        StringWriter out = new StringWriter();
        HtmlReport.writeAll(LEDGER, out);
        String report = out.toString();
        Set<String> ids = matches(report, " id=\"([^\"]*)\"");
        assertThat(ids).containsAll(matches(report, "href=\"#([^\"]*)\""));
        assertThat(report.split(" id=\"", -1)).as("each id once").hasSize(ids.size() + 1);
        String prefix = CROSSING.document().id() + "-";
        assertThat(ids).contains(prefix + "events", prefix + "told-6", prefix + "event-" + at("arrest"));
        assertThat(report).doesNotContain("href=\"/actors");
    }

    @Test
    void aCardOfManyEventsStaysShort() {
        Story story = new Story()
                .block(RegionKind.BODY, "One hit, two hit, three hit, four hit, five hit, six hit, he said.");
        story.said("One", "he", "said", Mode.INDIRECT, 0.9, "One hit, two hit, three hit, four hit, five hit, six hit");
        for (String who : List.of("One", "two", "three", "four", "five", "six")) {
            story.tells(who + " hit", "hit", EventType.ASSAULT, "", EventStatus.REPORTED);
        }
        Entry entry = new Entry(story.reading(), 1, Instant.EPOCH, "story");
        ArticleView view = ArticleViews.of(entry, List.of(), a -> Optional.empty(), Optional.empty());
        assertThat(view.events()).hasSize(6);
        assertThat(view.cards().get(0).tells())
                .hasSize(5)
                .endsWith(new EventView.Brief(4, "assault"), new EventView.Brief(5, "2 more events"));
    }

    @Test
    void anActorLeadsToItsEvents() throws Exception {
        assertThat(Visitor.page(server, "/actors/kar"))
                .contains("<a href=\"/search?q=kind%3Aevent+actor%3A%3Dkar\">events with it</a>");
    }

    private static Set<String> matches(String report, String pattern) {
        return Pattern.compile(pattern)
                .matcher(report)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void wordsOfTwoEventsHaveOnePlace() {
        List<Segment> segments = Segmenter.segments(CROSSING, Outline.of(CROSSING.attributions()));
        assertThat(segments.stream()
                        .flatMap(s -> s.placed().stream())
                        .map(Segment.Told::place)
                        .toList())
                .doesNotHaveDuplicates()
                .hasSize(CROSSING.events().size());
    }
}
