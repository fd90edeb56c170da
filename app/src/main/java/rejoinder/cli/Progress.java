package rejoinder.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * How far a long command is: items, rate, time left. On a terminal one line that is drawn over, else a line every few
 * seconds. Thread-safe.
 */
final class Progress {

    private static final Duration REDRAW = Duration.ofMillis(100);
    private static final Duration REPEAT = Duration.ofSeconds(5);

    private final Terminal terminal;
    private final String noun;
    private final OptionalLong total;
    private final LongSupplier nanos;
    private final long began;
    private long drawn;
    private boolean shown;

    /**
     * @param noun what is counted, such as {@code article}
     * @param total how much there is to do, in whatever unit {@link #at} is told
     * @param nanos a clock
     */
    Progress(Terminal terminal, String noun, OptionalLong total, LongSupplier nanos) {
        this.terminal = terminal;
        this.noun = noun;
        this.total = total;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.drawn = began;
    }

    /**
     * @param items how many are done
     * @param done how much of the total is done
     */
    synchronized void at(long items, long done) {
        long now = nanos.getAsLong();
        boolean onTerminal = terminal.errorLook().terminal();
        if (now - drawn < (onTerminal ? REDRAW : REPEAT).toNanos()) {
            return;
        }
        drawn = now;
        String text = text(items, done, (now - began) / 1e9);
        if (onTerminal) {
            shown = true;
            terminal.sayRaw(
                    "\r\033[K" + Printable.cut(text, terminal.errorLook().columns() - 1));
        } else {
            terminal.say(text);
        }
    }

    private String text(long items, long done, double seconds) {
        double rate = items / seconds;
        String form = rate < 10 ? "%,d %s, %.1f a second" : "%,d %s, %,.0f a second";
        String text = String.format(Locale.ROOT, form, items, items == 1 ? noun : noun + "s", rate);
        if (total.isEmpty() || done <= 0 || done > total.getAsLong()) {
            return text;
        }
        double left = seconds / done * (total.getAsLong() - done);
        return text
                + String.format(
                        Locale.ROOT, ", %d %%, %s left", 100 * done / total.getAsLong(), duration(Math.round(left)));
    }

    static String duration(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds / 60 % 60);
    }

    /** Says something between two drawings of the line. */
    synchronized void say(String text) {
        clear();
        terminal.say(text);
    }

    /** Takes the line away. */
    synchronized void clear() {
        if (shown) {
            terminal.sayRaw("\r\033[K");
            shown = false;
        }
    }
}
