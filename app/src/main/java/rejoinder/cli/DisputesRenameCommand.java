package rejoinder.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.ledger.DisputeProposals;

/** Gives a dispute a name. */
@Command(
        name = "rename",
        description = "Gives a dispute a name in place of the words of a claim.",
        footer = {"%nExample:", "  rejoinder disputes rename p1f20 'The gates of Hasko'"})
final class DisputesRenameCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "DISPUTE", description = "The beginning of its id.")
    private @Nullable String dispute;

    @Parameters(index = "1", paramLabel = "NAME", description = "The name to show.")
    private @Nullable String name;

    DisputesRenameCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        return new DisputeProposals(ledger.disputesWith(String.valueOf(dispute)))
                .rename(String.valueOf(dispute), String.valueOf(name));
    }
}
