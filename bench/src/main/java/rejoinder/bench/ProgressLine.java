package rejoinder.bench;

import java.io.PrintStream;

/** Says on standard error what is running: one line rewritten on a terminal, a line a step elsewhere. */
final class ProgressLine {
    private final PrintStream out;
    private final boolean live;
    private String step = "";

    ProgressLine(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    void begin(String what) {
        step = what;
        if (live) {
            elapsed(0);
        } else {
            out.println(what);
        }
    }

    void elapsed(long seconds) {
        if (live) {
            out.print("\r\u001b[K" + step + "  " + seconds + " s");
            out.flush();
        }
    }

    /** Leaves the terminal's line to what follows. */
    void end() {
        if (live) {
            out.print("\r\u001b[K");
            out.flush();
        }
    }
}
