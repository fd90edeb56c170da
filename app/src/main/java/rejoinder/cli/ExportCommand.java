package rejoinder.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ExchangeForm;
import rejoinder.ledger.Ledger;
import rejoinder.store.Access;
import rejoinder.text.DocumentId;
import rejoinder.web.HtmlReport;

/** Writes readings out of the ledger. */
@Command(
        name = "export",
        description = {
            "Writes articles with their statements out of the ledger: as JSON Lines in the form of extract, or as one"
                    + " HTML page that needs nothing beside it. All articles, in the order of their ids, unless some are"
                    + " named."
        },
        footer = {
            "%nExamples:",
            "  rejoinder export > ledger.jsonl",
            "  rejoinder export --format html --out report.html d41c2 d90f1"
        })
final class ExportCommand extends Verb implements Callable<Integer> {

    enum Format {
        JSONL,
        HTML
    }

    private final Surroundings around;
    private final RejoinderCommand root;

    @Parameters(arity = "0..*", paramLabel = "DOCUMENT", description = "Ids of articles, or beginnings of them.")
    private List<String> ids = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl (as usual) or html.")
    private Format format = Format.JSONL;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output if absent or -.")
    private @Nullable Path out;

    ExportCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = root.ledger(around, Access.READ)) {
            List<DocumentId> chosen =
                    ids.stream().map(id -> document(ledger, id)).distinct().toList();
            try (Output to = Output.open(out, List.of(), around.terminal())) {
                if (format == Format.HTML) {
                    html(ledger, chosen, to.writer());
                } else if (chosen.isEmpty()) {
                    ledger.forEach(entry -> to.line(ExchangeForm.canonical(entry.reading())));
                } else {
                    chosen.forEach(id -> to.line(ExchangeForm.canonical(
                            ledger.entry(id).orElseThrow().reading())));
                }
            }
        }
        return Main.OK;
    }

    private static void html(Ledger ledger, List<DocumentId> chosen, Writer to) {
        if (chosen.isEmpty()) {
            HtmlReport.writeAll(ledger, to);
        } else {
            HtmlReport.write(ledger, chosen, to);
        }
    }

    private static DocumentId document(Ledger ledger, String prefix) {
        String id = Ids.resolve(ledger, prefix);
        if (!id.startsWith("d")) {
            throw new UsageException(prefix + " is a statement; export takes articles");
        }
        return new DocumentId(id);
    }
}
