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

    /** What such an answer does to its target, such as "denies statement 3"; never whether it succeeds. */
    public String words(String target) {
        return switch (this) {
            case DENIES -> "denies " + target;
            case REFUTES -> "argues against " + target;
            case REJECTS -> "rejects " + target;
            case ACCUSES_BACK -> "answers " + target + " with an accusation";
            case SUPPORTS -> "supports " + target;
            case ANSWERS -> "answers " + target;
        };
    }

    /** The same from the other side, such as "answered by statement 5, which denies it". */
    public String wordsBy(String answering) {
        return "answered by " + answering + (this == ANSWERS ? "" : ", which " + words("it"));
    }

    /** @throws IllegalArgumentException if no type has this word */
    public static ResponseType parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
