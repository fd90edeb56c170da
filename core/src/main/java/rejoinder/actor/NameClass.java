package rejoinder.actor;

/** What kind of thing a name in the {@link Gazetteer} stands for; of two readings of the same words the earlier goes first. */
enum NameClass {
    /** From the user's own file. */
    USER,
    /** A person who holds or held an office of state. */
    LEADER,
    /** A state by name: "Kestria". */
    STATE,
    /** "Kestrian". */
    ADJECTIVE,
    /** "Kestrians". */
    DEMONYM,
    /** The seat of a state's government. */
    CAPITAL,
    /** An organ of one state by its seat or own name: "the Kremlin", "the Knesset". */
    METONYM,
    /** More than one state's, or nobody's: "NATO". */
    ORGANISATION,
    /** A body of one state by its own name: a party, a service, a central bank. */
    BODY,
    /** An organ that every state may have: "foreign ministry". */
    ORGAN,
    /** "foreign minister", "spokeswoman", "official". */
    OFFICE,
    CITY,
    REGION,
    TREATY,
    WEAPON,
    /** A common noun for actors: "farmers". */
    NOUN
}
