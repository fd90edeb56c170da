package rejoinder.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.ledger.DisputeProposals;

/** Has a dispute seen first. */
@Command(
        name = "pin",
        description = "Has a dispute seen first; undo takes it down.",
        footer = {"%nExample:", "  rejoinder disputes pin p1f20"})
final class DisputesPinCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "DISPUTE", description = "The beginning of its id.")
    private @Nullable String dispute;

    DisputesPinCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        return new DisputeProposals(ledger.disputesWith(String.valueOf(dispute))).pin(String.valueOf(dispute));
    }
}
