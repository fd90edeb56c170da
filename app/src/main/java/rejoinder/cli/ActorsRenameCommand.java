package rejoinder.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;

/** Gives an actor another name. */
@Command(
        name = "rename",
        description = "Gives an actor another name.",
        footer = {"%nExample:", "  rejoinder actors rename kes-water 'Ministry of Water of Kestria'"})
final class ActorsRenameCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "ACTOR", description = "Id or name.")
    private @Nullable String actor;

    @Parameters(index = "1", paramLabel = "NAME", description = "The name to show.")
    private @Nullable String name;

    ActorsRenameCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        return Curation.rename(ActorNames.id(directory, String.valueOf(actor)), String.valueOf(name));
    }
}
