package rejoinder.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rejoinder.ledger.CuratedLedger;
import rejoinder.store.Access;

/** Writes actors and decisions to a file. */
@Command(
        name = "export",
        description = {
            "Writes all actors, as people described them, in the form of an actor file, and the decisions in lines that"
                    + " an actor file passes over. So read --actors takes the file, and actors import too."
        },
        footer = {"%nExample:", "  rejoinder actors export > actors.tsv"})
final class ActorsExportCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output if absent or -.")
    private @Nullable Path out;

    ActorsExportCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        try (CuratedLedger ledger = root.ledger(around, Access.READ);
                Output to = Output.open(out, List.of(), around.terminal())) {
            ActorsFile.lines(ledger.curated()).forEach(to::line);
        }
        return Main.OK;
    }
}
