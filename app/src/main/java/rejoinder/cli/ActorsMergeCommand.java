package rejoinder.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;

/** Says that one actor is another, under whose id both are shown from then on. */
@Command(
        name = "merge",
        description = "Says that one actor is another, under whose id both are shown from then on.",
        footer = {"%nExample:", "  rejoinder actors merge kes-water-ministry kes-water --note 'renamed in May'"})
final class ActorsMergeCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "ACTOR", description = "Id of the one that is merged away.")
    private @Nullable String actor;

    @Parameters(index = "1", paramLabel = "INTO", description = "Id or name of the one that stays.")
    private @Nullable String into;

    ActorsMergeCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        // Not followed to where it was merged before: the answer then says so.
        String given = String.valueOf(actor);
        String from = directory.curated().ids().contains(given) ? given : ActorNames.id(directory, given);
        String other = String.valueOf(into);
        String to = directory.curated().ids().contains(other) ? other : ActorNames.id(directory, other);
        return Curation.merge(from, to);
    }
}
