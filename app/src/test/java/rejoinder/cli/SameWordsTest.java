package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;
import rejoinder.web.Visitor;
import rejoinder.web.WebServer;

/** The same filter means the same on the pages, in the interface, in the terminal and in what is taken away. */
class SameWordsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path STORIES = Path.of("src/main/resources/rejoinder/cli/stories");
    private static final Pattern STATEMENT = Pattern.compile("a[0-9a-f]{16}");
    private static final Pattern ARTICLE = Pattern.compile("/documents/(d[0-9a-f]{16})\"");

    @TempDir
    private static Path folder = Path.of("");

    private static String data = "";

    @SuppressWarnings("NullAway.Init")
    private static SqliteLedger ledger;

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @BeforeAll
    static void start() {
        data = "--data=" + folder.resolve("data");
        Run.of("read", data, "--actors=" + STORIES.resolve("actors.tsv"), STORIES.toString());
        Run.of("actors", "rename", data, "--author=Ana", "xks", "Kestria, the republic");
        ledger = SqliteLedger.open(folder.resolve("data"), Access.READ, Clock.systemUTC());
        server = WebServer.start(ledger, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--words=dam",
                "--words=gates",
                "--words=gate",
                "--words=RIVER treaty",
                "--words=iver",
                "--words=Kestria's",
                "--words=OR",
                "--source=Kestria",
                "--source=republic",
                "--source=ministry foreign",
                "--source=Valsk",
                "--words=dam --source=ministry --from=2024-09-06 --to=2024-09-09",
                "--words=water --act=deny --outlet=KESTINFORM"
            })
    void statements(String given) throws IOException, InterruptedException {
        Set<String> listed = listed(options(given));
        assertThat(found("/api/v1/statements?limit=1000&" + address(given))).isEqualTo(listed);
        assertThat(table("/export/statements.csv?" + address(given))).isEqualTo(listed);
        assertThat(onPage(STATEMENT, "/attributions?" + address(given))).isEqualTo(listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--words=dam", "--words=gauge flow", "--words=iver", "--words=no such word"})
    void articles(String given) throws IOException, InterruptedException {
        Set<String> listed = listed(
                Stream.concat(Stream.of("--documents"), options(given).stream()).toList());
        assertThat(found("/api/v1/articles?limit=1000&" + address(given))).isEqualTo(listed);
        assertThat(table("/export/documents.csv?of=articles&" + address(given))).isEqualTo(listed);
        assertThat(onPage(ARTICLE, "/?" + address(given))).isEqualTo(listed);
    }

    private static List<String> options(String given) {
        return Stream.of(given.split(" (?=--)")).toList();
    }

    private static String address(String given) {
        return options(given).stream()
                .map(o -> o.substring(2).split("=", 2))
                .map(o -> o[0] + "=" + URLEncoder.encode(o[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Set<String> listed(List<String> options) {
        Run run = Run.of(Stream.concat(Stream.of("list", data, "--format=tsv"), options.stream())
                .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().lines().skip(1).map(l -> l.split("\t", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String get(String path) throws IOException, InterruptedException {
        return Visitor.page(server, path);
    }

    private static Set<String> found(String path) throws IOException, InterruptedException {
        JsonNode answer = JSON.readTree(get(path));
        Set<String> ids = new TreeSet<>();
        answer.get("items").forEach(i -> ids.add(i.get("id").textValue()));
        assertThat(answer.get("total").intValue()).isEqualTo(ids.size());
        return ids;
    }

    private static Set<String> table(String path) throws IOException, InterruptedException {
        // A row begins with an id, and no cell of these tables holds such a thing after a line end.
        return Pattern.compile("(?m)^\"([ad][0-9a-f]{16})\",")
                .matcher(get(path))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** On all pages of a list. */
    private static Set<String> onPage(Pattern id, String path) throws IOException, InterruptedException {
        Set<String> ids = new TreeSet<>();
        for (int page = 1; page <= 4; page++) {
            String html = get(path + "&page=" + page);
            int list = html.indexOf("<ol");
            if (list >= 0) {
                id.matcher(html.substring(list)).results().forEach(m -> ids.add(m.group(m.groupCount())));
            }
        }
        return ids;
    }
}
