package rejoinder.event;

import java.util.Locale;

/** How an event is told. PLOVER's auxiliary modes, with what needs none called reported. */
public enum EventStatus {
    /** As news: it has happened, or goes on. */
    REPORTED,
    /** As history, well before the report: "withdrew from the treaty in 2019". */
    BACKGROUND,
    /** As announced or expected. */
    FUTURE,
    /** As thinkable, conditional, wanted or feared. */
    HYPOTHETICAL,
    /** As not having happened. */
    NEGATED;

    /** Lower case, as it is stored and written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such status */
    public static EventStatus parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
