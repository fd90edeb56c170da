package rejoinder.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.export.Export;
import rejoinder.export.Exports;
import rejoinder.export.Selection;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Filter;
import rejoinder.search.SearchIndex;
import rejoinder.search.SearchQuery;
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
                    + " articles or of one dispute; csv or parquet, an archive of tables, or one table, such as"
                    + " statements.csv; annotations (W3C); schema (schema.org); timeline (TimelineJS); graphml, gexf (who speaks about,"
                    + " accuses, answers whom); ftm (FollowTheMoney); brat."
        },
        footer = {
            "%nExamples:",
            "  rejoinder export > ledger.jsonl",
            "  rejoinder export --format html --out report.html d41c2 d90f1",
            "  rejoinder export --format html --dispute p41c2 --out dispute.html",
            "  rejoinder export --format statements.csv --act accuse --from 2024-09-01 --out accusations.csv",
            "  rejoinder export --format parquet --query 'actor:Kestria responds:unanswered' --out open.zip",
            "  rejoinder export --curated > corrected.jsonl"
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

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description = "Choose what search finds for this: see search, and docs/search.md.")
    private @Nullable String query;

    @Option(
            names = "--curated",
            description = "Of that only articles that people corrected: their statements, or whom a source denotes.")
    private boolean curated;

    @Mixin
    private FilterOptions chosen = new FilterOptions();

    ExportCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        Filter filter = chosen.filter(Integer.MAX_VALUE);
        boolean filtered = !filter.equals(Filter.ALL);
        if (!ids.isEmpty() && (filtered || documents || query != null)) {
            throw new UsageException("either name articles or choose by options, not both");
        }
        if (query != null && filtered) {
            throw new UsageException("either choose by --query or by options such as --act, not by both");
        }
        if (dispute != null && (!format.equals(HTML) || !ids.isEmpty() || filtered || query != null || curated)) {
            throw new UsageException("--dispute goes with --format html and chooses by itself");
        }
        if (!format.equals(HTML) && Exports.named(format).isEmpty()) {
            throw new UsageException("there is no form " + format + "; there are html, " + Exports.names());
        }
        try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
            if (dispute != null) {
                String id = Ids.dispute(ledger, dispute);
                write(page -> HtmlReport.writeDispute(ledger, id, page));
            } else {
                write(ledger, selection(ledger, filter));
            }
        }
        return Main.OK;
    }

    private void write(CuratedLedger ledger, Selection selection) {
        if (format.equals(HTML)) {
            write(page -> {
                if (ids.isEmpty()) {
                    HtmlReport.write(ledger, selection, page);
                } else {
                    HtmlReport.write(ledger, selection.documents(), page);
                }
            });
        } else {
            write(selection, Exports.named(format).orElseThrow());
        }
    }

    private Selection selection(CuratedLedger ledger, Filter filter) {
        Selection selection = query != null ? found(ledger, query) : listed(ledger, filter);
        return curated ? selection.corrected() : selection;
    }

    private Selection found(CuratedLedger ledger, String text) {
        SearchQuery parsed = SearchCommand.query(text);
        try (SearchIndex index = IndexDesk.open(root.data(around), around.terminal())) {
            IndexDesk.update(index, ledger, around.terminal());
            if (!index.covers(ledger)) {
                throw new CommandException("the search index is being written by another process: wait for it, so that"
                        + " nothing is missing from the export");
            }
            Selection found = Selection.found(ledger, index.found(parsed));
            return documents ? found.whole() : found;
        }
    }

    private Selection listed(CuratedLedger ledger, Filter filter) {
        if (!ids.isEmpty()) {
            return Selection.articles(
                    ledger,
                    ids.stream().map(id -> document(ledger, id)).distinct().toList());
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

    private void write(Consumer<Writer> page) {
        try (Output to = Output.open(out, List.of(), around.terminal())) {
            page.accept(to.writer());
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
