package rejoinder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Ledger;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;

/** Runs the other commands once, so that the launcher can have the classes they need laid out for a fast start. */
@Command(name = "warm-up", hidden = true, description = "Runs every command once on the sample stories.")
final class WarmUpCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;

    WarmUpCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Path data = Files.createTempDirectory("rejoinder");
        try {
            DemoCommand.read(data, around);
            String ledger = "--data=" + data;
            String report = data.resolve("report.html").toString();
            String lines = data.resolve("lines.jsonl").toString();
            String[][] commands = {
                {"list", ledger},
                {"list", ledger, "--documents", "--format", "tsv"},
                {"list", ledger, "--words", "river", "--format", "jsonl"},
                {"show", ledger, someId(data), "--why"},
                {"verify", ledger},
                {"export", ledger, "--format", "html", "--out", report},
                {"export", ledger, "--out", lines},
                {"extract", lines, "--out", "-"},
                {"--help"}
            };
            for (String[] command : commands) {
                Main.run(around, command);
            }
            return Main.OK;
        } finally {
            delete(data);
        }
    }

    private String someId(Path data) {
        try (Ledger ledger = SqliteLedger.open(data, Access.READ, around.clock())) {
            return ledger.documents(Filter.ALL.page(0, 1)).get(0).id().value();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
