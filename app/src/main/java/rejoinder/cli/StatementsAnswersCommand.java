package rejoinder.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.ResponseType;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;

/** Says whether and how one statement answers another of its article. */
@Command(
        name = "answers",
        description = "Says how one statement answers another of its article, or that it does not.",
        footer = {
            "%nExamples:",
            "  rejoinder statements answers a90 a1f denies",
            "  rejoinder statements answers a90 a1f not"
        })
final class StatementsAnswersCommand extends DecisionCommand {

    private static final String NOT = "not";

    @Parameters(index = "0", paramLabel = "STATEMENT", description = "The beginning of its id.")
    private @Nullable String statement;

    @Parameters(index = "1", paramLabel = "ANSWERED", description = "The beginning of the id of the other.")
    private @Nullable String answered;

    @Parameters(index = "2", paramLabel = "HOW", description = "denies, rejects, supports and so on; or not.")
    private @Nullable String how;

    StatementsAnswersCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        AttributionId from = Ids.statement(ledger, String.valueOf(statement));
        AttributionId to = Ids.statement(ledger, String.valueOf(answered));
        return Curation.answers(Ids.documentOf(ledger, from), from, to, type());
    }

    private Optional<ResponseType> type() {
        String word = String.valueOf(how);
        Optional<ResponseType> type = Stream.of(ResponseType.values())
                .filter(t -> t.word().equals(word))
                .findFirst();
        if (type.isEmpty() && !word.equals(NOT)) {
            throw new UsageException("there is no answer “" + word + "”; take one of "
                    + Stream.of(ResponseType.values()).map(ResponseType::word).collect(Collectors.joining(", "))
                    + ", or not");
        }
        return type;
    }
}
