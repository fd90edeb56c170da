package rejoinder.time;

/** What a date can say, from the largest unit down. */
enum Field {
    CENTURY,
    DECADE,
    YEAR,
    /** Two digits of a year: "'82", the end of "1861-63". */
    SHORT_YEAR,
    HALF,
    QUARTER,
    /** 0 winter, 1 spring, 2 summer, 3 autumn. */
    SEASON,
    MONTH,
    /** Number of a week in its year or month, -1 the last. */
    WEEK,
    DAY,
    WEEKDAY,
    /** First hour of a {@link DayPart}. */
    PART,
    HOUR,
    MINUTE,
    SECOND,
    /** Minutes east of Greenwich. */
    ZONE
}
