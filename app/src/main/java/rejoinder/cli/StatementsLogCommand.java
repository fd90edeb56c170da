package rejoinder.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CurationEntry;
import rejoinder.store.Access;
import rejoinder.text.DocumentId;

/** Shows what people decided about statements. */
@Command(
        name = "log",
        description = "Shows what people decided about statements, or about those of one article, the oldest first.",
        footer = {"%nExample:", "  rejoinder statements log d41c2"})
final class StatementsLogCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Parameters(arity = "0..1", paramLabel = "ARTICLE", description = "The beginning of its id.")
    private Optional<String> article = Optional.empty();

    StatementsLogCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
            ActorDirectory directory = ledger.directory();
            List<CurationEntry> entries = article.map(a -> new DocumentId(Ids.resolve(ledger, a)))
                    .map(directory.curated()::aboutStatementsOf)
                    .orElseGet(directory.curated()::aboutStatements);
            entries.forEach(e -> around.terminal().line(Printable.line(ActorsLogCommand.line(directory, e))));
            if (entries.isEmpty()) {
                around.terminal().say("Nobody has decided anything.");
            }
        }
        return Main.OK;
    }
}
