package rejoinder.cli;

import java.util.Optional;
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
        description = {
            "Serves the pages of the ledger to this machine, until Ctrl-C. Articles may be read meanwhile. What is decided"
                    + " about actors on the pages is entered in the ledger."
        },
        footer = {"%nExamples:", "  rejoinder serve", "  rejoinder serve --port 9000 --data /srv/ledger"})
final class ServeCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Option(names = "--port", paramLabel = "N", description = "Otherwise " + Pages.PORT + ", or a free one.")
    private @Nullable Integer port;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "In whose name decisions on the pages are made; otherwise your user name.")
    private Optional<String> author = Optional.empty();

    ServeCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    private String author() {
        String name = author.orElseGet(DecisionCommand::user).strip();
        if (name.isEmpty() || name.length() > 100) {
            throw new UsageException("--author must be a name of 100 characters at most");
        }
        return name;
    }

    @Override
    public Integer call() {
        OptionalInt given = port == null ? OptionalInt.empty() : OptionalInt.of(port);
        Pages.check(given.orElse(0));
        Ledger ledger = root.ledger(around, Access.READ);
        return Pages.serve(
                ledger,
                new LedgerDesk(root.data(around), around.clock(), author()),
                IndexDesk.open(root.data(around), around.terminal()),
                given.orElse(Pages.PORT),
                given.isEmpty(),
                around.terminal(),
                address -> "The ledger is shown at " + address + " (Ctrl-C ends)");
    }
}
