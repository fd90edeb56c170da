package rejoinder.evaluation;

import java.util.Locale;

/**
 * What is wrong with one attribution: the one place where each kind is defined.
 *
 * <p>Gold and predictions are compared in three rounds. First, pairs are matched as {@link Metric#ATTRIBUTION} does:
 * these are <em>found</em>, and may err in the edges, the source's head and the cue. Second, what is left is matched by
 * content alone (intersection over union at least one half): these err in the source. Third, for what is still left, a
 * prediction is <em>free</em> if it is in no pair and <em>taken</em> if it is. A found attribution has at most one kind
 * of edge error, and perhaps a head and a cue error; every other gold attribution has exactly one error; a prediction
 * that is named in none of these has one of the group {@link Group#INVENTED}.
 */
public enum ErrorKind {
    /** No free prediction touches its content, and no taken one holds half of it: “drew direct links to” is no cue. */
    MISSED(Group.NOT_FOUND, "missed altogether"),
    /** The free prediction that shares most words with its content holds less than half of them: it stops in mid phrase. */
    TOO_SHORT(Group.NOT_FOUND, "content much too short"),
    /**
     * That free prediction holds at least half of its content, and more than as much besides: it runs over a clause that
     * nobody said.
     */
    TOO_LONG(Group.NOT_FOUND, "content much too long"),
    /**
     * A prediction that answers to another gold attribution holds at least half of its content: “Valsk said the gates
     * were shut and warned that more would follow”, all taken for one.
     */
    SWALLOWED(Group.NOT_FOUND, "swallowed by a neighbour"),
    /** Found by content; both have a source, without a shared word: the inner phrase for the subject. */
    WRONG_SOURCE(Group.NOT_FOUND, "wrong source"),
    /** Found by content; the gold has a source, the prediction none: “saying …”, far from its subject. */
    SOURCE_NOT_FOUND(Group.NOT_FOUND, "source not found"),
    /** Found by content; the gold has no source, the prediction has one: “It was asked of the envoys whether …”. */
    SOURCE_SHOULD_BE_NONE(Group.NOT_FOUND, "source should be none"),

    /** Free, and its content touches no gold content: “refused to stop” tells a deed. */
    SPURIOUS(Group.INVENTED, "spurious"),
    /** Free, and its content touches gold contents that others answer to: a second reading of them, or a nested one. */
    SPURIOUS_INSIDE(Group.INVENTED, "spurious, inside another"),

    /** Found; of the content's two ends only the first word differs: “likened | the envoys to thieves”. */
    LEFT_EDGE(Group.INEXACT, "left edge of content"),
    /** Found; of the content's two ends only the last word differs: “… were shut during a visit on Monday”. */
    RIGHT_EDGE(Group.INEXACT, "right edge of content"),
    /** Found; neither first nor last word of the content is the gold's. */
    BOTH_EDGES(Group.INEXACT, "both edges of content"),
    /** Found; the content's ends are the gold's, but words between are lost or added: “The gates, she said, were open”. */
    INNER_EDGE(Group.INEXACT, "inside of content"),
    /** Found; the sources share a word but not the head: “Valsk’s office” for “Valsk”. */
    SOURCE_HEAD(Group.INEXACT, "head of source"),
    /** Found; the cue covers other words: “said” for “had said”. */
    CUE(Group.INEXACT, "cue differs");

    /** What an error costs. */
    public enum Group {
        /** Recall: the gold attribution is not found. */
        NOT_FOUND("not found"),
        /** Precision alone: there is no such attribution. */
        INVENTED("invented"),
        /** Exactness: found, but not word for word. */
        INEXACT("found, but not exactly");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final Group group;
    private final String label;

    ErrorKind(Group group, String label) {
        this.group = group;
        this.label = label;
    }

    public Group group() {
        return group;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** Its name for programs, such as {@code left-edge}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
