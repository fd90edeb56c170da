package rejoinder.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rejoinder.Rejoinder;
import rejoinder.ledger.CuratedLedger;
import rejoinder.store.Access;

/** Reads articles into the ledger. */
@Command(
        name = "read",
        description = {
            "Reads articles into the ledger.",
            "",
            "Takes plain text, HTML and JSON Lines. Directories are walked, hidden files passed over. What is in the"
                    + " ledger already is not read again; so a reading that was interrupted goes on where it was when"
                    + " the same command is given again. What cannot be read is rejected with its reason, and the"
                    + " others go on."
        },
        exitCodeList = {
            "0:done, if perhaps with rejections",
            "1:everything was rejected, or the ledger cannot be written",
            "2:called in a wrong way"
        },
        footer = {
            "%nExamples:",
            "  rejoinder read stories/",
            "  rejoinder read 'archive/**/2024-*.html' --actors actors.tsv",
            "  zcat feed.jsonl.gz | rejoinder read -"
        })
final class ReadCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, directories, patterns such as 'news/**/*.html', or - for standard input.")
    private List<String> paths = List.of();

    @Mixin
    private final ReadingOptions options = new ReadingOptions();

    ReadCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        if (paths.contains("-") && paths.size() > 1) {
            throw new UsageException("- (standard input) cannot be read together with files");
        }
        boolean standard = paths.contains("-");
        List<Path> roots = standard ? List.of() : Globs.expand(paths);
        Rejoinder reader = options.reader();
        long began = System.nanoTime();
        OptionalLong size = standard ? OptionalLong.empty() : Batch.size(roots);
        Progress progress = new Progress(around.terminal(), "article", size, System::nanoTime);
        try (CuratedLedger ledger = root.ledger(around, Access.WRITE)) {
            Batch batch = new Batch(reader, ledger, options.limits(), options.threads(), progress);
            Thread last = new Thread(() -> interrupted(batch, progress));
            Runtime.getRuntime().addShutdownHook(last);
            Tally tally = standard ? batch.read("standard input", around.in()) : batch.read(roots);
            if (!forget(last)) {
                return Main.FAILED;
            }
            progress.clear();
            if (tally.kept() > 0) {
                IndexDesk.follow(ledger, root.data(around), around.terminal());
            }
            tally.summary(time(began)).forEach(around.terminal()::line);
            if (tally.kept() > 0) {
                around.terminal()
                        .line("The ledger is in "
                                + Printable.line(root.data(around).toString()) + ".");
            }
            return tally.failedWholly() ? Main.FAILED : Main.OK;
        }
    }

    /** On Ctrl-C and when the system ends the program. */
    private void interrupted(Batch batch, Progress progress) {
        batch.stop();
        progress.clear();
        around.terminal()
                .say("rejoinder: interrupted. " + Tally.many(batch.tally().kept(), "article")
                        + " read so far are safe in the ledger; give the same command again to go on.");
    }

    /** False if the program is ending already. */
    private static boolean forget(Thread hook) {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static String time(long began) {
        double seconds = (System.nanoTime() - began) / 1e9;
        return seconds < 10 ? String.format(Locale.ROOT, "%.1f s", seconds) : Progress.duration(Math.round(seconds));
    }
}
