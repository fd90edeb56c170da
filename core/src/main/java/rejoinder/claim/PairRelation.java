package rejoinder.claim;

import java.util.Locale;

/** How a claim of one article stands to an earlier one of another. */
public enum PairRelation {
    /** One utterance, or one proposition and side by two holders. */
    SAME,
    /** One holder takes one side of one proposition on two occasions. */
    REPEATS,
    /** The two take opposite sides of one proposition. */
    OPPOSES,
    /** One proposition on which one takes no side; or two propositions, one brought forward in reply to the other. */
    ANSWERS,
    UNRELATED;

    /** Lower case, as it is stored and written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
