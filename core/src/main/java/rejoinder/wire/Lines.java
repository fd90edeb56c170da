package rejoinder.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rejoinder.text.Span;

/** Lines of canonical text and what their form says. */
final class Lines {

    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "in", "at", "am", "pm", "a.m.", "p.m.");

    private Lines() {}

    /** Every line with anything to see, without the white space at its edges. */
    static List<Span> of(String text, int start, int end) {
        List<Span> lines = new ArrayList<>();
        int from = start;
        while (from < end) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 || newline > end ? end : newline;
            addTrimmed(text, from, to, lines);
            from = to + 1;
        }
        return lines;
    }

    static void addTrimmed(String text, int from, int to, List<Span> lines) {
        int start = from;
        int end = to;
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(new Span(start, end));
        }
    }

    static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The last character but for closing quotation marks and brackets. */
    static char lastMark(String line) {
        int last = line.length() - 1;
        while (last > 0 && "\"”’')]»".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return line.charAt(last);
    }

    static boolean endsSentence(String line) {
        return ".!?…".indexOf(lastMark(line)) >= 0;
    }

    /** Share of words of four letters and more that begin with a capital, from 0 to 1; 0 if there is no such word. */
    static double capitalised(String line) {
        int words = 0;
        int capitals = 0;
        for (String word : line.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= 4) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words == 0 ? 0 : (double) capitals / words;
    }

    /** "By Associated Press June 19 at 8:10 AM", "BY JANE ROE and JOHN DOE"; not "By 58 to 33, those asked said no." */
    static boolean isByline(String line) {
        boolean by = line.length() <= 100 && line.regionMatches(true, 0, "by ", 0, 3);
        if (!by || line.length() < 5 || !Character.isUpperCase(line.charAt(3))) {
            return false;
        }
        for (String word : line.substring(3).split("[\\s,|/]+")) {
            boolean name = word.isEmpty()
                    || !Character.isLowerCase(word.charAt(0))
                    || SMALL.contains(word.replaceAll("[,;]$", ""));
            if (!name) {
                return false;
            }
        }
        return true;
    }

    /** "World, March 4, 2024, 19:07": a short line with a whole date that is no sentence. */
    static boolean isSection(String line) {
        return line.length() <= 100 && PrintedDate.find(line).isPresent() && !endsSentence(line);
    }
}
