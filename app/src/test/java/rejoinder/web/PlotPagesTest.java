package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Timeline, network, sources and comparison on the real server. */
class PlotPagesTest {

    private static final Pattern COUNT =
            Pattern.compile("data-count=\"([0-9]+)\".*?<td class=\"n\"><a href=\"([^\"]+)\"");
    private static final Pattern TOTAL = Pattern.compile("class=\"tally\">([0-9,]+)");

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @BeforeAll
    static void start() {
        server = WebServer.start(
                new MemoryLedger()
                        .with(Stories.dam())
                        .with(Stories.reply())
                        .with(Stories.later())
                        .with(Stories.hostile())
                        .with(Stories.crowd(120)),
                0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return Visitor.ask(server, path.replace("&amp;", "&"));
    }

    private static String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/timeline", "/network", "/network?by=accuses", "/network?by=answers", "/sources", "/compare"})
    void eachPageStandsForAllResultsForSomeAndForNone(String path) throws Exception {
        String and = path.contains("?") ? "&" : "?";
        assertThat(get(path)).contains("aria-current=\"page\">").doesNotContain("<script>alert");
        assertThat(get(path + and + "q=zzzzzz")).contains("Nothing is found");
        HttpResponse<String> fault = ask(path + and + "q=act:shout");
        assertThat(fault.statusCode()).isEqualTo(400);
        assertThat(fault.body()).contains("The query cannot be read");
    }

    @Test
    void everyNumberOfTheNetworkIsWhatItsSearchFinds() throws Exception {
        Matcher edges = COUNT.matcher(get("/network"));
        int checked = 0;
        while (edges.find()) {
            Matcher total = TOTAL.matcher(get(edges.group(2)));
            assertThat(total.find()).isTrue();
            assertThat(total.group(1)).as(edges.group(2)).isEqualTo(edges.group(1));
            checked++;
        }
        assertThat(checked).isPositive();
    }

    @Test
    void theTwoSidesOfAComparisonChangePlacesWithTheirNames() throws Exception {
        List<String> shares = new ArrayList<>();
        for (String sides : List.of("a=kar&b=kar-water", "a=kar-water&b=kar")) {
            Matcher side =
                    Pattern.compile("class=\"(left|right)\">(.*?)</td>").matcher(get("/compare?by=actor&" + sides));
            StringBuilder left = new StringBuilder();
            StringBuilder right = new StringBuilder();
            while (side.find()) {
                String share =
                        side.group(2).replaceAll("<svg.*?</svg>|<[^>]*>", "").strip();
                (side.group(1).equals("left") ? left : right).append(share).append('|');
            }
            assertThat(left).isNotEmpty();
            shares.add(left + "\n" + right);
        }
        String[] first = shares.get(0).split("\n", -1);
        assertThat(shares.get(1)).isEqualTo(first[1] + "\n" + first[0]);
        assertThat(ask("/compare?by=colour").statusCode()).isEqualTo(400);
    }

    @Test
    void anAxisPutsDaysInOrderAndLeavesRoomForThoseThatAreTogether() {
        LocalDate day = LocalDate.of(2031, 3, 1);
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        for (int i = 0; i < 30; i++) {
            days.put(day.plusDays(i), 2L);
        }
        TimeAxis whole = TimeAxis.of(days, 1000);
        days.put(day.minusYears(40), 1L);
        TimeAxis axis = TimeAxis.of(days, 1000);
        assertThat(axis.holds(day.minusYears(40))).isFalse();
        assertThat(axis.x(day.minusYears(40))).isZero();
        assertThat(axis.x(day.plusDays(20)) - axis.x(day)).isGreaterThan(300);
        assertThat(axis.ticks()).hasSizeBetween(2, 20);
        assertThat(whole.x(day)).isZero();
        assertThat(whole.x(day.plusDays(29))).isBetween(900, 999);
        assertThat(TimeAxis.of(new TreeMap<>(), 1000).ticks()).hasSizeLessThan(3);
    }
}
