package rejoinder.event;

/** What a token is in its sentence, as far as its form and its neighbours tell. */
enum Kind {
    DETERMINER,
    PREPOSITION,
    CONJUNCTION,
    /** "if", "while": another clause begins. */
    SUBORDINATOR,
    /** "who", "which", and "that" behind a noun. */
    RELATIVE,
    BE,
    HAVE,
    DO,
    MODAL,
    NEGATION,
    PRONOUN,
    ADVERB,
    /** "to" before a verb. */
    TO,
    VERB,
    /** A day or year: "Kestria on Monday expelled". */
    TIME,
    /** "'s" behind an owner. */
    POSSESSIVE,
    COMMA,
    /** Any other mark. */
    MARK,
    /** A word of a noun phrase. */
    NOUN;

    /** Stands before a verb in its group: "has not yet been". */
    boolean isOfVerbGroup() {
        return this == BE || this == HAVE || this == DO || this == MODAL || this == NEGATION || this == ADVERB;
    }

    boolean isOfNounPhrase() {
        return this == NOUN || this == DETERMINER || this == POSSESSIVE;
    }
}
