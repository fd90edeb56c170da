package rejoinder.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;

/** Adds an actor that no reading has. */
@Command(
        name = "add",
        description = "Adds an actor that no reading has.",
        footer = {"%nExample:", "  rejoinder actors add oum-council 'Oum River Council' --kind organisation"})
final class ActorsAddCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "ID", description = "A short id without blanks, for good.")
    private @Nullable String id;

    @Parameters(index = "1", paramLabel = "NAME", description = "The full name.")
    private @Nullable String name;

    @Option(names = "--kind", paramLabel = "KIND", description = "Such as person (as usual), organ, state.")
    private String kind = "person";

    ActorsAddCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        return Curation.add(String.valueOf(id), kind, String.valueOf(name));
    }
}
