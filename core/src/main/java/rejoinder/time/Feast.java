package rejoinder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the year with a name. Immutable.
 *
 * @param code "12-25"; "4thu11" for the fourth Thursday of November, "-1mon5" for the last Monday of May; "easter-2"
 *     for two days before Easter
 */
record Feast(String code) implements Inner {

    private static final Pattern FIXED = Pattern.compile("(\\d\\d?)-(\\d\\d?)");
    private static final Pattern WEEKDAY = Pattern.compile("(-?\\d)([a-z]{3})(\\d\\d?)");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** @param weekday from 1, Monday */
    static Feast nth(int number, int weekday, int month) {
        return new Feast(number + DAYS.get(weekday - 1) + month);
    }

    @Override
    public Granularity cycle() {
        return Granularity.YEAR;
    }

    @Override
    public Optional<Period> in(Period outer) {
        return Optional.of(Period.at(Granularity.DAY, day(outer.day().getYear())));
    }

    private LocalDate day(int year) {
        Matcher fixed = FIXED.matcher(code);
        if (fixed.matches()) {
            return LocalDate.of(year, Integer.parseInt(fixed.group(1)), Integer.parseInt(fixed.group(2)));
        }
        Matcher weekday = WEEKDAY.matcher(code);
        if (weekday.matches()) {
            int nth = Integer.parseInt(weekday.group(1));
            DayOfWeek day = DayOfWeek.of(DAYS.indexOf(weekday.group(2)) + 1);
            LocalDate first = LocalDate.of(year, Integer.parseInt(weekday.group(3)), 1);
            return nth < 0
                    ? first.with(java.time.temporal.TemporalAdjusters.lastInMonth(day))
                    : first.with(java.time.temporal.TemporalAdjusters.dayOfWeekInMonth(nth, day));
        }
        int offset = code.length() > 6 ? Integer.parseInt(code.substring(6)) : 0;
        return easter(year).plusDays(offset);
    }

    /** Western Easter, by the method of an anonymous writer to Nature, 1876. */
    private static LocalDate easter(int year) {
        int a = Math.floorMod(year, 19);
        int b = Math.floorDiv(year, 100);
        int c = Math.floorMod(year, 100);
        int d = Math.floorMod(19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15, 30);
        int e = Math.floorMod(32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4, 7);
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    @Override
    public Found resolve(Reference reference) {
        Pick pick = reference.narrative() || reference.tense() == Tense.UNKNOWN
                ? Pick.NEAREST
                : reference.tense() == Tense.FUTURE ? Pick.AFTER : Pick.BEFORE;
        return pick(pick, reference.now());
    }

    @Override
    public String words() {
        return "feast " + code;
    }

    @Override
    public String unanchored() {
        return FIXED.matcher(code).matches() ? "XXXX" + Period.day(day(2000)).substring(4) : "XXXX-XX-XX";
    }
}
