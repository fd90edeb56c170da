package rejoinder.cli;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rejoinder.ledger.Ledger;
import rejoinder.store.Access;

/** Serves the pages of a ledger. */
@Command(
        name = "serve",
        description = "Serves the pages of the ledger to this machine, until Ctrl-C. Articles may be read meanwhile.",
        footer = {"%nExamples:", "  rejoinder serve", "  rejoinder serve --port 9000 --data /srv/ledger"})
final class ServeCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Option(names = "--port", paramLabel = "N", description = "Otherwise " + Pages.PORT + ", or a free one.")
    private @Nullable Integer port;

    ServeCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        OptionalInt given = port == null ? OptionalInt.empty() : OptionalInt.of(port);
        Pages.check(given.orElse(0));
        Ledger ledger = root.ledger(around, Access.READ);
        return Pages.serve(
                ledger,
                given.orElse(Pages.PORT),
                given.isEmpty(),
                around.terminal(),
                address -> "The ledger is shown at " + address + " (Ctrl-C ends)");
    }
}
