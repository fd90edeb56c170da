package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.ledger.Ledger;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;
import rejoinder.web.Visitor;
import rejoinder.web.WebServer;

/** What people decide about the disputes of the bundled stories, on the terminal and on the pages; where who stood. */
class DisputeDecisionsTest {

    private static final Path STORIES = Path.of("src/main/resources/rejoinder/cli/stories");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path read;

    @TempDir
    private Path folder;

    private String data = "";

    private static int read(Path data, String... files) {
        List<String> words =
                new ArrayList<>(List.of("read", "--data=" + data, "--actors=" + STORIES.resolve("actors.tsv")));
        Stream.of(files).map(f -> STORIES.resolve(f).toString()).forEach(words::add);
        return Run.of(words.toArray(String[]::new)).code();
    }

    @BeforeAll
    static void read() {
        assertThat(read(
                        read,
                        "01-kestinform-ministry.txt",
                        "03-aurel-border.txt",
                        "04-kestinform-dam.txt",
                        "05-sovapress-canal.txt"))
                .isZero();
    }

    @BeforeEach
    void copy() throws Exception {
        try (Stream<Path> files = Files.list(read)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        data = "--data=" + folder;
    }

    private String disputes(String... words) {
        Run run = Run.of(
                Stream.concat(Stream.of("disputes", data), Stream.of(words)).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private String refused(String... words) {
        Run run = Run.of(
                Stream.concat(Stream.of("disputes", data), Stream.of(words)).toArray(String[]::new));
        assertThat(run.code()).isEqualTo(1);
        return run.err();
    }

    private String show(String id) {
        return Run.of("show", data, id).out();
    }

    /** The ids of the disputes, the first one first. */
    private List<String> ids() {
        return disputes().lines().map(l -> l.substring(0, l.indexOf(' '))).toList();
    }

    private static int statements(String shown) {
        return (int)
                shown.lines().filter(l -> l.matches("[0-9]+  (2024|undated).*")).count();
    }

    @Test
    void whatIsDecidedIsShownAndUndone() {
        String before = disputes();
        String one = ids().get(0);
        String other = ids().get(1);
        int together = statements(show(one)) + statements(show(other));
        assertThat(disputes("rename", other, "The gates of Hasko", "--author=Ana", "--note=short"))
                .isEqualTo(
                        "entry 1: Ana renamed dispute " + other + " to “The gates of Hasko” on 2024-09-20 (short)\n");
        disputes("pin", other, "--author=Ana");
        assertThat(disputes()).startsWith(other).contains("“The gates of Hasko” [pinned] ✎");
        assertThat(disputes("--json").lines().findFirst().orElseThrow())
                .contains("\"pinned\":true,\"curated\":true", "The gates of Hasko");
        disputes("merge", one, other, "--author=Bo");
        assertThat(statements(show(one))).isEqualTo(together);
        assertThat(show(one.substring(0, 7)))
                .startsWith("“The gates of Hasko”")
                .contains("decided by people:", "3  Bo merged dispute " + one + " into " + other);
        assertThat(disputes("log", one).lines()).hasSize(3);
        for (String entry : List.of("1", "2", "3")) {
            disputes("undo", entry);
        }
        assertThat(disputes()).isEqualTo(before);
        assertThat(disputes("log")).contains("[undone]", "undid entry 3");
        assertThat(Run.of("verify", data).out()).startsWith("All is well");
    }

    @Test
    void aStatementSplitOffStaysApartWhateverIsReadAfterIt() {
        String id = disputes()
                .lines()
                .map(l -> l.substring(0, l.indexOf(' ')))
                .filter(i -> statements(show(i)) > 3)
                .findFirst()
                .orElseThrow();
        String all = show(id);
        disputes("split", id, "2", "--author=Ana", "--note=another matter");
        assertThat(statements(show(id))).isEqualTo(statements(all) - 1);
        assertThat(show(id)).contains("Ana made a", "dispute of its own", "(another matter)");
        Matcher split = Pattern.compile("a([0-9a-f]{16}) a dispute of its own").matcher(disputes("log"));
        assertThat(split.find()).isTrue();
        String apart = "p" + split.group(1);
        assertThat(statements(show(apart))).isEqualTo(1);
        assertThat(read(folder, "02-sovapress-deputy-minister.txt", "07-report-reactions.jsonl"))
                .isZero();
        assertThat(statements(show(apart))).isEqualTo(1);
        assertThat(show(id)).doesNotContain("  a" + apart.substring(1, 9));
        disputes("undo", "1");
        assertThat(show(apart))
                .contains("  a" + apart.substring(1, 9))
                .isEqualTo(show(ids().stream()
                        .filter(i -> show(i).contains("  a" + apart.substring(1, 9)))
                        .findFirst()
                        .orElse(apart)));
    }

    @Test
    void whatCannotBeIsRefusedInClearWords() {
        String id = ids().get(0);
        assertThat(refused("merge", id, id)).contains("are one dispute already");
        assertThat(refused("split", id, "99")).contains("has no statement 99");
        assertThat(refused("rename", "pffffff", "x")).contains("no dispute has an id that begins with pffffff");
        String[] every = Stream.concat(
                        Stream.of("split", id),
                        java.util.stream.IntStream.rangeClosed(1, statements(show(id)))
                                .mapToObj(Integer::toString))
                .toArray(String[]::new);
        assertThat(refused(every)).contains("nothing would be left");
        disputes("pin", id);
        assertThat(refused("pin", id)).contains("pinned already");
        assertThat(Run.of("disputes", data, "rename", id, "").code()).isEqualTo(2);
        assertThat(disputes("log").lines()).hasSize(1);
    }

    @Test
    void thePagesTakeDecisionsAndShowThem() throws Exception {
        try (Ledger ledger = SqliteLedger.open(folder, Access.READ, Clock.systemUTC());
                WebServer server = WebServer.start(ledger, 0, new LedgerDesk(folder, Clock.systemUTC(), "Ana <b>"))) {
            Pages pages = new Pages(server.address());
            String id = ids().get(0);
            String other = ids().get(1);
            String page = pages.get("/disputes/" + id);
            assertThat(page)
                    .contains("Nobody has decided anything", "Ana &lt;b&gt;", "value=\"" + other + "\"")
                    .doesNotContain("class=\"pen\"");
            assertThat(pages.post(page, id, "dispute-rename", "value", "<i>Gates</i>"))
                    .isEqualTo(303);
            assertThat(pages.post(page, id, "dispute-pin")).isEqualTo(303);
            assertThat(pages.post(page, id, "dispute-pin")).isEqualTo(409);
            assertThat(pages.post(page, id, "dispute-split", "statement", "1")).isEqualTo(303);
            assertThat(pages.post(page, id, "dispute-split")).isEqualTo(409);
            assertThat(pages.post(page, id, "dispute-rename")).isEqualTo(400);
            assertThat(pages.post(page, other, "dispute-merge", "value", "pfffff", "turned", "yes"))
                    .isEqualTo(409);
            assertThat(pages.get("/disputes/" + id)).contains("Undo 3", "a dispute of its own", "class=\"pen\"");
            assertThat(pages.get("/curation")).contains("renamed dispute " + id, "&lt;i&gt;Gates&lt;/i&gt;");
            assertThat(pages.get("/disputes"))
                    .contains("&lt;i&gt;Gates", ">pinned<")
                    .doesNotContain("<i>Gates");
            assertThat(pages.get("/disputes?words=gates"))
                    .contains("/disputes/p")
                    .doesNotContain(other);
            assertThat(pages.get("/disputes/" + other + ".json")).contains("\"curated\":false");
            for (String entry : List.of("3", "2", "1")) {
                assertThat(pages.post(page, entry, "undo")).isEqualTo(303);
            }
            assertThat(pages.get("/disputes/" + id)).contains(", undone").doesNotContain("class=\"pen\"");
        }
    }

    @Test
    void positionsStandOnOneLineOfTimeAndLeadToTheWords() throws Exception {
        try (Ledger ledger = SqliteLedger.open(folder, Access.READ, Clock.systemUTC());
                WebServer server = WebServer.start(ledger, 0)) {
            Pages pages = new Pages(server.address());
            String page = pages.get("/positions/XKS");
            assertThat(page)
                    .contains("Positions of <bdi>Kestria</bdi>", "all who speak for Kestria", "The same as a table")
                    .containsPattern("<a href=\"/documents/d[0-9a-f]{16}\\?a=a[0-9a-f]{16}#a[0-9a-f]{16}\" aria-label")
                    .contains("/positions/valsk");
            String json = pages.get("/positions/XKS.json");
            assertThat(json).startsWith("{\"of\":\"XKS\",\"name\":\"Kestria\",\"issues\":[");
            assertThat(Run.of("positions", data, "XKS", "--json").out()).isEqualTo(json);
            assertThat(pages.get("/positions/XKS?issue=no+such+issue")).contains("Nothing on record");
            assertThat(pages.get("/actors/valsk")).contains("h-positions", "All who speak for <bdi>Kestria</bdi>");
            assertThat(pages.status("/positions/nobody")).isEqualTo(404);
            assertThat(Run.of("positions", data, "XKS", "--why").out()).contains("the first on record");
        }
    }

    /** A reader's browser. */
    private record Pages(URI address) {

        String get(String path) throws Exception {
            HttpResponse<String> answer = Visitor.send(HttpRequest.newBuilder(address.resolve(path)));
            return answer.statusCode() == 302
                    ? get(answer.headers().firstValue("Location").orElseThrow())
                    : answer.body();
        }

        int status(String path) throws Exception {
            return Visitor.send(HttpRequest.newBuilder(address.resolve(path))).statusCode();
        }

        int post(String page, String subject, String action, String... fields) throws Exception {
            Matcher token =
                    Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"").matcher(page);
            assertThat(token.find()).isTrue();
            StringBuilder body = new StringBuilder(
                    "token=" + token.group(1) + "&action=" + action + "&subject=" + subject + "&back=/disputes");
            for (int i = 0; i < fields.length; i += 2) {
                body.append('&').append(fields[i]).append('=');
                body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
            }
            String origin = address.toString().replaceAll("/$", "");
            return Visitor.send(HttpRequest.newBuilder(address.resolve("/curation"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Origin", origin)
                            .POST(HttpRequest.BodyPublishers.ofString(body.toString())))
                    .statusCode();
        }
    }
}
