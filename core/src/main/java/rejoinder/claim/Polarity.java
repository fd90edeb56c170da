package rejoinder.claim;

import java.util.Locale;

/** Whether the source holds that its content, stripped of negation, is so. */
public enum Polarity {
    AFFIRMED,
    /** Denied by the cue or negated in the content: "denied that the gate was shut", "said the gate was not shut". */
    NEGATED,
    /** Asked, wanted, or left open: "asked whether", "did not rule out that". */
    OPEN;

    /** Lower case, as it is stored and written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such polarity */
    public static Polarity parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
