package rejoinder.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.SpeechAct;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;

/** Says what a statement does. */
@Command(
        name = "act",
        description = "Says what a statement does: assert, deny, reject, accuse, demand and so on.",
        footer = {"%nExample:", "  rejoinder statements act a90 deny"})
final class StatementsActCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "STATEMENT", description = "The beginning of its id.")
    private @Nullable String statement;

    @Parameters(index = "1", paramLabel = "ACT", description = "What it does.")
    private @Nullable String act;

    StatementsActCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        AttributionId id = Ids.statement(ledger, String.valueOf(statement));
        return Curation.act(Ids.documentOf(ledger, id), id, act());
    }

    private SpeechAct act() {
        String word = String.valueOf(act);
        return Stream.of(SpeechAct.values())
                .filter(a -> a.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no act “" + word + "”; take one of "
                        + Stream.of(SpeechAct.values()).map(SpeechAct::word).collect(Collectors.joining(", "))));
    }
}
