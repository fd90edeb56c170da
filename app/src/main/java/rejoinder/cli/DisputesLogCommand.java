package rejoinder.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.DisputeBook;
import rejoinder.ledger.DisputeProposals;
import rejoinder.store.Access;

/** Shows what people decided about disputes. */
@Command(
        name = "log",
        description = "Shows what people decided about disputes, or about one of them, the oldest first.",
        footer = {"%nExample:", "  rejoinder disputes log p1f20"})
final class DisputesLogCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Parameters(arity = "0..1", paramLabel = "DISPUTE", description = "The beginning of its id.")
    private Optional<String> dispute = Optional.empty();

    DisputesLogCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
            DisputeBook book = ledger.disputes();
            List<CurationEntry> entries = dispute.map(given -> book.history(
                            new DisputeProposals(book).dispute(given).id()))
                    .orElseGet(() -> book.curated().entries());
            entries.forEach(e -> around.terminal().line(Printable.line(line(book, e))));
            if (entries.isEmpty()) {
                around.terminal().say("Nobody has decided anything.");
            }
        }
        return Main.OK;
    }

    static String line(DisputeBook book, CurationEntry entry) {
        return entry.number() + "  " + entry.words() + (book.curated().inForce(entry.number()) ? "" : " [undone]");
    }
}
