package rejoinder.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.export.Export;
import rejoinder.export.Exports;
import rejoinder.export.Selection;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.DocumentRow;
import rejoinder.ledger.Filter;
import rejoinder.store.Access;
import rejoinder.text.DocumentId;
import rejoinder.web.HtmlReport;

/** Writes readings out of the ledger. */
@Command(
        name = "export",
        description = {
            "Writes statements with their articles out of the ledger, for other programs and for people: all of them, in"
                    + " the order of the articles' ids, unless articles are named or options choose. Nothing is capped.",
            "%nForms: jsonl, the form of extract, an article a line; html, one page that needs nothing beside it, of"
                    + " articles or of one dispute; csv, an archive of tables, or one table, such as statements.csv;"
                    + " annotations (W3C); schema (schema.org); timeline (TimelineJS); graphml, gexf (who speaks about,"
                    + " accuses, answers whom); ftm (FollowTheMoney); brat."
        },
        footer = {
            "%nExamples:",
            "  rejoinder export > ledger.jsonl",
            "  rejoinder export --format html --out report.html d41c2 d90f1",
            "  rejoinder export --format html --dispute p41c2 --out dispute.html",
            "  rejoinder export --format statements.csv --act accuse --from 2024-09-01 --out accusations.csv"
        })
final class ExportCommand extends Verb implements Callable<Integer> {

    private static final String HTML = "html";

    private final Surroundings around;
    private final RejoinderCommand root;

    @Parameters(arity = "0..*", paramLabel = "DOCUMENT", description = "Ids of articles, or beginnings of them.")
    private List<String> ids = List.of();

    @Option(names = "--format", paramLabel = "FORM", description = "One of the forms above; jsonl as usual.")
    private String format = "jsonl";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output if absent or -.")
    private @Nullable Path out;

    @Option(names = "--dispute", paramLabel = "ID", description = "With html: this dispute, by its id or a beginning.")
    private @Nullable String dispute;

    @Option(names = "--documents", description = "Choose articles, with all their statements.")
    private boolean documents;

    @Mixin
    private FilterOptions chosen = new FilterOptions();

    ExportCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        Filter filter = chosen.filter(Integer.MAX_VALUE);
        if (!ids.isEmpty() && (!filter.equals(Filter.ALL) || documents)) {
            throw new UsageException("either name articles or choose by options, not both");
        }
        if (dispute != null && (!format.equals(HTML) || !ids.isEmpty() || !filter.equals(Filter.ALL))) {
            throw new UsageException("--dispute goes with --format html and chooses by itself");
        }
        if (!format.equals(HTML) && Exports.named(format).isEmpty()) {
            throw new UsageException("there is no form " + format + "; there are html, " + Exports.names());
        }
        try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
            List<DocumentId> named =
                    ids.stream().map(id -> document(ledger, id)).distinct().toList();
            if (format.equals(HTML)) {
                html(ledger, named, filter);
            } else {
                write(selection(ledger, named, filter), Exports.named(format).orElseThrow());
            }
        }
        return Main.OK;
    }

    private Selection selection(CuratedLedger ledger, List<DocumentId> named, Filter filter) {
        if (!named.isEmpty()) {
            return Selection.articles(ledger, named);
        }
        return documents ? Selection.articles(ledger, filter) : Selection.statements(ledger, filter);
    }

    private void write(Selection selection, Export export) {
        try (Output to = Output.open(out, List.of(), around.terminal())) {
            OutputStream stream = to.stream();
            export.write(selection, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void html(CuratedLedger ledger, List<DocumentId> named, Filter filter) {
        String one = dispute == null ? "" : Ids.dispute(ledger, dispute);
        try (Output to = Output.open(out, List.of(), around.terminal())) {
            if (!one.isEmpty()) {
                HtmlReport.writeDispute(ledger, one, to.writer());
            } else if (!named.isEmpty()) {
                HtmlReport.write(ledger, named, to.writer());
            } else {
                HtmlReport.write(
                        ledger,
                        ledger.documents(filter).stream().map(DocumentRow::id).toList(),
                        to.writer());
            }
        }
    }

    private static DocumentId document(CuratedLedger ledger, String prefix) {
        String id = Ids.resolve(ledger, prefix);
        if (!id.startsWith("d")) {
            throw new UsageException(prefix + " is a statement; export takes articles");
        }
        return new DocumentId(id);
    }
}
