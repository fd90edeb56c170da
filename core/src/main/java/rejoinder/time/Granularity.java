package rejoinder.time;

import java.util.Locale;

/** How finely an expression of time divides it. */
public enum Granularity {
    SECOND,
    MINUTE,
    HOUR,
    DAY_PART,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM,
    /** "recently": no unit at all. */
    VAGUE;

    /** Lower case with spaces, as it is stored and written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** @throws IllegalArgumentException if there is no such granularity */
    public static Granularity parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
