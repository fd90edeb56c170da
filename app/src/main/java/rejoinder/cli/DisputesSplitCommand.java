package rejoinder.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.ledger.DisputeProposals;

/** Makes statements of a dispute a dispute of their own. */
@Command(
        name = "split",
        description = "Makes statements of a dispute a dispute of their own.",
        footer = {"%nExample:", "  rejoinder disputes split p1f20 3 5 --note 'another gate'"})
final class DisputesSplitCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "DISPUTE", description = "The beginning of its id.")
    private @Nullable String dispute;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "STATEMENT",
            description = "Its number in the dispute, or the beginning of the id of an attribution.")
    private List<String> statements = List.of();

    DisputesSplitCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        return new DisputeProposals(ledger.disputesWith(String.valueOf(dispute)))
                .split(String.valueOf(dispute), statements);
    }
}
