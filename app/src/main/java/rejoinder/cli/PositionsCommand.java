package rejoinder.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.api.DisputeAnswers;
import rejoinder.api.Values;
import rejoinder.claim.Holder;
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
            description = "Id of a dispute, or words of its issue or of a statement; all issues if left out.")
    private Optional<String> issue = Optional.empty();

    @Option(names = "--json", description = "Write one line of JSON.")
    private boolean json;

    @Option(names = "--why", description = "Also say why each change is held to be one.")
    private boolean why;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Only articles published up to this day, such as 2021-12-31; see `rejoinder disputes`.")
    private @Nullable LocalDate to;

    PositionsCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
            String given = String.valueOf(actor);
            DisputeBook book = ledger.disputes(Optional.ofNullable(to));
            String of = book.isSide(given) ? given : ActorNames.id(ledger.directory(), given);
            List<DisputeBook.History> histories = DisputeBook.on(issue.orElse(""), book.of(of));
            if (json) {
                around.terminal().line(Values.text(new DisputeAnswers(ledger).positions(of, histories)));
            } else {
                histories.forEach(this::write);
            }
            if (histories.isEmpty()) {
                around.terminal().say("Nothing on record of " + given + " on that.");
            }
        }
        return Main.OK;
    }

    private void write(DisputeBook.History history) {
        line("“" + history.dispute().issue() + "”  " + history.dispute().id());
        for (Positions.Step step : history.steps()) {
            var first = step.statement().reports().get(0);
            line("  " + step.statement().day().map(Object::toString).orElse("undated") + "  "
                    + step.statement().holder().map(Holder::name).orElse("somebody not known") + "  "
                    + step.statement().stance().word() + ", " + step.change().word() + "  “"
                    + first.holding().content() + "”  "
                    + Ids.shown(first.holding().id()));
            if (why) {
                line("      " + step.why());
            }
        }
    }

    private void line(String text) {
        around.terminal().line(Printable.line(text));
    }
}
