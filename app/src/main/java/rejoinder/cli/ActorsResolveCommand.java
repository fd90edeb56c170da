package rejoinder.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.actor.RoleResolver;
import rejoinder.wire.Limits;
import rejoinder.wire.LineReader;

/** Country and role of mentions, one on each line. */
@Command(
        name = "resolve",
        description = {
            "Reads mentions from JSON Lines and writes the country and role of each, in PLOVER's codes, in the same"
                    + " order.",
            "",
            "A line is an object with \"id\" and \"mention\", and as far as known \"context\" and \"date\". The answer"
                    + " has \"id\", \"country\", \"role\" and \"role_2\", empty where nothing is known. A bad line is"
                    + " told on standard error with its number, and left out."
        },
        exitCodeList = {
            "0:done, if perhaps with bad lines",
            "1:every line was bad, or reading or writing failed",
            "2:called in a wrong way"
        },
        footer = {"%nExamples:", "  rejoinder actors resolve < mentions.jsonl > answers.jsonl"})
final class ActorsResolveCommand extends Verb implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build())
            .build();

    private final Surroundings around;

    @Parameters(arity = "0..1", paramLabel = "IN.jsonl", description = "The mentions; standard input if absent or -.")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output if absent or -.")
    private @Nullable Path out;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Actors that go before the known ones: a table with tabs, as actors.tsv of the demo.")
    private @Nullable Path actors;

    ActorsResolveCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        RoleResolver resolver = RoleResolver.with(ReadingOptions.registryOrNone(actors));
        Terminal terminal = around.terminal();
        long good = 0;
        long bad = 0;
        try (Input from = Input.open(in, around.in());
                Output to = Output.open(out, from.path().stream().toList(), terminal)) {
            LineReader lines = new LineReader(from.stream(), Limits.DEFAULT);
            for (Optional<LineReader.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
                LineReader.Line line = next.get();
                Optional<String> answer = answer(resolver, line);
                if (answer.isPresent()) {
                    good++;
                    to.line(answer.get());
                } else {
                    bad++;
                    terminal.say("line " + line.number() + ": no JSON object with \"id\" and \"mention\"");
                }
            }
        }
        return bad > 0 && good == 0 ? Main.FAILED : Main.OK;
    }

    private static Optional<String> answer(RoleResolver resolver, LineReader.Line line) throws IOException {
        if (line.bytes().isEmpty()) {
            return Optional.empty();
        }
        JsonNode mention;
        try {
            mention = JSON.readTree(new String(line.bytes().get().toArray(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
        if (!mention.path("mention").isTextual() || !mention.path("id").isValueNode()) {
            return Optional.empty();
        }
        RoleResolver.Answer answer = resolver.resolve(
                mention.path("mention").textValue(),
                mention.path("context").asText(""),
                mention.path("date").asText(""));
        ObjectNode node = JSON.createObjectNode();
        node.set("id", mention.path("id"));
        node.put("country", answer.country().orElse(""));
        node.put("role", answer.role().orElse(""));
        node.put("role_2", answer.role2().orElse(""));
        return Optional.of(JSON.writeValueAsString(node));
    }
}
