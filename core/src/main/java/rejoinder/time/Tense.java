package rejoinder.time;

/** Whether the clause around an expression looks back or ahead. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
