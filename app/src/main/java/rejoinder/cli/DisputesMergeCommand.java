package rejoinder.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.ledger.DisputeProposals;

/** Says that two disputes are one. */
@Command(
        name = "merge",
        description = {
            "Says that two disputes are one: the first goes into the second, whose name stays. With --turned, who holds"
                    + " the one opposes the other."
        },
        footer = {"%nExample:", "  rejoinder disputes merge p1f20 p32de --note 'the same gates'"})
final class DisputesMergeCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "DISPUTE", description = "The beginning of its id.")
    private @Nullable String dispute;

    @Parameters(index = "1", paramLabel = "INTO", description = "The beginning of the id of the other.")
    private @Nullable String into;

    @Option(names = "--turned", description = "Who holds the one opposes the other.")
    private boolean turned;

    DisputesMergeCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        return new DisputeProposals(ledger.disputesWith(String.valueOf(dispute)))
                .merge(String.valueOf(dispute), String.valueOf(into), turned);
    }
}
