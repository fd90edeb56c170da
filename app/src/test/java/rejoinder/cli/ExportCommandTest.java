package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.export.Export;
import rejoinder.export.Exports;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;
import rejoinder.web.Visitor;
import rejoinder.web.WebServer;

/** The bundled stories leave in every form, by the command and by the address of a list. */
class ExportCommandTest {

    private static final Path STORIES = Path.of("src/main/resources/rejoinder/cli/stories");

    @TempDir
    private static Path folder = Path.of("");

    private static String data = "";

    @BeforeAll
    static void read() {
        data = "--data=" + folder.resolve("data");
        Run run = Run.of(
                "read",
                data,
                "--actors=" + STORIES.resolve("actors.tsv"),
                STORIES.resolve("04-kestinform-dam.txt").toString(),
                STORIES.resolve("05-sovapress-canal.txt").toString(),
                STORIES.resolve("07-report-reactions.jsonl").toString());
        assertThat(run.code()).isZero();
    }

    private static String dispute() {
        String list = Run.of("disputes", data).out();
        return list.replaceAll("(?s)^.*?\\b(p[0-9a-f]{5,}).*$", "$1");
    }

    @Test
    void everyFormIsTheSameByCommandAndByAddress() throws Exception {
        try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("data"), Access.READ, Clock.systemUTC());
                WebServer server = WebServer.start(ledger, 0)) {
            for (Export export : Exports.forms()) {
                String form = export.form().name();
                Path file = folder.resolve(form);
                Run run = Run.of("export", data, "--format=" + form, "--out=" + file, "--act=deny");
                assertThat(run).as(form).isEqualTo(new Run(0, "", ""));
                HttpResponse<byte[]> answer = get(server.address().resolve("/export/" + form + "?act=deny"));
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body())
                        .as(form)
                        .isEqualTo(Files.readAllBytes(file))
                        .isNotEmpty();
                assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                        .startsWith("attachment; filename=\"")
                        .endsWith("." + export.form().extension() + "\"");
            }
            HttpResponse<byte[]> report = get(server.address().resolve("/export/html?dispute=" + dispute()));
            Path file = folder.resolve("dispute.html");
            assertThat(Run.of("export", data, "--format=html", "--dispute=" + dispute(), "--out=" + file)
                            .code())
                    .isZero();
            assertThat(report.body()).isEqualTo(Files.readAllBytes(file));
            assertThat(get(server.address().resolve("/export/xls")).statusCode())
                    .isEqualTo(404);
            assertThat(get(server.address().resolve("/export/csv?act=sing")).statusCode())
                    .isEqualTo(400);
            assertThat(get(server.address().resolve("/export/html?dispute=p0")).statusCode())
                    .isEqualTo(404);
        }
    }

    private static HttpResponse<byte[]> get(URI address) throws Exception {
        return Visitor.send(HttpRequest.newBuilder(address), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void theListsLeadToTheirExports() throws Exception {
        try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("data"), Access.READ, Clock.systemUTC());
                WebServer server = WebServer.start(ledger, 0)) {
            String positions = new String(
                            get(server.address().resolve("/disputes/" + dispute()))
                                    .body(),
                            StandardCharsets.UTF_8)
                    .replaceAll("(?s)^.*?href=\"(/positions/[^\"?]+).*$", "$1");
            for (String list : List.of(
                    "/", "/attributions?act=deny", "/actors", "/disputes", "/disputes/" + dispute(), positions)) {
                String page = new String(get(server.address().resolve(list)).body(), StandardCharsets.UTF_8);
                List<String> links = page.lines()
                        .filter(l -> l.contains("href=\"/export/"))
                        .map(l -> l.replaceAll("^.*href=\"([^\"]+)\".*$", "$1").replace("&amp;", "&"))
                        .toList();
                assertThat(links).as(list).isNotEmpty();
                for (String link : links) {
                    assertThat(get(server.address().resolve(link)).statusCode())
                            .as(link)
                            .isEqualTo(200);
                }
            }
        }
    }

    @Test
    void aDisputeIsReportedWithEveryStatementAndNeedsNothingElse() {
        String report = Run.of("export", data, "--format=html", "--dispute=" + dispute())
                .out();
        assertThat(report)
                .contains("Content-Security-Policy", "<h2>Statements</h2>", "Kestria")
                .doesNotContain("<script", "http://", "https://");
        String table = Run.of("export", data, "--format=disputes.csv").out();
        assertThat(table.lines().filter(l -> l.startsWith("\"" + dispute())).toList())
                .isNotEmpty()
                .allMatch(l -> report.contains(l.split("\",\"|\",|,\"")[2]));
    }

    @Test
    void saysWhatCannotBeAskedFor() {
        for (String[] wrong : new String[][] {
            {"export", data, "--format=xls"},
            {"export", data, "--dispute=p1"},
            {"export", data, "--act=deny", "d1"},
            {"export", data, "--query=gauge", "d1"},
            {"export", data, "--query=gauge", "--act=deny"},
            {"export", data, "--query=act:shout"},
            {"export", data, "--from=2024-02-02", "--to=2024-02-01"}
        }) {
            assertThat(Run.of(wrong).code()).as(wrong[2]).isEqualTo(Main.USAGE);
        }
        assertThat(Run.of("export", data, "--format=html", "--dispute=p0").code())
                .isEqualTo(Main.FAILED);
    }
}
