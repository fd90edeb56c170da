package rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that were broken to fit a width, a newline becoming a space. An article is taken for hard-wrapped if its
 * lines are filled: the next word would not have fitted. Verses, lists and headlines are not filled, and a paragraph on
 * one line leaves nothing to join.
 */
final class LineWraps {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 120;
    private static final int LEAST_FILLED = 4;
    private static final int LONGEST_WORD = 15;

    /** @param indent leading white space, a tab counting eight */
    private record Line(int start, int end, int indent, int firstWord, boolean ends, boolean lower) {
        boolean blank() {
            return end == start;
        }

        int width() {
            return indent + end - start;
        }
    }

    private final String text;
    private final List<Line> lines;
    private final int width;

    private LineWraps(String text) {
        this.text = text;
        this.lines = lines(text);
        this.width = usualWidth(lines);
    }

    static String join(String text) {
        LineWraps wraps = new LineWraps(text);
        char[] out = text.replace('\t', ' ').toCharArray();
        if (wraps.isWrapped()) {
            for (int i = 0; i + 1 < wraps.lines.size(); i++) {
                if (wraps.joins(i)) {
                    out[text.indexOf('\n', wraps.lines.get(i).end())] = ' ';
                }
            }
        }
        return new String(out);
    }

    private boolean isWrapped() {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int filled = 0;
        int broken = 0;
        int unfilled = 0;
        int runningOn = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (adjoins(i)) {
                filled += isFilled(i) ? 1 : 0;
                broken += isFilled(i) && !lines.get(i).ends() ? 1 : 0;
                unfilled += !isFilled(i) && !lines.get(i).ends() ? 1 : 0;
                runningOn += isFilled(i) && lines.get(i + 1).lower() ? 1 : 0;
            }
        }
        // Of a few lines only, every one must be filled and go on in lower case.
        boolean plain = filled >= 2 && unfilled == 0 && broken == filled && runningOn == filled;
        return plain || (filled >= LEAST_FILLED && broken * 2 >= filled && filled >= 3 * unfilled);
    }

    /** A line and the next belong to one paragraph, as far as blank lines and indents tell. */
    private boolean adjoins(int i) {
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        return !line.blank() && !next.blank() && next.indent() <= line.indent() + 1 && !isItem(next);
    }

    private boolean joins(int i) {
        Line line = lines.get(i);
        return adjoins(i) && (isFilled(i) || (!line.ends() && lines.get(i + 1).lower() && line.width() * 2 > width));
    }

    /**
     * The next word would not have fitted; ten in a hundred are granted for width lost by editing. A long code after a
     * short line shows nothing.
     */
    private boolean isFilled(int i) {
        int line = lines.get(i).width();
        int next = Math.min(lines.get(i + 1).firstWord(), LONGEST_WORD);
        return line <= width + width / 10 && line + 1 + next > width - width / 10;
    }

    private boolean isItem(Line line) {
        char c = text.charAt(line.start());
        boolean marked = c == '•' || c == '*' || c == '·' || c == '-' || c == '–' || c == '—' || c == '=';
        return marked && !Character.isLetterOrDigit(text.charAt(Math.min(line.start() + 1, line.end() - 1)));
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            lines.add(line(text, from, to));
            from = to + 1;
        }
        return lines;
    }

    private static Line line(String text, int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            indent += text.charAt(start) == '\t' ? 8 : 1;
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int word = start;
        while (word < end && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        boolean lower = start < end && Character.isLowerCase(text.charAt(start));
        return new Line(start, end, indent, word - start, endsSentence(text, start, end), lower);
    }

    private static boolean endsSentence(String text, int start, int end) {
        int last = end - 1;
        while (last > start && "\"”’')]»".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= start && ".!?:".indexOf(text.charAt(last)) >= 0;
    }

    /** Width that all but the longest twentieth of the lines keep to. */
    private static int usualWidth(List<Line> lines) {
        int[] widths = lines.stream()
                .filter(line -> !line.blank())
                .mapToInt(Line::width)
                .sorted()
                .toArray();
        return widths.length == 0 ? 0 : widths[widths.length - 1 - widths.length / 20];
    }
}
