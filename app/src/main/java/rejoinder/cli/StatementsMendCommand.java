package rejoinder.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.text.DocumentId;

/** Marks the words of a statement anew. */
@Command(
        name = "mend",
        description = "Marks the words of a statement anew; what is known of it goes on to hold.",
        footer = {
            "%nExample:",
            "  rejoinder statements mend a90 --source 'the ministry' --cue said --content 'the dam is safe'"
        })
final class StatementsMendCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "STATEMENT", description = "The beginning of its id.")
    private @Nullable String statement;

    @Mixin
    private final MarkedWords words = new MarkedWords();

    StatementsMendCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        AttributionId id = Ids.statement(ledger, String.valueOf(statement));
        DocumentId document = Ids.documentOf(ledger, id);
        return Curation.mendStatement(document, id, words.in(ledger, document));
    }
}
