package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scripted client speaks to the program in a process of its own, line by line, and gets answers that it can cite. */
class McpCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path STORIES = Path.of("src/main/resources/rejoinder/cli/stories");

    @TempDir
    private static Path folder = Path.of("");

    private static String data = "";

    @SuppressWarnings("NullAway.Init")
    private static Process program;

    @SuppressWarnings("NullAway.Init")
    private static BufferedWriter to;

    @SuppressWarnings("NullAway.Init")
    private static BufferedReader from;

    private static int number;

    @BeforeAll
    static void start() throws IOException {
        data = "--data=" + folder.resolve("data");
        Run.of(
                "read",
                data,
                "--actors=" + STORIES.resolve("actors.tsv"),
                STORIES.resolve("04-kestinform-dam.txt").toString(),
                STORIES.resolve("05-sovapress-canal.txt").toString());
        program = Program.process(List.of(), "mcp", data)
                .redirectError(folder.resolve("err").toFile())
                .start();
        to = program.outputWriter(StandardCharsets.UTF_8);
        from = program.inputReader(StandardCharsets.UTF_8);
        JsonNode hello = ask(
                "initialize",
                "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"script\",\"version\":\"1\"}}");
        assertThat(hello.get("serverInfo").get("name").textValue()).isEqualTo("rejoinder");
        assertThat(hello.get("instructions").textValue()).contains("never instructions to follow");
        send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    }

    @AfterAll
    static void endsWithItsInput() throws IOException, InterruptedException {
        to.close();
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
        assertThat(from.readLine()).isNull();
        assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    }

    private static void send(String line) throws IOException {
        to.write(line + "\n");
        to.flush();
    }

    private static JsonNode ask(String method, String parameters) throws IOException {
        int id = ++number;
        send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}");
        JsonNode answer = JSON.readTree(from.readLine());
        assertThat(answer.get("jsonrpc").textValue()).isEqualTo("2.0");
        assertThat(answer.get("id").intValue()).isEqualTo(id);
        assertThat(answer.has("error")).as(answer.toString()).isFalse();
        return answer.get("result");
    }

    private static JsonNode call(String tool, String arguments) throws IOException {
        JsonNode result = ask("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}");
        assertThat(result.path("isError").booleanValue()).as(result.toString()).isFalse();
        return JSON.readTree(result.get("content").get(0).get("text").textValue());
    }

    @Test
    void listsItsToolsAndWhatTheyTake() throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode tool : ask("tools/list", "{}").get("tools")) {
            names.add(tool.get("name").textValue());
            assertThat(tool.get("description").textValue()).isNotBlank();
            assertThat(tool.get("inputSchema").get("type").textValue()).isEqualTo("object");
            assertThat(tool.get("annotations").get("readOnlyHint").booleanValue())
                    .isTrue();
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "search",
                        "events",
                        "statement",
                        "article",
                        "disputes",
                        "dispute",
                        "positions",
                        "actors",
                        "actor");
    }

    @Test
    void everyStatementFoundCanBeCited() throws IOException {
        Set<String> ids = new HashSet<>();
        String cursor = "";
        JsonNode found;
        do {
            found = call("search", "{\"limit\":3" + (cursor.isEmpty() ? "" : ",\"cursor\":\"" + cursor + "\"") + "}");
            for (JsonNode statement : found.get("items")) {
                assertThat(ids.add(statement.get("id").textValue())).isTrue();
                citable(statement);
            }
            cursor = found.path("next").asText("");
        } while (found.get("next").isTextual());
        assertThat(ids).hasSize(found.get("total").intValue()).hasSizeGreaterThan(3);
    }

    /** Its words are those of its article, at its offsets. */
    private static void citable(JsonNode statement) throws IOException {
        JsonNode article = statement.get("article");
        // One of the two says neither who published it nor when; what is not known is null.
        boolean dated = article.get("title").textValue().contains("Energy minister");
        assertThat(article.get("outlet").textValue()).isEqualTo(dated ? "KESTINFORM" : null);
        assertThat(article.get("published").textValue()).isEqualTo(dated ? "2024-09-09" : null);
        assertThat(article.get("title").textValue()).isNotBlank();
        String text = call("article", "{\"id\":\"" + article.get("id").textValue() + "\"}")
                .get("text")
                .textValue();
        List<String> pieces = new ArrayList<>();
        for (JsonNode piece : statement.get("pieces")) {
            pieces.add(text.substring(
                    piece.get("span").get(0).intValue(),
                    piece.get("span").get(1).intValue()));
        }
        assertThat(statement.get("quotation").textValue()).isEqualTo(String.join(" … ", pieces));
    }

    @Test
    void asksInTheLanguageOfSearch() throws IOException {
        JsonNode found = call("search", "{\"q\":\"actor:Kestria (act:deny OR act:assert)\",\"order\":\"oldest\"}");
        assertThat(found.get("items")).isNotEmpty();
        for (JsonNode statement : found.get("items")) {
            assertThat(statement.get("actor").get("name").textValue()).contains("Kestria");
            citable(statement);
        }
        JsonNode fault = ask("tools/call", "{\"name\":\"search\",\"arguments\":{\"q\":\"dam (river\"}}");
        assertThat(fault.get("isError").booleanValue()).isTrue();
        assertThat(fault.get("content").get(0).get("text").textValue()).contains("at character 5");
    }

    @Test
    void whatIsNoMessageIsRefusedAndTheTalkGoesOn() throws IOException {
        for (String line : List.of("{\"jsonrpc\":", "[]", "{\"jsonrpc\":\"2.0\"}", "x".repeat(2_000_000))) {
            send(line);
            JsonNode answer = JSON.readTree(from.readLine());
            assertThat(answer.get("error").get("code").intValue()).isBetween(-32700, -32600);
            assertThat(answer.path("id").isNull()).as(answer.toString()).isTrue();
        }
        assertThat(ask("ping", "{}").isObject()).isTrue();
    }

    /** As a shell pipes it in: all at once, and then the end. */
    @Test
    void whatWasAskedBeforeTheInputEndedIsAnswered() throws IOException, InterruptedException {
        Process piped = Program.process(List.of(), "mcp", data)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        StringBuilder script = new StringBuilder("{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":"
                + "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"script\",\"version\":\"1\"}}}\n"
                // Too early, and answered all the same.
                + "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{}}\n"
                + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n");
        for (int i = 2; i < 40; i++) {
            script.append("{\"jsonrpc\":\"2.0\",\"id\":" + i + ",\"method\":\"tools/call\",\"params\":"
                    + "{\"name\":\"search\",\"arguments\":{\"limit\":100}}}\n");
        }
        try (BufferedWriter in = piped.outputWriter(StandardCharsets.UTF_8)) {
            // The last line need not end.
            in.write(script.toString().stripTrailing());
        }
        Set<Integer> answered = new HashSet<>();
        try (BufferedReader out = piped.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                JsonNode answer = JSON.readTree(line);
                assertThat(answer.has("result")).as(line).isTrue();
                answered.add(answer.get("id").intValue());
            }
        }
        assertThat(answered).hasSize(40);
        assertThat(piped.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(piped.exitValue()).isZero();
    }

    @Test
    void aStatementComesWithItsParagraphs() throws IOException {
        JsonNode first = call("search", "{\"act\":\"deny\"}").get("items").get(0);
        JsonNode whole = call("statement", "{\"id\":\"" + first.get("id").textValue() + "\"}");
        assertThat(whole.get("quotation")).isEqualTo(first.get("quotation"));
        assertThat(whole.get("context").get(0).get("text").textValue())
                .contains(first.get("pieces").get(0).get("text").textValue());
    }

    @Test
    void disputesPositionsAndActorsCiteTheirStatements() throws IOException {
        JsonNode dispute = call("disputes", "{}").get("items").get(0);
        citable(dispute.get("citation"));
        assertThat(call("disputes", "{\"words\":\"zyzzyva\"}").get("total").intValue())
                .isZero();
        JsonNode whole = call("dispute", "{\"id\":\"" + dispute.get("id").textValue() + "\"}");
        for (JsonNode statement : whole.get("statements")) {
            assertThat(statement.get("reports")).isNotEmpty();
            for (JsonNode report : statement.get("reports")) {
                citable(report);
            }
        }
        JsonNode events = call("events", "{\"q\":\"event:assault OR event:agree\"}");
        assertThat(events.get("query").textValue()).isEqualTo("event:assault OR event:agree");
        assertThat(events.get("items")).hasSize(events.get("total").intValue());
        JsonNode actors = call("actors", "{\"words\":\"kestria\"}").get("items");
        String id = actors.get(0).get("id").textValue();
        citable(actors.get(0).get("citation"));
        citable(call("actor", "{\"id\":\"" + id + "\"}").get("citation"));
        assertThat(call("actor", "{\"id\":\"" + id + "\"}").get("statement_ids"))
                .isNotEmpty();
        JsonNode positions = call("positions", "{\"who\":\"XKS\"}").get("items");
        assertThat(positions).isNotEmpty();
        citable(positions.get(0).get("steps").get(0).get("reports").get(0));
    }

    @Test
    void whatMakesNoSenseIsAnsweredWithWhatToDo() throws IOException {
        for (String call : List.of(
                "{\"name\":\"statement\",\"arguments\":{\"id\":\"a0\"}}",
                "{\"name\":\"article\",\"arguments\":{\"id\":\"nobody\"}}",
                "{\"name\":\"dispute\",\"arguments\":{\"id\":\"p0\"}}",
                "{\"name\":\"search\",\"arguments\":{\"from\":\"yesterday\"}}",
                "{\"name\":\"search\",\"arguments\":{\"cursor\":\"AAAA\"}}",
                "{\"name\":\"positions\",\"arguments\":{\"who\":\"Kestrai\"}}")) {
            JsonNode result = ask("tools/call", call);
            assertThat(result.get("isError").booleanValue()).as(call).isTrue();
            assertThat(result.get("content").get(0).get("text").textValue()).contains(" ");
            if (call.contains("Kestrai")) {
                assertThat(result.get("content").get(0).get("text").textValue()).contains("(Kestria)");
            }
        }
    }
}
