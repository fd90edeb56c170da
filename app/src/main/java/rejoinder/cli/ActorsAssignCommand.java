package rejoinder.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;

/** Says whom the sources of some statements denote. */
@Command(
        name = "assign",
        description = "Says whom the sources of some statements denote.",
        footer = {"%nExample:", "  rejoinder actors assign a90 a7f1 --to kes-water"})
final class ActorsAssignCommand extends DecisionCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "STATEMENT", description = "Ids, or beginnings of them.")
    private List<String> statements = List.of();

    @Option(names = "--to", required = true, paramLabel = "ACTOR", description = "Id or name.")
    private @Nullable String actor;

    ActorsAssignCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        List<AttributionId> ids = statements.stream()
                .map(s -> Ids.resolve(ledger, s))
                .map(AttributionId::new)
                .toList();
        return Curation.assign(ids, ActorNames.id(directory, String.valueOf(actor)));
    }
}
