package rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * What a card says of its statement beyond who said what. Immutable.
 *
 * @param act what it does, then polarity and hedging where they matter, in words
 * @param restated whose claim it is, if its parent restates it in order to answer it
 * @param about actors that the content concerns
 * @param lines whom it answers, who answers it, and what it repeats
 * @param insertions the outlet's words inside the quotation
 * @param reasons why, a line each
 */
public record ClaimView(
        List<String> act,
        Optional<String> restated,
        List<Concerned> about,
        List<Line> lines,
        List<String> insertions,
        List<Reason> reasons) {

    /** An actor that a content concerns. */
    public record Concerned(String name, String address) {}

    /** How a line points. */
    public enum Way {
        /** To what the statement answers. */
        OUT("→"),
        /** From what answers it. */
        IN("←"),
        /** To the fuller statement. */
        SAME("↓");

        private final String arrow;

        Way(String arrow) {
            this.arrow = arrow;
        }

        /** Its sign. */
        public String arrow() {
            return arrow;
        }
    }

    /**
     * A link to another statement or to words of the text.
     *
     * @param before words before the link
     * @param link words of the link
     * @param quoted true if these are words of the text
     * @param after words after the link
     * @param target id of the statement, or of the place in the text
     * @param statement true if the target is a statement
     */
    public record Line(
            Way way, String before, String link, boolean quoted, String after, String target, boolean statement) {}

    /**
     * Why something is held.
     *
     * @param of what, in a word or two
     * @param confidence between 0 and 1, with two digits
     */
    public record Reason(
            String of, String reason, List<String> evidence, String rule, String confidence, String producer) {
        public Reason {
            evidence = List.copyOf(evidence);
        }
    }

    public ClaimView {
        act = List.copyOf(act);
        about = List.copyOf(about);
        lines = List.copyOf(lines);
        insertions = List.copyOf(insertions);
        reasons = List.copyOf(reasons);
    }
}
