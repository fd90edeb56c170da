package rejoinder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.wire.Limits;

/** From JSON Lines to JSON Lines, without a ledger. */
@Command(
        name = "extract",
        description = {
            "Reads articles from JSON Lines and writes their attributions as JSON Lines, in the same order,"
                    + " without a ledger.",
            "",
            "A line is an object with the words of an article under \"text\" and, as far as known, \"id\", \"title\","
                    + " \"published\", \"outlet\" and \"url\". Offsets in the output are UTF-16 code units of exactly"
                    + " that text. A bad line is told on standard error with its number, and left out."
        },
        exitCodeList = {
            "0:done, if perhaps with bad lines; or the reader of the output had enough",
            "1:every line was bad, or reading or writing failed",
            "2:called in a wrong way"
        },
        footer = {
            "%nExamples:",
            "  rejoinder extract articles.jsonl > attributions.jsonl",
            "  zcat articles.jsonl.gz | rejoinder extract | jq -c '.attributions[]'",
            "  rejoinder extract articles.jsonl --out attributions.jsonl --progress"
        })
final class ExtractCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(arity = "0..1", paramLabel = "IN.jsonl", description = "The articles; standard input if absent or -.")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output if absent or -.")
    private @Nullable Path out;

    @Option(names = "--progress", description = "Show progress even where standard error is no terminal.")
    private boolean progress;

    @Mixin
    private final ReadingOptions options = new ReadingOptions();

    ExtractCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Limits limits = options.limits();
        int threads = options.threads();
        Terminal terminal = around.terminal();
        boolean watched = progress || terminal.errorLook().terminal();
        try (Input from = Input.open(in, around.in());
                Output to = Output.open(out, from.path().stream().toList(), terminal)) {
            var extraction = new Extraction(options.reader(), limits, from, to, terminal, watched);
            return extraction.run(threads) ? Main.FAILED : Main.OK;
        }
    }
}
