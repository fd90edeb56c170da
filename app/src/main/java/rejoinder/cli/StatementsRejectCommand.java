package rejoinder.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;

/** Says that there is no such statement. */
@Command(
        name = "reject",
        description = "Says that nobody is on record with such a statement.",
        footer = {"%nExample:", "  rejoinder statements reject a90 --note 'a caption'"})
final class StatementsRejectCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "STATEMENT", description = "The beginning of its id.")
    private @Nullable String statement;

    StatementsRejectCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        AttributionId id = Ids.statement(ledger, String.valueOf(statement));
        return Curation.rejectStatement(Ids.documentOf(ledger, id), id);
    }
}
