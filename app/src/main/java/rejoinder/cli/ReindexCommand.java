package rejoinder.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Filter;
import rejoinder.search.SearchIndex;
import rejoinder.store.Access;

/** Makes the search index anew. */
@Command(
        name = "reindex",
        description = {
            "Makes the search index anew from the ledger. It is never needed to keep anything safe: the index follows the"
                    + " ledger by itself. It helps when the index was damaged, and in large ledgers it links the claims"
                    + " of all articles, so that dispute: finds them."
        },
        footer = {"%nExamples:", "  rejoinder reindex", "  rejoinder reindex --without-disputes"})
final class ReindexCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Option(
            names = "--without-disputes",
            description = "Leave out the linking of claims, which takes long in large ledgers.")
    private boolean withoutDisputes;

    ReindexCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        long began = System.nanoTime();
        try (CuratedLedger ledger = root.ledger(around, Access.READ);
                SearchIndex index = SearchIndex.in(root.data(around))) {
            Progress progress = IndexDesk.progress(ledger, around.terminal());
            SearchIndex.Outcome outcome = index.rebuild(ledger, n -> progress.at(n, n));
            if (outcome != SearchIndex.Outcome.BUSY && !withoutDisputes) {
                String state = ledger.state().toString();
                outcome = index.relink(ledger.link(), state);
            }
            progress.clear();
            if (outcome == SearchIndex.Outcome.BUSY) {
                throw new CommandException("another process is writing the search index; wait for it to end");
            }
            around.terminal()
                    .line("Indexed " + Tally.many(ledger.countAttributions(Filter.ALL), "statement") + " of "
                            + Tally.many(ledger.countDocuments(Filter.ALL), "article")
                            + String.format(Locale.ROOT, " in %.1f s.", (System.nanoTime() - began) / 1e9));
        }
        return Main.OK;
    }
}
