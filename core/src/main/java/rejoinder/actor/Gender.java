package rejoinder.actor;

/** By which pronouns a text takes somebody up. */
enum Gender {
    MALE,
    FEMALE,
    /** A body, a state, a thing: "it". */
    NEUTER,
    /** A person whose name or title does not tell. */
    UNKNOWN;

    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    /** Whether one and the same could be called by both. */
    boolean agrees(Gender other) {
        return this == other || (this == UNKNOWN && other != NEUTER) || (other == UNKNOWN && this != NEUTER);
    }
}
