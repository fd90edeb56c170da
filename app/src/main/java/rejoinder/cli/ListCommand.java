package rejoinder.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Ledger;
import rejoinder.store.Access;

/** Lists statements, articles or rejections. */
@Command(
        name = "list",
        description =
                "Lists the statements in the ledger under their articles, newest first; or articles; or rejections.",
        footer = {
            "%nExamples:",
            "  rejoinder list",
            "  rejoinder list --source ministry --words 'treaty myth' --from 2024-09-01",
            "  rejoinder list --documents --outlet Kestinform",
            "  rejoinder list --format jsonl | jq -r .content"
        })
final class ListCommand extends Verb implements Callable<Integer> {

    /** Rows fetched at a time. */
    private static final int PAGE = 1000;

    enum Format {
        TABLE,
        JSONL,
        TSV
    }

    /** Instead of statements. */
    static final class What {
        @Option(names = "--documents", description = "List articles.")
        private boolean documents;

        @Option(names = "--rejected", description = "List what could not be read, and why.")
        private boolean rejected;
    }

    private final Surroundings around;
    private final RejoinderCommand root;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private What what = new What();

    @Mixin
    private FilterOptions chosen = new FilterOptions();

    @Option(names = "--limit", paramLabel = "N", description = "So many at most; otherwise all.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (as usual), jsonl or tsv.")
    private Format format = Format.TABLE;

    @Option(names = "--wide", description = "Whole texts, not cut to the width of the terminal.")
    private boolean wide;

    ListCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new UsageException("--limit must be at least 1, not " + limit);
        }
        Filter filter = chosen.filter(limit);
        try (Ledger ledger = root.ledger(around, Access.READ)) {
            Listing listing = switch (format) {
                case TABLE -> new TableListing(around.terminal(), ledger, wide);
                case JSONL -> new JsonListing(around.terminal());
                case TSV -> new TsvListing(around.terminal());
            };
            if (what.rejected) {
                listing.rejections(ledger.rejections().stream().limit(limit).toList());
            } else if (what.documents) {
                each(filter, ledger::documents, listing::documents);
            } else {
                each(filter, ledger::attributions, listing::statements);
            }
            listing.end();
        }
        return Main.OK;
    }

    /** Page by page, so that a long list is never held whole. */
    private <R> void each(Filter filter, Function<Filter, List<R>> query, Consumer<List<R>> show) {
        int offset = 0;
        List<R> rows;
        do {
            int most = Math.min(PAGE, limit - offset);
            rows = most == 0 ? List.of() : query.apply(filter.page(offset, most));
            show.accept(rows);
            offset += rows.size();
        } while (rows.size() == PAGE);
    }
}
