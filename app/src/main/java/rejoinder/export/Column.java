package rejoinder.export;

/** A column of a table. Immutable. */
record Column(String name, Type type) {

    /** What its cells hold, if anything. */
    enum Type {
        /** Anything by its text. */
        TEXT,
        /** A list of texts. */
        LIST,
        INTEGER,
        REAL,
        TRUTH,
        /** A {@link java.time.LocalDate}. */
        DAY,
        /** A {@link java.time.LocalDateTime}: of whatever zone the text is at home in. */
        MOMENT,
        /** An {@link java.time.Instant}. */
        INSTANT
    }
}
