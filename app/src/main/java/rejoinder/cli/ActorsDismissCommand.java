package rejoinder.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;

/** Marks an actor as none: a place, a document, a misreading. */
@Command(
        name = "dismiss",
        description = "Marks an actor as none: a place, a document, a misreading.",
        footer = {"%nExample:", "  rejoinder actors dismiss white-paper --note 'a document, not a body'"})
final class ActorsDismissCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "ACTOR", description = "Id or name.")
    private @Nullable String actor;

    ActorsDismissCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        return Curation.dismiss(ActorNames.id(directory, String.valueOf(actor)));
    }
}
