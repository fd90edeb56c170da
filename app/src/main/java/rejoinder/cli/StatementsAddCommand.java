package rejoinder.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.text.DocumentId;

/** Adds a statement that the machine missed. */
@Command(
        name = "add",
        description = "Adds a statement that the machine missed.",
        footer = {
            "%nExample:",
            "  rejoinder statements add d41c2 --source 'the ministry' --cue said --content 'the dam is safe'"
        })
final class StatementsAddCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "The beginning of its id.")
    private @Nullable String article;

    @Mixin
    private final MarkedWords words = new MarkedWords();

    StatementsAddCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        DocumentId document = new DocumentId(Ids.resolve(ledger, String.valueOf(article)));
        return Curation.addStatement(document, words.in(ledger, document));
    }
}
