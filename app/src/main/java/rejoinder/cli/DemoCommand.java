package rejoinder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rejoinder.Rejoinder;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Ledger;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;
import rejoinder.wire.Limits;

/** Reads the sample stories and serves their pages. */
@Command(
        name = "demo",
        description = {
            "Reads eight sample stories about a dispute between invented countries, and serves their pages to this"
                    + " machine, until Ctrl-C. The stories and their ledger are kept in demo under the data directory,"
                    + " or in DIR itself where --data names one."
        },
        footer = {"%nExamples:", "  rejoinder demo", "  rejoinder demo --port 9000"})
final class DemoCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Option(names = "--port", paramLabel = "N", description = "Otherwise " + Pages.PORT + ", or a free one.")
    private @Nullable Integer port;

    DemoCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        OptionalInt given = port == null ? OptionalInt.empty() : OptionalInt.of(port);
        Pages.check(given.orElse(0));
        Path data = root.givenData().orElseGet(() -> around.defaultData().resolve("demo"));
        read(data, around);
        CuratedLedger ledger = new CuratedLedger(SqliteLedger.open(data, Access.READ, around.clock()));
        String told = ledger.countDocuments(Filter.ALL) + " articles with "
                + Tally.many(ledger.countAttributions(Filter.ALL), "statement");
        return Pages.serve(
                ledger,
                new LedgerDesk(data, around.clock(), DecisionCommand.user()),
                IndexDesk.open(data, around.terminal()),
                given.orElse(Pages.PORT),
                given.isEmpty(),
                around.terminal(),
                address -> told + " are shown at " + address + " (Ctrl-C ends)");
    }

    /** Lays out the stories in the data directory and reads them into its ledger. */
    static void read(Path data, Surroundings around) throws IOException {
        Path folder = data.resolve("stories");
        List<Path> stories = Stories.layOut(folder);
        Rejoinder reader = ReadingOptions.reader(folder.resolve(Stories.ACTORS));
        Progress progress = new Progress(around.terminal(), "article", OptionalLong.empty(), System::nanoTime);
        try (Ledger ledger = SqliteLedger.open(data, Access.WRITE, around.clock())) {
            int threads = Runtime.getRuntime().availableProcessors();
            Tally tally = new Batch(reader, ledger, Limits.DEFAULT, threads, progress).read(stories);
            progress.clear();
            if (tally.failedWholly()) {
                throw new CommandException("the sample stories cannot be read: " + tally.summary("no time"));
            }
        }
    }
}
