package rejoinder.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What bash's {@code time} reports of one finished process and all it waited for, in seconds.
 *
 * @param wall elapsed time
 * @param user CPU time spent in the program
 * @param system CPU time the kernel spent for it
 */
record TimeReport(double wall, double user, double system) {
    /** What to set bash's {@code TIMEFORMAT} to. */
    static final String FORMAT = "%3R %3U %3S";

    // A locale may give bash a decimal comma.
    private static final Pattern LINE = Pattern.compile("(\\d+[.,]\\d+) (\\d+[.,]\\d+) (\\d+[.,]\\d+)");

    static TimeReport parse(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a report of bash's time in the form '" + FORMAT + "': " + line);
        }
        return new TimeReport(seconds(matcher.group(1)), seconds(matcher.group(2)), seconds(matcher.group(3)));
    }

    double cpu() {
        return user + system;
    }

    private static double seconds(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }
}
