package rejoinder.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A half-open interval {@code [from, to)} of local time, wherever the text is at home; zones are not converted.
 * Immutable.
 *
 * @param to later than {@code from}
 * @param granularity the unit that the words name; "early 2009" is a third of a year, and a year all the same
 */
public record Interval(LocalDateTime from, LocalDateTime to, Granularity granularity) {

    /** @throws IllegalArgumentException if {@code to} is not after {@code from} */
    public Interval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("not an interval: [" + from + ", " + to + ")");
        }
    }

    /** From midnight to midnight. */
    public static Interval day(LocalDate day) {
        return new Interval(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Granularity.DAY);
    }
}
