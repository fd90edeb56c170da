package rejoinder.evaluation;

import java.util.ArrayList;
import java.util.List;
import rejoinder.text.Span;

/**
 * Where a text stands inside quotation marks, judged from the marks alone: {@code “…”}, {@code "…"}, {@code «…»} and
 * {@code ‘…’}. A double quotation that its line leaves open runs to the end of the line, since the next line opens
 * anew: “The gates were open. / “They stayed open. A single one must close.
 */
final class QuotedRanges {

    private static final String OPENING = "“\"«";
    private static final String CLOSING = "”\"»";

    private final String text;
    private final List<Span> ranges = new ArrayList<>();

    private QuotedRanges(String text) {
        this.text = text;
    }

    static List<Span> of(String text) {
        QuotedRanges found = new QuotedRanges(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            found.doubles(start, end);
            found.singles(start, end);
            start = end + 1;
        }
        return found.ranges;
    }

    private void doubles(int start, int end) {
        int opened = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (opened < 0 && OPENING.indexOf(c) >= 0) {
                opened = i;
            } else if (opened >= 0 && CLOSING.indexOf(c) >= 0) {
                ranges.add(new Span(opened, i + 1));
                opened = -1;
            }
        }
        if (opened >= 0) {
            ranges.add(new Span(opened, end));
        }
    }

    /** An apostrophe is no mark: the dogs’ bowl, isn’t. Where one quotation finds no end, no later one does. */
    private void singles(int start, int end) {
        int at = start;
        while (at < end) {
            int open = find('‘', at, start, end, true);
            int close = open < 0 ? -1 : find('’', open + 1, start, end, false);
            if (close < 0) {
                return;
            }
            ranges.add(new Span(open, close + 1));
            at = close + 1;
        }
    }

    /** The mark with no word before it, or with none after it; -1 if the line has none. */
    private int find(char mark, int from, int start, int end, boolean before) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == mark) {
                boolean word = before
                        ? i > start && Words.isPart(text.codePointBefore(i))
                        : i + 1 < end && Words.isPart(text.codePointAt(i + 1));
                if (!word) {
                    return i;
                }
            }
        }
        return -1;
    }
}
