package rejoinder.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;

/** Sets an actor's country. */
@Command(
        name = "country",
        description = "Sets an actor's country.",
        footer = {"%nExample:", "  rejoinder actors country kes-water KES"})
final class ActorsCountryCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "ACTOR", description = "Id or name.")
    private @Nullable String actor;

    @Parameters(index = "1", paramLabel = "CODE", description = "Such as KES; none for no country.")
    private @Nullable String code;

    ActorsCountryCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        Optional<String> country = Optional.of(String.valueOf(code)).filter(c -> !c.equals("none"));
        return Curation.country(ActorNames.id(directory, String.valueOf(actor)), country);
    }
}
