package rejoinder.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.DisputeBook;
import rejoinder.ledger.DisputeProposals;

/** Shows what people decided about disputes. */
@Command(
        name = "log",
        description = "Shows what people decided about disputes, or about one of them, the oldest first.",
        footer = {"%nExample:", "  rejoinder disputes log p1f20"})
final class DisputesLogCommand extends DecisionLog {

    @Parameters(arity = "0..1", paramLabel = "DISPUTE", description = "The beginning of its id.")
    private Optional<String> dispute = Optional.empty();

    DisputesLogCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    List<CurationEntry> entries(CuratedLedger ledger) {
        DisputeBook book = ledger.disputes();
        return dispute.map(given ->
                        book.history(new DisputeProposals(book).dispute(given).id()))
                .orElseGet(() -> book.curated().entries());
    }
}
