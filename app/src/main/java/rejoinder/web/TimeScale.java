package rejoinder.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where days stand on a line of time, in parts of a hundred of its width, and which of them are named. What has no day
 * stands apart, at the end. Immutable.
 *
 * @param end where the last day stands
 * @param dated false if nothing has a day
 */
record TimeScale(LocalDate first, LocalDate last, double end, boolean dated) {

    private static final double START = 2;
    private static final double END = 98;
    private static final double BEFORE_UNDATED = 90;
    private static final double UNDATED = 97;
    private static final int MOST = 6;
    private static final List<Integer> DAYS = List.of(1, 2, 7, 14);
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6);
    private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    /** Over these days, some of which may be unknown; a scale without ticks if all are. */
    static TimeScale over(Stream<Optional<LocalDate>> days) {
        List<Optional<LocalDate>> all = days.toList();
        double end = all.contains(Optional.<LocalDate>empty()) ? BEFORE_UNDATED : END;
        List<LocalDate> sorted = all.stream().flatMap(Optional::stream).sorted().toList();
        return sorted.isEmpty()
                ? new TimeScale(LocalDate.EPOCH, LocalDate.EPOCH, end, false)
                : new TimeScale(sorted.get(0), sorted.get(sorted.size() - 1), end, true);
    }

    double at(Optional<LocalDate> day) {
        return day.map(this::at).orElse(UNDATED);
    }

    private double at(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return START + (end - START) * ChronoUnit.DAYS.between(first, day) / all;
    }

    /** In a form that SVG reads. */
    static String percent(double at) {
        return String.format(Locale.ROOT, "%.2f%%", at);
    }

    /** Seven at most, at the beginnings of days, months or years; none if nothing has a day. */
    List<PositionsView.Tick> ticks() {
        if (!dated) {
            return List.of();
        }
        for (int step : DAYS) {
            if (ChronoUnit.DAYS.between(first, last) / step < MOST) {
                return ticks(first, d -> d.plusDays(step), DAY);
            }
        }
        for (int step : MONTHS) {
            if (ChronoUnit.MONTHS.between(first, last) / step < MOST) {
                LocalDate start = YearMonth.from(first).plusMonths(1).atDay(1);
                return ticks(start, d -> d.plusMonths(step), MONTH);
            }
        }
        int step = YEARS.stream()
                .filter(s -> ChronoUnit.YEARS.between(first, last) / s < MOST)
                .findFirst()
                .orElse(10_000);
        LocalDate start = LocalDate.of((first.getYear() / step + 1) * step, 1, 1);
        return ticks(start, d -> d.plusYears(step), YEAR);
    }

    private List<PositionsView.Tick> ticks(
            LocalDate start, Function<LocalDate, LocalDate> next, DateTimeFormatter form) {
        List<PositionsView.Tick> ticks = new ArrayList<>();
        for (LocalDate day = start; !day.isAfter(last); day = next.apply(day)) {
            ticks.add(new PositionsView.Tick(percent(at(day)), form.format(day)));
        }
        return ticks;
    }
}
