package rejoinder.wire;

import java.util.function.Predicate;

/** How a dateline ends. */
enum DatelineEnd {
    DASH,
    STOP,
    COLON,
    /** With its line. */
    LINE,
    /** With nothing but a space before a capital letter or a quotation mark. */
    NONE;

    private static final String DASHES = "-–—―‐";
    private static final String OPENING = "\"“‘'«„([";

    /**
     * Offset after the end of a dateline of which all but the end has been read up to {@code from}, or 0 if it does not
     * end there in an accepted way.
     */
    static int of(String text, int from, int limit, int end, Predicate<DatelineEnd> accepted) {
        int at = spaces(text, from, end);
        if (at == end) {
            return accepted.test(LINE) ? from : 0;
        }
        int after = at;
        while (after < limit && DASHES.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        if (after > at) {
            boolean apart = at > from && spaces(text, after, end) > after;
            boolean clear = apart || text.charAt(at) != '-' || after - at > 1 || text.charAt(from - 1) == ')';
            return clear && opens(text, after, end) && accepted.test(DASH) ? after : 0;
        }
        DatelineEnd mark = text.charAt(at) == '.' ? STOP : text.charAt(at) == ':' ? COLON : NONE;
        if (mark != NONE) {
            return opens(text, at + 1, end) && accepted.test(mark) ? at + 1 : 0;
        }
        return at > from && opens(text, at, end) && accepted.test(NONE) && isNextWordSmall(text, at, end) ? from : 0;
    }

    private static boolean opens(String text, int from, int end) {
        int at = spaces(text, from, end);
        if (at == end) {
            return true;
        }
        char c = text.charAt(at);
        return Character.isUpperCase(c) || Character.isDigit(c) || OPENING.indexOf(c) >= 0;
    }

    /** False before a word in capitals, which goes on with a headline: "SEOUL STOCKS FALL". */
    private static boolean isNextWordSmall(String text, int at, int end) {
        return at + 1 < end && (!Character.isUpperCase(text.charAt(at)) || !Character.isUpperCase(text.charAt(at + 1)));
    }

    private static int spaces(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
