package rejoinder.cli;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Ledger;
import rejoinder.store.Access;

/** Checks the whole ledger. */
@Command(
        name = "verify",
        description = {
            "Checks the whole ledger: the file itself, every hash and reference, and that the text of every span is"
                    + " what it was."
        },
        exitCodeList = {
            "0:all is well",
            "1:something is wrong, a line each on standard output",
            "2:called in a wrong way"
        },
        footer = {"%nExamples:", "  rejoinder verify", "  rejoinder verify --data /srv/ledger && tar -c /srv/ledger"})
final class VerifyCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    VerifyCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = root.ledger(around, Access.READ)) {
            long total = ledger.countDocuments(Filter.ALL);
            Progress progress = new Progress(around.terminal(), "article", OptionalLong.of(total), System::nanoTime);
            AtomicLong checked = new AtomicLong();
            List<String> wrong = ledger.verify(done -> {
                checked.set(done);
                progress.at(done, done);
            });
            progress.clear();
            wrong.forEach(line -> around.terminal().line(Printable.line(line)));
            if (wrong.isEmpty()) {
                around.terminal().line("All is well: " + Tally.many(checked.get(), "article") + " checked.");
                return Main.OK;
            }
            around.terminal()
                    .say("rejoinder: " + Tally.many(wrong.size(), "thing") + " wrong in the ledger in "
                            + Printable.line(root.data(around).toString()));
            return Main.FAILED;
        }
    }
}
