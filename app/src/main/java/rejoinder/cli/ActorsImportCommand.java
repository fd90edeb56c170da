package rejoinder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Proposal;
import rejoinder.store.Access;

/** Takes actors and decisions from a file. */
@Command(
        name = "import",
        description = {
            "Enters what a file holds and the ledger does not: its decisions, then actors that are new or have another"
                    + " name, country or role. All of it or nothing; the same file again adds nothing."
        },
        footer = {"%nExample:", "  rejoinder actors import actors.tsv --note 'from the other desk'"})
final class ActorsImportCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Parameters(paramLabel = "FILE", description = "As actors export writes it; decisions may be missing.")
    private @Nullable Path file;

    @Option(names = "--author", paramLabel = "NAME", description = "Of what has no author; otherwise your user name.")
    private Optional<String> author = Optional.empty();

    @Option(names = "--note", paramLabel = "WORDS", description = "Why; otherwise the name of the file.")
    private Optional<String> note = Optional.empty();

    ActorsImportCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        Path path = Objects.requireNonNull(file);
        List<String> lines = Files.readAllLines(path);
        ActorsFile given = ActorsFile.parse(path.toString(), lines);
        try (CuratedLedger ledger = root.ledger(around, Access.WRITE)) {
            List<Proposal> plan = plan(ledger, given, path);
            if (!plan.isEmpty()) {
                ledger.curate(plan);
            }
            around.terminal().line(Tally.many(plan.size(), "decision") + " entered.");
        }
        return Main.OK;
    }

    private List<Proposal> plan(CuratedLedger ledger, ActorsFile given, Path path) {
        String why = note.orElseGet(() -> "from " + path.getFileName());
        try {
            return ActorsPlan.of(ledger.curated(), given, author.orElseGet(DecisionCommand::user), why);
        } catch (IllegalArgumentException e) {
            throw new CommandException(path + ": " + e.getMessage(), e);
        }
    }
}
