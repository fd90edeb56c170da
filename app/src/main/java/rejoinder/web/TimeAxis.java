package rejoinder.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Days on a line. Immutable.
 *
 * @param last not before {@code first}
 * @param length of the line
 */
record TimeAxis(LocalDate first, LocalDate last, int length) {

    private static final int TICKS = 10;
    private static final int FAR = 8;
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    private static final int[] MONTHS = {1, 2, 3, 6};
    private static final int[] DAYS = {1, 2, 7, 14};

    /** Over these days, each with how often it comes; a few that are far from all others stand at its ends, which then leave room for the others. */
    static TimeAxis of(SortedMap<LocalDate, Long> days, int length) {
        if (days.isEmpty()) {
            return new TimeAxis(LocalDate.EPOCH, LocalDate.EPOCH, length);
        }
        long total = days.values().stream().mapToLong(n -> n).sum();
        LocalDate first = days.firstKey();
        LocalDate last = days.lastKey();
        LocalDate low = at(days, total / 20);
        LocalDate high = at(days, total - 1 - total / 20);
        long most = Math.max(7, ChronoUnit.DAYS.between(low, high));
        if (ChronoUnit.DAYS.between(first, last) <= FAR * most) {
            return new TimeAxis(first, last, length);
        }
        LocalDate from = low.minusDays(most / 4);
        LocalDate to = high.plusDays(most / 4);
        return new TimeAxis(from.isBefore(first) ? first : from, to.isAfter(last) ? last : to, length);
    }

    private static LocalDate at(SortedMap<LocalDate, Long> days, long place) {
        long before = 0;
        for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
            before += day.getValue();
            if (before > place) {
                return day.getKey();
            }
        }
        return days.lastKey();
    }

    /** The same from the beginning of its first month to the end of its last. */
    TimeAxis ofMonths() {
        return new TimeAxis(first.withDayOfMonth(1), last.withDayOfMonth(last.lengthOfMonth()), length);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** From 0 to {@code length - 1}; days before or after the line stand at its ends. */
    int x(LocalDate day) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long at = ChronoUnit.DAYS.between(first, day);
        return (int) Math.max(0, Math.min(length - 1L, at * length / days));
    }

    /** At most ten, at the beginnings of days, months or years. */
    List<TimelineView.Tick> ticks() {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        for (int step : DAYS) {
            if (days <= (long) step * TICKS) {
                return ticks(first, ChronoUnit.DAYS, step, 10);
            }
        }
        for (int step : MONTHS) {
            if (days <= 30L * step * TICKS) {
                return ticks(first.withDayOfMonth(1), ChronoUnit.MONTHS, step, 7);
            }
        }
        for (int step : YEARS) {
            if (days <= 365L * step * TICKS || step == YEARS[YEARS.length - 1]) {
                int year = Math.floorDiv(first.getYear(), step) * step;
                return ticks(LocalDate.of(Math.max(1, year), 1, 1), ChronoUnit.YEARS, step, 4);
            }
        }
        return List.of();
    }

    private List<TimelineView.Tick> ticks(LocalDate from, ChronoUnit unit, int step, int characters) {
        List<TimelineView.Tick> ticks = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(last) && ticks.size() < 2 * TICKS; day = day.plus(step, unit)) {
            if (!day.isBefore(first)) {
                ticks.add(new TimelineView.Tick(x(day), day.toString().substring(0, characters)));
            }
        }
        return ticks;
    }
}
