package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.ledger.Ledger;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;
import rejoinder.web.Visitor;
import rejoinder.web.WebServer;

/** The disputes of the bundled stories, on the terminal and on the pages. */
class DisputesCommandTest {

    private static final Path STORIES = Path.of("src/main/resources/rejoinder/cli/stories");
    private static final List<String> FILES = List.of(
            "01-kestinform-ministry.txt",
            "02-sovapress-deputy-minister.txt",
            "03-aurel-border.txt",
            "04-kestinform-dam.txt",
            "05-sovapress-canal.txt",
            "06-aurel-talks.html",
            "07-report-reactions.jsonl");

    @TempDir
    private Path folder;

    private String read(String name, List<String> files) {
        List<String> words = new ArrayList<>(List.of("read"));
        files.forEach(f -> words.add(STORIES.resolve(f).toString()));
        String data = "--data=" + folder.resolve(name);
        words.addAll(List.of("--actors=" + STORIES.resolve("actors.tsv"), data));
        assertThat(Run.of(words.toArray(String[]::new)).code()).isZero();
        return data;
    }

    @Test
    void aDisputeIsTheSameWhateverTheOrderOfTheArticles() {
        String disputes = Run.of("disputes", read("one", FILES)).out();
        assertThat(disputes).contains("canal").contains("Kestria").hasLineCount(disputes.split("\n").length);
        List<String> other = new ArrayList<>(FILES);
        for (int seed = 1; seed <= 3; seed++) {
            Collections.shuffle(other, new Random(seed));
            String again = "";
            for (String file : other) {
                again = read("other" + seed, List.of(file));
            }
            assertThat(Run.of("disputes", again).out()).isEqualTo(disputes);
        }
    }

    @Test
    void showsWhoAnswersWhatAndWhoStoodWhere() throws Exception {
        String data = read("one", FILES);
        String first = Run.of("disputes", data).out().lines().findFirst().orElseThrow();
        String id = first.substring(0, first.indexOf(' '));
        Run shown = Run.of("show", data, id.substring(0, 8), "--why");
        assertThat(shown.code()).isZero();
        assertThat(shown.out())
                .contains(id, "holds", "opposes")
                .containsPattern("→ denies [12]: one article reports both");
        assertThat(Run.of("positions", data, "XKS").out()).contains(", new  “");
        assertThat(Run.of("positions", data, "XKS", "no such issue").err()).contains("Nothing on record");
        assertThat(Run.of("show", data, "pffffffffffff").err()).contains("the list of disputes shows the ids");
        try (Ledger ledger = SqliteLedger.open(folder.resolve("one"), Access.READ, Clock.systemUTC());
                WebServer server = WebServer.start(ledger, 0)) {
            assertThat(get(server, "/disputes")).contains(id);
            assertThat(get(server, "/disputes/" + id)).contains("id=\"s1\"", "opposes", "class=\"sides c2\"");
            assertThat(status(server, "/disputes/pffff")).isEqualTo(404);
        }
    }

    @Test
    void anEmptyRecordHasNone() {
        String data = read("empty", List.of("06-aurel-talks.html"));
        assertThat(Run.of("disputes", data).code()).isZero();
    }

    private static String get(WebServer server, String path) throws Exception {
        return answer(server, path).body();
    }

    private static int status(WebServer server, String path) throws Exception {
        return answer(server, path).statusCode();
    }

    private static HttpResponse<String> answer(WebServer server, String path) throws Exception {
        return Visitor.ask(server, path);
    }
}
