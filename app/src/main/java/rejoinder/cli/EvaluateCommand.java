package rejoinder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.evaluation.Evaluation;
import rejoinder.wire.Limits;

/** How often readings are right, against what people marked. */
@Command(
        name = "evaluate",
        description = {
            "Compares what Rejoinder finds, or what a file of predictions says, with what people marked, and counts"
                    + " what is right and what kind of error the rest is.",
            "",
            "A line of gold is an article: an object with \"id\", \"text\" and \"attributions\", each with \"source\","
                    + " \"cue\" and \"content\" as lists of [start, end) in code points (in UTF-16 code units if"
                    + " \"unit\" is \"utf16\"); predictions are the same, as extract writes them. Words count, not"
                    + " spaces or punctuation; predictions inside \"discard\" ranges do not. Where gold has"
                    + " \"statements\", or attributions with a \"parent\", nesting is measured too."
        },
        exitCodeList = {
            "0:done, if perhaps with bad lines, which are told on standard error and left out",
            "1:there was no article in the gold, or reading or writing failed",
            "2:called in a wrong way"
        },
        footer = {
            "%nExamples:",
            "  rejoinder evaluate gold.jsonl",
            "  rejoinder evaluate gold.jsonl --errors errors.jsonl --curve",
            "  rejoinder evaluate gold.jsonl --predictions rival.jsonl --json | jq .metrics.attribution"
        })
final class EvaluateCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD.jsonl",
            description = "What people marked; - is standard input, and .gz is unpacked.")
    private List<Path> golds = List.of();

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Take what was found from here; otherwise the articles are read now.")
    private @Nullable Path predictions;

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            description = "Draw the articles N times for the intervals of F1, 0 for none; otherwise ${DEFAULT-VALUE}.")
    private int draws = 1000;

    @Option(names = "--errors", paramLabel = "FILE", description = "Write each error here, as a line of JSON.")
    private @Nullable Path errors;

    @Option(
            names = "--curve",
            description = "Also tell the rates by confidence, and how far confidence is to be trusted.")
    private boolean curve;

    @Option(names = "--json", description = "Write one JSON object instead of tables.")
    private boolean json;

    @Option(names = "--progress", description = "Show progress even where standard error is no terminal.")
    private boolean progress;

    @Mixin
    private final ReadingOptions options = new ReadingOptions();

    EvaluateCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        if (draws < 0) {
            throw new UsageException("--bootstrap must be at least 0, not " + draws);
        }
        int threads = options.threads();
        Limits limits = options.limits();
        Terminal terminal = around.terminal();
        boolean watched = progress || terminal.errorLook().terminal();
        if (errors == null) {
            return evaluate(Optional.empty(), new EvaluationWatch(terminal, golds, watched), limits, threads);
        }
        try (Output to = Output.open(errors, inputs(), terminal)) {
            var lines = Optional.of(new ErrorLines(to));
            return evaluate(lines, new EvaluationWatch(terminal, golds, watched), limits, threads);
        }
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(golds);
        Optional.ofNullable(predictions).ifPresent(inputs::add);
        return inputs;
    }

    private int evaluate(Optional<ErrorLines> lines, EvaluationWatch watch, Limits limits, int threads)
            throws IOException {
        Optional<Predictions> given = predictions == null
                ? Optional.empty()
                : Optional.of(Predictions.read(predictions, around.in(), limits, watch::say));
        Predictor predictor = given.isPresent() ? given.get() : new OwnReading(options.reader(), limits);
        EvaluationRun run = new EvaluationRun(predictor, limits, watch, lines);
        Evaluation evaluation = run.run(golds, around.in(), threads);
        watch.end();
        given.ifPresent(from -> tell(from, run.ids()));
        if (evaluation.articles() == 0) {
            throw new CommandException("there is no article in the gold, among " + Tally.many(run.bad(), "bad line")
                    + "; see rejoinder evaluate --help for what a line is");
        }
        print(evaluation, run.bad());
        return Main.OK;
    }

    private void tell(Predictions from, Set<String> golds) {
        Set<String> beyond = from.beyond(golds);
        if (!beyond.isEmpty()) {
            around.terminal()
                    .say("rejoinder: " + Tally.many(beyond.size(), "predicted article")
                            + " not in the gold left out, such as "
                            + Printable.line(beyond.iterator().next()));
        }
        if (from.bad() > 0) {
            around.terminal().say("rejoinder: " + Tally.many(from.bad(), "bad line") + " of predictions left out");
        }
    }

    private void print(Evaluation evaluation, long bad) {
        Terminal terminal = around.terminal();
        if (bad > 0) {
            terminal.say("rejoinder: " + Tally.many(bad, "bad line") + " of gold left out");
        }
        if (json) {
            terminal.line(EvaluationJson.of(evaluation, draws, curve, bad));
            return;
        }
        EvaluationTables.of(evaluation, draws, curve, terminal.look()).forEach(terminal::line);
        String unread = evaluation.unread() == 0 ? "" : ", " + evaluation.unread() + " without predictions";
        terminal.line("");
        terminal.line(Tally.many(evaluation.articles(), "article") + unread);
    }
}
