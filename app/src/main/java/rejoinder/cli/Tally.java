package rejoinder.cli;

import java.util.ArrayList;
import java.util.List;
import rejoinder.ledger.Ledger;
import rejoinder.wire.Rejection;

/** What a batch did so far. Written by one thread, read by others. */
final class Tally {

    private static final int EXAMPLES = 10;

    private long added;
    private long revised;
    private long known;
    private long statements;
    private long rejected;
    private final List<Rejection> examples = new ArrayList<>();

    synchronized void count(Ledger.Outcome outcome, int attributions) {
        switch (outcome) {
            case ADDED -> added++;
            case REVISED -> revised++;
            case KNOWN -> known++;
        }
        statements += outcome == Ledger.Outcome.KNOWN ? 0 : attributions;
    }

    synchronized void count(Rejection rejection) {
        rejected++;
        if (examples.size() < EXAMPLES) {
            examples.add(rejection);
        }
    }

    synchronized long items() {
        return added + revised + known + rejected;
    }

    synchronized long kept() {
        return added + revised;
    }

    /** True if there was something, and nothing of it could be read. */
    synchronized boolean failedWholly() {
        return rejected > 0 && rejected == items();
    }

    /** The summary, a line each. */
    synchronized List<String> summary(String time) {
        List<String> lines = new ArrayList<>();
        if (items() == 0) {
            lines.add("There was nothing to read.");
            return lines;
        }
        lines.add(many(added, "article") + " read in " + time + ", with " + many(statements, "statement") + "; "
                + (revised > 0 ? revised + " of an earlier version read again; " : "") + known + " already known; "
                + rejected + " rejected.");
        for (Rejection rejection : examples) {
            lines.add("  " + Printable.line(rejection.origin() + ": " + rejection.reason()));
        }
        if (rejected > examples.size()) {
            lines.add("  and " + (rejected - examples.size()) + " more; see all: rejoinder list --rejected");
        }
        return lines;
    }

    static String many(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
