package rejoinder.attribution;

import java.util.Locale;

/** How the content is given. */
public enum Mode {
    /** All in quotation marks. */
    DIRECT,
    /** In the author's words. */
    INDIRECT,
    /** A part, if only a word, in quotation marks. */
    MIXED;

    /** The word of the exchange form. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no mode has this word */
    public static Mode parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
