package rejoinder.claim;

import java.util.Locale;

/** How a statement answers. */
public enum ResponseType {
    /** Says it is untrue. */
    DENIES,
    /** Says it is untrue in so many words or with evidence. */
    REFUTES,
    /** Will not accept it. */
    REJECTS,
    /** Lays a wrong on who laid one. */
    ACCUSES_BACK,
    SUPPORTS,
    /** Replies without taking sides. */
    ANSWERS;

    /** The word of the exchange form. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no type has this word */
    public static ResponseType parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
