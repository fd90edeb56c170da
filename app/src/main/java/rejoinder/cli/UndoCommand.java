package rejoinder.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;

/** Takes back a decision; an undo can itself be undone. */
@Command(
        name = "undo",
        description = "Takes back a decision; an undo can itself be undone.",
        footer = {
            "%nExamples:",
            "  rejoinder actors undo 3 --note 'two bodies after all'",
            "  rejoinder disputes undo 4"
        })
final class UndoCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "ENTRY", description = "The number of the entry, as log shows it.")
    private @Nullable Long entry;

    UndoCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        return Curation.undo(Objects.requireNonNull(entry));
    }
}
