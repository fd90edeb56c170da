package rejoinder.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * One unit of the calendar: that day, that quarter. Immutable.
 *
 * @param value as TIMEX3 writes it
 */
record Period(Granularity unit, LocalDateTime start, LocalDateTime end, String value) {

    /** What lies around years that no text means, and that date arithmetic could not leave. */
    private static final int LAST_YEAR = 9999;

    Interval interval() {
        return new Interval(start, end, unit);
    }

    LocalDate day() {
        return start.toLocalDate();
    }

    /** The unit of the calendar that holds a day. */
    static Period at(Granularity unit, LocalDate day) {
        int year = Math.max(-LAST_YEAR, Math.min(LAST_YEAR, day.getYear()));
        return switch (unit) {
            case WEEKEND -> weekend(day);
            case WEEK -> week(day);
            case MONTH -> of(unit, day.withDayOfMonth(1), ChronoUnit.MONTHS, 1, month(day));
            case SEASON -> season(day);
            case QUARTER -> {
                int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
                yield of(
                        unit,
                        LocalDate.of(year, quarter * 3 - 2, 1),
                        ChronoUnit.MONTHS,
                        3,
                        year(year) + "-Q" + quarter);
            }
            case HALF_YEAR -> {
                int half = day.getMonthValue() > 6 ? 2 : 1;
                yield of(unit, LocalDate.of(year, half * 6 - 5, 1), ChronoUnit.MONTHS, 6, year(year) + "-H" + half);
            }
            case YEAR -> of(unit, LocalDate.of(year, 1, 1), ChronoUnit.YEARS, 1, year(year));
            case DECADE -> {
                int decade = Math.floorDiv(year, 10);
                String value = year > 0 ? pad(decade, 3) : "BC" + pad((1 - year) / 10, 3);
                yield of(unit, LocalDate.of(decade * 10, 1, 1), ChronoUnit.YEARS, 10, value);
            }
            case CENTURY -> {
                int century = Math.floorDiv(year, 100);
                String value = year > 0 ? pad(century, 2) : "BC" + pad((1 - year) / 100, 2);
                yield of(unit, LocalDate.of(century * 100, 1, 1), ChronoUnit.YEARS, 100, value);
            }
            default -> of(Granularity.DAY, day, ChronoUnit.DAYS, 1, day(day));
        };
    }

    private static Period of(Granularity unit, LocalDate first, ChronoUnit step, int steps, String value) {
        return new Period(unit, first.atStartOfDay(), first.plus(steps, step).atStartOfDay(), value);
    }

    /** Saturday and Sunday of the week. */
    private static Period weekend(LocalDate day) {
        LocalDate saturday = day.plusDays(6 - day.getDayOfWeek().getValue());
        return of(
                Granularity.WEEKEND,
                saturday,
                ChronoUnit.DAYS,
                2,
                week(saturday).value() + "-WE");
    }

    private static Period week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        int number = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = monday.get(IsoFields.WEEK_BASED_YEAR);
        return of(Granularity.WEEK, monday, ChronoUnit.WEEKS, 1, year(year) + "-W" + pad(number, 2));
    }

    /** Seasons of the northern half of the earth by whole months; winter is that of its January. */
    private static Period season(LocalDate day) {
        LocalDate shifted = day.plusMonths(1);
        int number = (shifted.getMonthValue() - 1) / 3;
        String code = new String[] {"WI", "SP", "SU", "FA"}[number];
        LocalDate first = LocalDate.of(shifted.getYear(), number * 3 + 1, 1).minusMonths(1);
        return of(Granularity.SEASON, first, ChronoUnit.MONTHS, 3, year(shifted.getYear()) + "-" + code);
    }

    static Period part(LocalDate day, DayPart part) {
        LocalDateTime from = day.atStartOfDay().plusHours(part.fromHour());
        return new Period(
                Granularity.DAY_PART, from, day.atStartOfDay().plusHours(part.toHour()), day(day) + "T" + part.name());
    }

    /** @param zone as the value ends, such as {@code Z}; empty if none is written */
    static Period clock(Granularity unit, LocalDateTime from, String zone) {
        String time = switch (unit) {
            case HOUR -> String.format(Locale.ROOT, "T%02d:00", from.getHour());
            case MINUTE -> String.format(Locale.ROOT, "T%02d:%02d", from.getHour(), from.getMinute());
            default ->
                String.format(Locale.ROOT, "T%02d:%02d:%02d", from.getHour(), from.getMinute(), from.getSecond());
        };
        ChronoUnit step = unit == Granularity.HOUR
                ? ChronoUnit.HOURS
                : unit == Granularity.MINUTE ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
        return new Period(unit, from, from.plus(1, step), day(from.toLocalDate()) + time + zone);
    }

    /** The unit that lies so many units of its own kind later. */
    Period plus(int n) {
        return at(unit.compareTo(Granularity.DAY) < 0 ? Granularity.DAY : unit, shift(day(), unit, n));
    }

    static LocalDate shift(LocalDate day, Granularity unit, int n) {
        int bounded = Math.max(-LAST_YEAR, Math.min(LAST_YEAR, n));
        LocalDate shifted = switch (unit) {
            case WEEK, WEEKEND -> day.plusWeeks(bounded);
            case MONTH -> day.plusMonths(bounded);
            case SEASON, QUARTER -> day.plusMonths(bounded * 3L);
            case HALF_YEAR -> day.plusMonths(bounded * 6L);
            case YEAR -> day.plusYears(bounded);
            case DECADE -> day.plusYears(bounded * 10L);
            case CENTURY -> day.plusYears(bounded * 100L);
            default -> day.plusDays(bounded);
        };
        return shifted.getYear() > LAST_YEAR || shifted.getYear() < -LAST_YEAR ? day : shifted;
    }

    static String day(LocalDate day) {
        return month(day) + "-" + pad(day.getDayOfMonth(), 2);
    }

    private static String month(LocalDate day) {
        return year(day.getYear()) + "-" + pad(day.getMonthValue(), 2);
    }

    /** The year 0 of the calendar is 1 BC. */
    private static String year(int year) {
        return year > 0 ? pad(year, 4) : "BC" + pad(1 - year, 4);
    }

    private static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
