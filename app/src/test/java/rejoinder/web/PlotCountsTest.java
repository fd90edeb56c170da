package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.ledger.CuratedLedger;
import rejoinder.search.LiveIndex;
import rejoinder.search.SearchIndex;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest;
import rejoinder.search.SearchRequest.Order;

/** Every number of a plot leads to just as many results, and every statement and event can be reached from it. */
class PlotCountsTest {

    private static final int ALL = Chorus.STORIES * Chorus.STATEMENTS;
    private static final Pattern TOTAL = Pattern.compile("class=\"tally\">([0-9,]+)");
    private static final Pattern MARK = Pattern.compile("<a href=\"([^\"]+)\" aria-label=\"([^\"]+)\"><g");
    private static final Pattern COUNT = Pattern.compile(": ([0-9,]+) (?:statements|events)");
    private static final Pattern PAIR =
            Pattern.compile("data-count=\"([0-9]+)\".*?<td class=\"n\"><a href=\"([^\"]+)\">([0-9]+)<");
    private static final Pattern NUMBER = Pattern.compile("<a href=\"(/search[^\"]+)\">([0-9]+)(?: more)?</a>");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern SOURCE = Pattern.compile("<tr><th scope=\"row\"><a href=\"([^\"]+)\"");

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

    private static String get(String path) throws IOException, InterruptedException {
        return Visitor.page(server, plain(path));
    }

    private static String plain(String path) {
        return path.replace("&amp;", "&");
    }

