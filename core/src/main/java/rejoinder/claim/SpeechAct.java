package rejoinder.claim;

import java.util.Locale;

/** What a source does by what it says. */
public enum SpeechAct {
    /** Any claim that is none of the others. */
    ASSERT,
    /** Says that a claim is untrue. */
    DENY,
    /** Refuses or condemns a claim, demand, deed or decision. */
    REJECT,
    /** Lays wrongdoing on somebody. */
    ACCUSE,
    /** Wants something done, strongly. */
    DEMAND,
    /** Wants something done, mildly. */
    REQUEST,
    /** Binds itself to a deed of its own. */
    PROMISE,
    /** Holds out a deed of its own that harms another. */
    THREATEN,
    /** Praises, welcomes or supports. */
    PRAISE,
    /** Makes known decisions, deeds or findings of its own. */
    ANNOUNCE,
    PROPOSE,
    ASK,
    /** Speaks, but does none of these. */
    OTHER;

    /** The word of the exchange form. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no act has this word */
    public static SpeechAct parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
