package rejoinder.mention;

import java.util.Locale;

/** What a name is the name of. */
public enum MentionKind {
    PERSON,
    ORGANISATION,
    /** A state, its adjective or its people: "Kestria", "Kestrian", "Kestrians". */
    STATE,
    PLACE,
    TREATY,
    WEAPON;

    /** Lower case, as it is stored and written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such kind */
    public static MentionKind parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
