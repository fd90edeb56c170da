package rejoinder.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.claim.Positions;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.DisputeBook;
import rejoinder.store.Access;

/** Shows what an actor, or a state with all its organs, said on an issue over time. */
@Command(
        name = "positions",
        description = {
            "Shows what an actor said over time on each issue it spoke on, with what changed: new, stronger, weaker,"
                    + " reversal. A country code stands for all that speak for that state."
        },
        footer = {"%nExamples:", "  rejoinder positions XKS", "  rejoinder positions 'Irena Valsk' dam"})
final class PositionsCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Parameters(index = "0", paramLabel = "ACTOR", description = "Id or name of an actor, or a country code.")
    private @Nullable String actor;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ISSUE",
            description = "Id of a dispute, or a word of its issue; all issues if left out.")
    private Optional<String> issue = Optional.empty();

    PositionsCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
            String given = String.valueOf(actor);
            DisputeBook book = ledger.disputes();
            List<DisputeBook.History> histories = book.ofSide(given);
            if (histories.isEmpty()) {
                histories = book.ofActor(ActorNames.id(ledger.directory(), given));
            }
            List<DisputeBook.History> wanted =
                    histories.stream().filter(this::isWanted).toList();
            wanted.forEach(this::write);
            if (wanted.isEmpty()) {
                around.terminal().say("Nothing on record of " + given + " on that.");
            }
        }
        return Main.OK;
    }

    private boolean isWanted(DisputeBook.History history) {
        String words = history.dispute().issue().toLowerCase(Locale.ROOT);
        return issue.map(i -> history.dispute().id().startsWith(i) || words.contains(i.toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    private void write(DisputeBook.History history) {
        line("“" + history.dispute().issue() + "”  " + history.dispute().id());
        for (Positions.Step step : history.steps()) {
            var first = step.statement().reports().get(0);
            line("  " + step.statement().day().map(Object::toString).orElse("undated") + "  "
                    + step.statement().stance().word() + ", " + step.change().word() + "  “"
                    + first.holding().content() + "”  "
                    + Ids.shown(first.holding().id()));
        }
    }

    private void line(String text) {
        around.terminal().line(Printable.line(text));
    }
}
