package rejoinder.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;

/** Sets an actor's role. */
@Command(
        name = "role",
        description = "Sets an actor's role.",
        footer = {"%nExample:", "  rejoinder actors role kes-water GOV"})
final class ActorsRoleCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "ACTOR", description = "Id or name.")
    private @Nullable String actor;

    @Parameters(index = "1", paramLabel = "CODE", description = "Such as GOV; none for no role.")
    private @Nullable String code;

    ActorsRoleCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        Optional<String> role = Optional.of(String.valueOf(code)).filter(c -> !c.equals("none"));
        return Curation.role(ActorNames.id(directory, String.valueOf(actor)), role);
    }
}