    private static List<MatchResult> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().toList();
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }

    private static long found(String address) throws IOException, InterruptedException {
        String page = get(address);
        return all(TOTAL, page).stream()
                .findFirst()
                .map(m -> number(m.group(1)))
                .orElse(0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "act:accuse",
                "actor%3A%3Dspeaker-1+OR+actor%3A%3Dspeaker-2+OR+actor%3A%3Dspeaker-4",
                "day%3A2031-02..2031-03",
                "-actor%3A%3Dspeaker-1",
                "%28act%3Aaccuse+OR+mode%3Amixed%29+actor%3ASpeaker",
                "shelled",
                "kind%3Aevent",
                "kind%3Aevent+status%3Areported+-actor%3A%3Dspeaker-2"
            })
    void everyMarkOfTheTimelineLeadsToWhatItCountsAndTogetherTheyAreAll(String q) throws Exception {
        String page = get("/timeline?q=" + q);
        long together = 0;
        List<MatchResult> marks = all(MARK, page);
        assertThat(marks).isNotEmpty();
        for (MatchResult mark : marks) {
            Optional<MatchResult> several = all(COUNT, mark.group(2)).stream().findFirst();
            long count = several.map(m -> number(m.group(1))).orElse(1L);
            if (several.isPresent()) {
                assertThat(found(mark.group(1))).as(mark.group(2)).isEqualTo(count);
            } else {
                String id = mark.group(1).substring(mark.group(1).indexOf('#') + 1);
                assertThat(get(mark.group(1))).contains("id=\"" + id + "\"");
            }
            together += count;
        }
        Pattern left = Pattern.compile(
                "<a href=\"([^\"]+)\">([0-9]+) (?:statements?|events?) without a day, left out here</a>");
        for (MatchResult undated : all(left, page)) {
            assertThat(found(undated.group(1))).isEqualTo(number(undated.group(2)));
            together += number(undated.group(2));
        }
        boolean chosen = q.contains("kind%3A");
        boolean ofBoth = !chosen && !q.contains("act:") && !q.contains("act%3A");
        assertThat(together)
                .isEqualTo(found("/search?q=" + q)
                        + (ofBoth
                                ? found("/search?q=" + (q.isEmpty() ? "" : "%28" + q + "%29+") + "kind%3Aevent")
                                : 0));
        assertThat(page.contains("none are shown here")).isEqualTo(!chosen && !ofBoth);
        assertThat(page.contains("<rect class=\"mark ev")).isEqualTo(chosen || ofBoth);
    }

    @Test
    void statementsOrEventsAloneAreAChoiceThatTheAddressKeeps() throws Exception {
        String events = get("/timeline?q=speaker&show=events");
        assertThat(events)
                .contains("<input type=\"hidden\" name=\"show\" value=\"events\">")
                .doesNotContain("<circle");
        String page = get("/timeline?show=statements");
        assertThat(page).contains("<circle class=\"mark\"").doesNotContain("<rect class=\"mark ev");
        assertThat(all(TOTAL, page).get(0).group(1)).isEqualTo(Integer.toString(ALL));
        assertThat(get("/timeline")).contains(ALL + " statements, " + Chorus.STORIES * Chorus.EVENTS + " events");
        assertThat(get("/timeline?show=events&q=act:accuse"))
                .contains("Events have no act:, so none are shown here", "Nothing is found");
        assertThat(Visitor.ask(server, "/timeline?show=faces").statusCode()).isEqualTo(400);
    }

    @Test
    void veryManyAreCountedByMonthAndLeadToThoseMonths() throws Exception {
        CuratedLedger ledger = new CuratedLedger(Chorus.ledger());
        try (LiveIndex index = new LiveIndex(ledger, SearchIndex.inMemory())) {
            assertThat(index.refresh(Duration.ofSeconds(60))).isTrue();
            for (String text : List.of("", "act:accuse", "actor:=speaker-1 OR actor:=speaker-2")) {
                Asked asked = Asked.of(Optional.of(text));
                TimelineAsked both = TimelineAsked.of(asked, Optional.empty());
                TimelineFound found = TimelineFound.of(both, index::tally, part -> List.of(), 0);
                PlotView plot = PlotView.of("/timeline", asked, found.total(both), true);
                TimelineView view = TimelineViews.of(both, plot, found);
                assertThat(view.lanes()).hasSizeBetween(2, TimelineViews.LANES - 1);
                assertThat(view.lanes().stream().anyMatch(l -> l.rows().size() == 2))
                        .isEqualTo(!text.contains("act:"));
                for (TimelineView.Lane lane : view.lanes()) {
                    for (TimelineView.Dot dot : lane.dots()) {
                        String q = dot.address().substring(dot.address().indexOf("q=") + 2);
                        SearchQuery query = SearchQuery.parse(URLDecoder.decode(q, StandardCharsets.UTF_8));
                        long total = index.search(
                                        new SearchRequest(query, Order.NEWEST, 1, Optional.empty(), Set.of(), false))
                                .total();
                        assertThat(dot.label()).contains(": " + total + (dot.event() ? " event" : " statement"));
                    }
                }
                assertThat(view.links()).hasSize(1);
            }
        }
    }

    @Test
    void marksOfALaneStandApartAndWhatIsFarStandsAtTheEdge() throws Exception {
        String page = get("/timeline");
        assertThat(page).contains("class=\"mark edge\" d=\"M-10").doesNotContain("class=\"mark edge\" d=\"M10");
        List<MatchResult> edges =
                all(Pattern.compile("<a href=\"([^\"]+)\"[^>]*><g[^>]*><path class=\"mark edge\""), page);
        assertThat(edges).isNotEmpty();
        Pattern place = Pattern.compile("<g transform=\"translate\\(([0-9.]+) ([0-9]+)\\)\">");
        String lane = "";
        double before = 0;
        for (MatchResult mark : all(place, page)) {
            double x = Double.parseDouble(mark.group(1));
            if (mark.group(2).equals(lane)) {
                assertThat(x - before).isGreaterThanOrEqualTo(TimelineMark.APART);
            }
            lane = mark.group(2);
            before = x;
        }
        assertThat(lane).isNotEmpty();
    }

    @Test
    void anAnswerHasALineAndTheTableSaysWhomItAnswers() throws Exception {
        String few = get("/timeline?q=actor%3A%3Dspeaker-1+OR+actor%3A%3Dspeaker-2+OR+actor%3A%3Dspeaker-3");
        String every = get("/timeline");
        assertThat(every).contains("of them answer others").contains("<g class=\"replies\"");
        Pattern line = Pattern.compile("<path d=\"M[0-9. -]+Q[0-9. -]+\" marker-end");
        assertThat(all(line, every)).isNotEmpty();
        assertThat(few).contains("<svg class=\"few\"");
        Pattern answer = Pattern.compile("<td class=\"muted\"><a href=\"([^\"]+)\"><bdi>denies [^<]+</bdi></a>");
        List<MatchResult> answers = all(answer, every);
        assertThat(answers).isNotEmpty();
        String to = answers.get(0).group(1);
        assertThat(get(to)).contains("id=\"" + to.substring(to.indexOf('#') + 1) + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/network?page=1",
                "/network?page=2",
                "/network?by=accuses",
                "/network?by=answers&from=2031-03",
                "/network?from=2031-02&to=2031-03",
                "/network?from=2031-03&to=2031-03&q=act%3Aassert",
                "/network?by=accuses&q=act%3Aassert+OR+act%3Aaccuse&to=2031-02"
            })
    void everyPairIsCountedInTheMonthsOfTheAddressAndLeadsToJustThese(String path) throws Exception {
        List<MatchResult> pairs = all(PAIR, get(path));
        assertThat(pairs).isNotEmpty();
        for (MatchResult pair : pairs.subList(0, Math.min(25, pairs.size()))) {
            assertThat(pair.group(1)).isEqualTo(pair.group(3));
            assertThat(found(pair.group(2))).as(pair.group(2)).isEqualTo(number(pair.group(1)));
        }
    }

    @Test
    void everyPairIsOnSomePageAndWhatIsTakenAwayIsOfTheMonthsShown() throws Exception {
        Set<String> pairs = new HashSet<>();
        Optional<String> next = Optional.of("/network?by=about");
        int pages = 0;
        while (next.isPresent()) {
            String page = get(next.get());
            all(Pattern.compile("data-from=\"[^\"]*\" data-to=\"[^\"]*\" data-count"), page)
                    .forEach(m -> assertThat(pairs.add(m.group())).isTrue());
            next = all(NEXT, page).stream().findFirst().map(m -> m.group(1));
            pages++;
            assertThat(page).contains("Pairs ");
        }
        assertThat(pages).isGreaterThan(1);
        assertThat(get("/network?by=about")).contains("of " + pairs.size() + ", the most frequent first");
        assertThat(get("/network?from=2031-03&to=2031-04")).contains("q=day%3A2031-03..2031-04");
        assertThat(Visitor.ask(server, "/network?from=soon").statusCode()).isEqualTo(400);
        assertThat(Visitor.ask(server, "/network?page=0").statusCode()).isEqualTo(400);
    }

    @Test
    void everySourceAndOutletOfTheAuditIsReachedAndEveryNumberIsWhatItFinds() throws Exception {
        Set<String> sources = new HashSet<>();
        List<String> pages = new ArrayList<>();
        Optional<String> next = Optional.of("/sources");
        while (next.isPresent()) {
            String page = get(next.get());
            pages.add(page);
            all(SOURCE, page).forEach(m -> assertThat(sources.add(m.group(1))).isTrue());
            next = all(NEXT, page).stream().findFirst().map(m -> m.group(1));
        }
        assertThat(sources).hasSize(Chorus.SPEAKERS);
        assertThat(pages).hasSize(2);
        for (String page : List.of(pages.get(1), get("/sources?outlets=2&q=mode%3Amixed"))) {
            List<MatchResult> numbers = all(NUMBER, page);
            assertThat(numbers).isNotEmpty();
            for (MatchResult number : numbers) {
                assertThat(found(number.group(1))).as(number.group(1)).isEqualTo(number(number.group(2)));
            }
        }
        assertThat(pages.get(0)).contains("Outlets 1 to 6 of 7").contains("Outlet 1</bdi></th>");
        assertThat(get("/sources?outlets=2")).contains("Outlets 7 to 7 of 7");
        assertThat(pages.get(0)).contains("By month, in numbers").contains("/export/sources.csv");
        assertThat(Visitor.ask(server, "/sources?page=3").statusCode()).isEqualTo(400);
    }

    @Test
    void theAuditThatIsTakenAwayAddsUpToAllStatements() throws Exception {
        List<List<String>> rows = ExportedForms.csv(get("/export/sources.csv"));
        int count = rows.get(0).indexOf("statements");
        assertThat(rows.stream()
                        .skip(1)
                        .mapToLong(r -> Long.parseLong(r.get(count)))
                        .sum())
                .isEqualTo(ALL);
        for (List<String> row : rows.subList(1, rows.size())) {
            long modes = row.subList(count + 1, count + 4).stream()
                    .mapToLong(Long::parseLong)
                    .sum();
            assertThat(modes).isEqualTo(Long.parseLong(row.get(count)));
        }
        List<List<String>> accused = ExportedForms.csv(get("/export/sources.csv?q=act%3Aaccuse+actor%3A%3Dspeaker-4"));
        assertThat(accused.stream()
                        .skip(1)
                        .mapToLong(r -> Long.parseLong(r.get(count)))
                        .sum())
                .isEqualTo(found("/search?q=act%3Aaccuse+actor%3A%3Dspeaker-4"))
                .isPositive();
    }

    @Test
    void allBarsOfAComparisonAreOnOneScale() throws Exception {
        String page = get("/compare?by=actor&a=speaker-1&b=speaker-2");
        Pattern cell = Pattern.compile("([0-9]+) %</small></span><svg[^>]*><rect(?: x=\"[0-9]+\")? width=\"([0-9]+)\"");
        List<MatchResult> cells = all(cell, page);
        MatchResult scale =
                all(Pattern.compile("a full one is ([0-9]+) %"), page).get(0);
        double widest = Double.parseDouble(scale.group(1));
        assertThat(cells).hasSizeGreaterThan(8);
        for (MatchResult one : cells) {
            assertThat(Double.parseDouble(one.group(2)))
                    .isCloseTo(100 * Double.parseDouble(one.group(1)) / widest, Offset.offset(2.0));
        }
        assertThat(cells).anySatisfy(c -> assertThat(c.group(2)).isEqualTo("100"));
    }
}
