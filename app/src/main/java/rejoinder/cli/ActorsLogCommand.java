package rejoinder.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CurationEntry;

/** Shows what people decided. */
@Command(
        name = "log",
        description = "Shows what people decided about actors, or about one of them, the oldest first.",
        footer = {"%nExample:", "  rejoinder actors log kes-water"})
final class ActorsLogCommand extends DecisionLog {

    @Parameters(arity = "0..1", paramLabel = "ACTOR", description = "Id or name.")
    private Optional<String> actor = Optional.empty();

    ActorsLogCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    List<CurationEntry> entries(CuratedLedger ledger) {
        ActorDirectory directory = ledger.directory();
        return actor.map(a -> directory.curated().history(ActorNames.id(directory, a)))
                .orElseGet(() -> directory.curated().aboutActors());
    }
}
