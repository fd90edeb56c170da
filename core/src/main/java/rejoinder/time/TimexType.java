package rejoinder.time;

/** What a temporal expression names, after TIMEX3. */
public enum TimexType {
    /** A day or a longer stretch of the calendar: "Tuesday", "August 2019", "recently". */
    DATE,
    /** A part of a day or a clock time: "Tuesday morning", "1300 GMT". */
    TIME,
    /** How long, whenever: "two weeks". */
    DURATION,
    /** How often: "every Tuesday". */
    SET
}
