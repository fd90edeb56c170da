package rejoinder.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rejoinder.attribution.Mode;
import rejoinder.claim.SpeechAct;
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

    @Option(names = "--source", paramLabel = "WORDS", description = "Words of the source or of its actor's name.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Published by this outlet.")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--mode", paramLabel = "MODE", description = "direct, indirect or mixed.")
    private Optional<Mode> mode = Optional.empty();

    @Option(names = "--act", paramLabel = "ACT", description = "What the statement does: ${COMPLETION-CANDIDATES}.")
    private Optional<SpeechAct> act = Optional.empty();

    /** Whether another statement of the article answers it. */
    static final class Answered {
        @Option(names = "--answered", description = "Answered by another statement of its article.")
        private boolean answered;

        @Option(names = "--unanswered", description = "Answered by no other statement of its article.")
        private boolean unanswered;
    }

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Answered answered = new Answered();

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "All of these words occur in content or source; with --documents, in the article.")
    private Optional<String> words = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "Published on this day or later, such as 2024-09-01.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "Published on this day or earlier.")
    private Optional<LocalDate> to = Optional.empty();

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
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new UsageException("--from " + from.get() + " is after --to " + to.get());
        }
        Filter filter = new Filter(words, source, outlet, mode, from, to, Optional.empty(), act, answered(), 0, limit);
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

    private Optional<Boolean> answered() {
        return answered.answered || answered.unanswered ? Optional.of(answered.answered) : Optional.empty();
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
