package rejoinder.cli;

import picocli.CommandLine.Option;
import rejoinder.Rejoinder;
import rejoinder.wire.Limits;

/** What {@code read} and {@code extract} have in common. */
final class ReadingOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to read at once; otherwise one for each core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-text",
            paramLabel = "N",
            description = "Reject articles of more than N characters; otherwise ${DEFAULT-VALUE}.")
    private int maxText = Limits.DEFAULT.textUnits();

    int threads() {
        return atLeastOne("--threads", threads);
    }

    Limits limits() {
        int text = atLeastOne("--max-text", maxText);
        // A character takes up to six bytes where JSON escapes it; markup may be as much again.
        long bytes = Math.max(Limits.DEFAULT.itemBytes(), 12L * text);
        return new Limits((int) Math.min(Integer.MAX_VALUE - 16, bytes), text, Limits.DEFAULT.depth());
    }

    Rejoinder reader() {
        return Rejoinder.create();
    }

    private static int atLeastOne(String option, int value) {
        if (value < 1) {
            throw new UsageException(option + " must be at least 1, not " + value);
        }
        return value;
    }
}
