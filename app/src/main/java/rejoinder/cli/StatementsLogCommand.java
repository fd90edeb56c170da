package rejoinder.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.CuratedActors;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CurationEntry;
import rejoinder.text.DocumentId;

/** Shows what people decided about statements. */
@Command(
        name = "log",
        description = "Shows what people decided about statements, or about those of one article, the oldest first.",
        footer = {"%nExample:", "  rejoinder statements log d41c2"})
final class StatementsLogCommand extends DecisionLog {

    @Parameters(arity = "0..1", paramLabel = "ARTICLE", description = "The beginning of its id.")
    private Optional<String> article = Optional.empty();

    StatementsLogCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    List<CurationEntry> entries(CuratedLedger ledger) {
        CuratedActors curated = ledger.curated();
        return article.map(a -> new DocumentId(Ids.resolve(ledger, a)))
                .map(curated::aboutStatementsOf)
                .orElseGet(curated::aboutStatements);
    }
}
