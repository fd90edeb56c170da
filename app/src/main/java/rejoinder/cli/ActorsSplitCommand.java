package rejoinder.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;

/** Parts an actor again: from what it was merged into, or where texts give it one name. */
@Command(
        name = "split",
        description = "Parts an actor again: from what it was merged into, or where texts give it one name.",
        footer = {"%nExample:", "  rejoinder actors split kes-water --name 'the lake ministry' --to kes-lakes"})
final class ActorsSplitCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "ACTOR", description = "The one merged away, or the one that is two.")
    private @Nullable String actor;

    @Option(names = "--name", paramLabel = "NAME", description = "Where texts call it so, they mean another.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--to", paramLabel = "OTHER", description = "That other; needed with --name.")
    private Optional<String> to = Optional.empty();

    ActorsSplitCommand(Surroundings around, RejoinderCommand root) {
        super(around, root);
    }

    @Override
    Curation decision(CuratedLedger ledger, ActorDirectory directory) {
        String given = String.valueOf(actor);
        if (name.isPresent() != to.isPresent()) {
            throw new UsageException("--name and --to go together");
        }
        if (name.isPresent()) {
            return Curation.split(
                    ActorNames.id(directory, given), name.get(), ActorNames.id(directory, to.orElseThrow()));
        }
        return directory
                .curated()
                .mergeOf(given)
                .map(entry -> Curation.undo(entry.number()))
                .orElseThrow(() -> new CommandException(given + " is merged into no other actor"));
    }
}
