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

/** Shows what people decided. */
@Command(
        name = "log",
        description = "Shows what people decided about actors, or about one of them, the oldest first.",
        footer = {"%nExample:", "  rejoinder actors log kes-water"})
final class ActorsLogCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Parameters(arity = "0..1", paramLabel = "ACTOR", description = "Id or name.")
    private Optional<String> actor = Optional.empty();

    ActorsLogCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
            ActorDirectory directory = ledger.directory();
            List<CurationEntry> entries = actor.map(a -> directory.curated().history(ActorNames.id(directory, a)))
                    .orElseGet(() -> directory.curated().aboutActors());
            entries.forEach(e -> around.terminal().line(Printable.line(line(directory, e))));
            if (entries.isEmpty()) {
                around.terminal().say("Nobody has decided anything.");
            }
        }
        return Main.OK;
    }

    static String line(ActorDirectory directory, CurationEntry entry) {
        String undone = directory.curated().inForce(entry.number()) ? "" : " [undone]";
        return entry.number() + "  " + entry.words() + undone;
    }
}
