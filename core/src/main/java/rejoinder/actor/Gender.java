package rejoinder.actor;

/** What a name or title tells about the pronoun of its bearer. */
enum Gender {
    MALE,
    FEMALE,
    /** Either, or not told. */
    UNKNOWN;

    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }
}
