package rejoinder.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import rejoinder.text.Span;

/** The offsets of one line, in its own unit, to spans of code units. */
final class Offsets {

    private final int length;
    /** Code unit at which each code point starts, and the end; empty where they are the same numbers. */
    private final int[] starts;

    private Offsets(int length, int[] starts) {
        this.length = length;
        this.starts = starts;
    }

    /** @param units true if offsets count code units already */
    static Offsets of(String text, boolean units) {
        int points = text.codePointCount(0, text.length());
        if (units || points == text.length()) {
            return new Offsets(text.length(), new int[0]);
        }
        int[] starts = new int[points + 1];
        for (int i = 0; i < points; i++) {
            starts[i + 1] = starts[i] + Character.charCount(text.codePointAt(starts[i]));
        }
        return new Offsets(points, starts);
    }

    /** A range, a list of ranges, or nothing at all; empty ranges mark nothing. */
    List<Span> spans(String what, JsonNode node) throws BadRangeException {
        List<Span> spans = new ArrayList<>();
        if (node.isArray() && node.path(0).isNumber()) {
            add(what, node, spans);
        } else if (node.isArray()) {
            for (JsonNode range : node) {
                add(what, range, spans);
            }
        } else if (!node.isNull() && !node.isMissingNode()) {
            throw new BadRangeException("The " + what + " is no list of [start, end). Write it as [[start, end], …].");
        }
        return spans;
    }

    private void add(String what, JsonNode range, List<Span> spans) throws BadRangeException {
        if (!range.isArray() || range.size() != 2 || !isOffset(range.get(0)) || !isOffset(range.get(1))) {
            throw new BadRangeException("The " + what + " holds " + brief(range) + ", which is no [start, end).");
        }
        int start = range.get(0).intValue();
        int end = range.get(1).intValue();
        if (start < 0 || end < start || end > length) {
            throw new BadRangeException("The " + what + " runs over [" + start + ", " + end + "), but the text has "
                    + length + " characters. Count code points of \"text\" from 0, or say \"unit\": \"utf16\".");
        }
        if (start < end) {
            spans.add(new Span(at(start), at(end)));
        }
    }

    private static boolean isOffset(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt();
    }

    private int at(int offset) {
        return starts.length == 0 ? offset : starts[offset];
    }

    private static String brief(JsonNode node) {
        String text = node.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** A range that is none, in the words of the message. */
    static final class BadRangeException extends Exception {
        private static final long serialVersionUID = 1L;

        BadRangeException(String message) {
            super(message);
        }
    }
}
