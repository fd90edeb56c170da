package rejoinder.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Half-open stretch {@code [from, to)} of local time, never empty. Immutable.
 *
 * @param to later than {@code from}
 */
public record Interval(LocalDateTime from, LocalDateTime to, Granularity granularity) {

    /** @throws IllegalArgumentException if empty */
    public Interval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("not an interval: from " + from + " to " + to);
        }
    }

    /** From midnight to midnight. */
    public static Interval day(LocalDate day) {
        return new Interval(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Granularity.DAY);
    }

    public boolean contains(LocalDateTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
