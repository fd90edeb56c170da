package rejoinder.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the quotation marks of one block and says, from what stands beside each, whether it may open or close. */
final class QuotationMarks {

    /** Marks that can pair with each other. */
    enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET
    }

    /**
     * @param start first code unit of the mark
     * @param end after the mark ({@code ``} and {@code ''} are two units)
     * @param straight the same character opens and closes
     */
    record Mark(int start, int end, Family family, boolean opens, boolean closes, boolean straight) {}

    private final String text;
    private final Span block;

    private QuotationMarks(String text, Span block) {
        this.text = text;
        this.block = block;
    }

    static List<Mark> in(String text, Span block) {
        QuotationMarks marks = new QuotationMarks(text, block);
        List<Mark> found = new ArrayList<>();
        for (int i = block.start(); i < block.end(); i++) {
            Mark mark = marks.at(i);
            if (mark != null) {
                found.add(mark);
                i = mark.end() - 1;
            }
        }
        return found;
    }

    private @Nullable Mark at(int i) {
        return switch (text.charAt(i)) {
            case '"', '＂' -> straight(i, i + 1, Family.DOUBLE);
            // In German and Polish the same mark closes what „ opened.
            case '“' -> new Mark(i, i + 1, Family.DOUBLE, true, closesBeside(i, i + 1), false);
            case '„', '‟' -> new Mark(i, i + 1, Family.DOUBLE, true, false, false);
            case '”' -> new Mark(i, i + 1, Family.DOUBLE, false, true, false);
            case '«' -> new Mark(i, i + 1, Family.GUILLEMET, true, false, false);
            case '»' -> new Mark(i, i + 1, Family.GUILLEMET, false, true, false);
            case '‘', '‚', '‹' -> single(i, opensBeside(i, i + 1), false, false);
            case '’', '›' -> single(i, false, closesBeside(i, i + 1), false);
            case '\'' ->
                text.startsWith("''", i)
                        ? straight(i, i + 2, Family.DOUBLE)
                        : single(i, opensBeside(i, i + 1), closesBeside(i, i + 1), true);
            case '`' ->
                text.startsWith("``", i)
                        ? new Mark(i, i + 2, Family.DOUBLE, true, false, false)
                        : single(i, opensBeside(i, i + 1), false, false);
            default -> null;
        };
    }

    private Mark straight(int start, int end, Family family) {
        boolean opens = opensBeside(start, end);
        boolean closes = closesBeside(start, end);
        // Neither side decides, as in a mark between two spaces or two letters: take it as either.
        return new Mark(start, end, family, opens || !closes, closes || !opens, true);
    }

    private @Nullable Mark single(int i, boolean opens, boolean closes, boolean straight) {
        return opens || closes ? new Mark(i, i + 1, Family.SINGLE, opens, closes, straight) : null;
    }

    /** Before it a space, a bracket, a dash or another opening mark; after it a word: {@code to "be friends}. */
    private boolean opensBeside(int start, int end) {
        char before = before(start);
        char after = after(end);
        return !Character.isWhitespace(after)
                && (Character.isWhitespace(before) || "([{—–-/\"“‘'«:".indexOf(before) >= 0)
                && (Character.isLetterOrDigit(after) || "\"“‘'«([{$€£…#@".indexOf(after) >= 0 || after == '.');
    }

    /** Before it a word or a stop; after it no word: {@code someone." And}, but not {@code don't}. */
    private boolean closesBeside(int start, int end) {
        char before = before(start);
        char after = after(end);
        return !Character.isWhitespace(before) && !Character.isLetterOrDigit(after) && "([{".indexOf(before) < 0;
    }

    private char before(int start) {
        return start > block.start() ? text.charAt(start - 1) : ' ';
    }

    private char after(int end) {
        return end < block.end() ? text.charAt(end) : ' ';
    }
}
