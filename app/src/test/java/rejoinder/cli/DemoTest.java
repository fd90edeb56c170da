package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.web.Visitor;

@Timeout(180)
class DemoTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/");

    @TempDir
    private Path folder;

    @Test
    void readsTheStoriesAndServesTheirPagesUntilToldToEnd() throws Exception {
        String data = "--data=" + folder.resolve("demo");
        Process demo = start("demo", data, "--port=0");
        try (BufferedReader said = demo.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            assertThat(line).startsWith("8 articles with ").contains("statements");
            URI address = address(line);
            String list = get(address);
            assertThat(list).contains("Hasko");
            Matcher article = Pattern.compile("href=\"(/[^\"]*d[0-9a-f]{16})").matcher(list);
            assertThat(article.find()).isTrue();
            assertThat(get(address.resolve(article.group(1)))).contains("<!DOCTYPE html>");

            // A second demo beside it reads nothing anew and serves on another port.
            Process second = start("demo", data, "--port=0");
            try (BufferedReader other = second.inputReader(StandardCharsets.UTF_8)) {
                assertThat(address(other.readLine())).isNotEqualTo(address);
            } finally {
                end(second);
            }
            Run taken = Program.run(List.of(), "serve", data, "--port=" + address.getPort());
            assertThat(taken.code()).isEqualTo(Main.FAILED);
            assertThat(taken.err())
                    .startsWith("rejoinder: port " + address.getPort())
                    .hasLineCount(1);
        } finally {
            end(demo);
        }
        assertThat(Run.of("verify", data).code()).isZero();
        assertThat(folder.resolve("demo/stories/actors.tsv")).isRegularFile();
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws Exception {
        try (ServerSocket own = taken()) {
            assertThat(own.isBound()).isTrue();
            Process demo = start("demo", "--data=" + folder.resolve("demo"));
            try (BufferedReader said = demo.inputReader(StandardCharsets.UTF_8);
                    BufferedReader complaint = demo.errorReader(StandardCharsets.UTF_8)) {
                assertThat(address(said.readLine()).getPort()).isNotEqualTo(Pages.PORT);
                assertThat(complaint.readLine()).isEqualTo("Port " + Pages.PORT + " is taken, so another is used.");
            } finally {
                end(demo);
            }
        }
    }

    /** Takes the port, unless another program on this machine has done so. */
    private static ServerSocket taken() throws IOException {
        try {
            return new ServerSocket(Pages.PORT, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        } catch (IOException e) {
            return new ServerSocket(0);
        }
    }

    @Test
    void showsTheStoriesEverywhere() throws IOException {
        Surroundings around = Surroundings.ofProcess();
        Path data = folder.resolve("demo");
        DemoCommand.read(data, around);
        String ledger = "--data=" + data;
        assertThat(Run.of("list", ledger, "--documents", "--format=jsonl").out().lines())
                .hasSize(8);
        assertThat(Run.of("list", ledger, "--rejected", "--format=jsonl").out()).isEmpty();
        Path report = folder.resolve("report.html");
        assertThat(Run.of("export", ledger, "--format=html", "--out=" + report)).isEqualTo(new Run(0, "", ""));
        String html = Files.readString(report);
        assertThat(html).contains("Hasko").doesNotContain("<script", "src=\"http");
        assertThat(Run.of("export", ledger, "--format=html").out()).isEqualTo(html);
        String one = Run.of("list", ledger, "--documents", "--format=tsv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .substring(0, 12);
        assertThat(Run.of("export", ledger, "--format=html", one).out().length())
                .isLessThan(html.length() / 2);
        assertThat(Run.of("export", ledger, one).out().lines()).hasSize(1);
        assertThat(Run.of("export", ledger, "zzz").code()).isEqualTo(Main.FAILED);
    }

    @Test
    void warmsUpInSilenceAndLeavesNothingBehind() {
        Run run = Program.run(List.of("-Djava.io.tmpdir=" + folder), "warm-up");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(folder.toFile().list((directory, name) -> name.startsWith("rejoinder")))
                .isEmpty();
    }

    private static Process start(String... words) throws IOException {
        return Program.process(List.of(), words).start();
    }

    private static void end(Process process) throws InterruptedException {
        process.toHandle().destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(143);
    }

    private static URI address(String line) {
        Matcher address = ADDRESS.matcher(line);
        assertThat(address.find()).as(line).isTrue();
        return URI.create(address.group());
    }

    private static String get(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer = Visitor.send(HttpRequest.newBuilder(address));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
