package rejoinder.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days from one to another, both included; open where one is absent. Immutable.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

    private static final Pattern POINT = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /** @throws IllegalArgumentException if the last day is before the first */
    public DateRange {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(to.get() + " is before " + from.get());
        }
    }

    /** Of {@code 2021}, {@code 2021-11}, {@code 2021-11-30}, {@code a..b}, {@code a..}, {@code ..b}. */
    public static Optional<DateRange> parse(String text) {
        int dots = text.indexOf("..");
        String first = dots < 0 ? text : text.substring(0, dots);
        String last = dots < 0 ? text : text.substring(dots + 2);
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<LocalDate> from = first.isEmpty() ? Optional.empty() : Optional.of(edge(first, true));
            Optional<LocalDate> to = last.isEmpty() ? Optional.empty() : Optional.of(edge(last, false));
            return Optional.of(new DateRange(from, to));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LocalDate edge(String point, boolean first) {
        Matcher parts = POINT.matcher(point);
        if (!parts.matches()) {
            throw new IllegalArgumentException(point);
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
        if (parts.group(3) == null) {
            return first ? month.atDay(1) : month.atEndOfMonth();
        }
        return month.atDay(Integer.parseInt(parts.group(3)));
    }

    int firstDay() {
        return from.map(d -> (int) d.toEpochDay()).orElse(Integer.MIN_VALUE);
    }

    int lastDay() {
        return to.map(d -> (int) d.toEpochDay()).orElse(Integer.MAX_VALUE);
    }
}
