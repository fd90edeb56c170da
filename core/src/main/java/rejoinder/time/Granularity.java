package rejoinder.time;

import java.util.Locale;

/** How exact a time is: the unit of the calendar that it names, finest first. */
public enum Granularity {
    SECOND,
    MINUTE,
    HOUR,
    /** Morning, afternoon, evening, night. */
    DAY_PART,
    DAY,
    WEEKEND,
    /** From Monday. */
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY,
    /** No unit: the bounds follow from the words, as in "between 1991 and 1995". */
    STRETCH;

    /** For a reader, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** @throws IllegalArgumentException if there is no such granularity */
    public static Granularity parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
