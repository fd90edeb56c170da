package rejoinder.wire;

import org.jsoup.parser.Parser;

/**
 * Finds for each character of a parsed text node the characters of the page's source that made it: itself, or a
 * character reference such as e-acute as one step.
 */
final class CharacterWalk {

    /** Takes one UTF-16 unit with the source range that made it. */
    interface Units {
        void unit(char unit, int from, int to);
    }

    private CharacterWalk() {}

    /**
     * Walks over the text of a node.
     *
     * @param parsed the node's text as the parser gives it
     * @param start where the node starts in {@code source}
     * @param end where it ends
     */
    static void walk(String parsed, String source, int start, int end, Units units) {
        // First without telling anybody: a walk that loses its way has to be told as one step.
        boolean agrees = walk(parsed, source, start, end, true, (unit, from, to) -> {});
        if (agrees) {
            walk(parsed, source, start, end, false, units);
        } else {
            for (int i = 0; i < parsed.length(); i++) {
                units.unit(parsed.charAt(i), start, end);
            }
        }
    }

    private static boolean walk(String parsed, String source, int start, int end, boolean check, Units units) {
        int at = start;
        int done = 0;
        while (at < end) {
            char c = source.charAt(at);
            if (c == '&') {
                int stop = referenceEnd(source, at, end);
                String written = source.substring(at, stop);
                String meant = Parser.unescapeEntities(written, false);
                int same = commonEnd(written, meant);
                int width = written.length() - same;
                if (width > 0) {
                    String made = meant.substring(0, meant.length() - same);
                    if (check && (made.isEmpty() || !parsed.startsWith(made, done))) {
                        return false;
                    }
                    for (int i = 0; i < made.length(); i++) {
                        units.unit(made.charAt(i), at, at + width);
                    }
                    at += width;
                    done += made.length();
                    continue;
                }
            } else if (c == 0 && (done == parsed.length() || parsed.charAt(done) != 0)) {
                at++; // the parser drops it
                continue;
            }
            if (check && (done == parsed.length() || parsed.charAt(done) != c)) {
                return false;
            }
            boolean pair = Character.isHighSurrogate(c)
                    && at + 1 < end
                    && Character.isLowSurrogate(source.charAt(at + 1))
                    && done + 1 < parsed.length()
                    && parsed.charAt(done + 1) == source.charAt(at + 1);
            int width = pair ? 2 : 1;
            for (int i = 0; i < width; i++) {
                units.unit(source.charAt(at + i), at, at + width);
            }
            at += width;
            done += width;
        }
        return done == parsed.length();
    }

    /** After the longest row of characters that may belong to one reference: a name or a number. */
    private static int referenceEnd(String source, int ampersand, int end) {
        int at = ampersand + 1;
        if (at < end && source.charAt(at) == '#') {
            at++;
        }
        while (at < end && isAsciiAlphanumeric(source.charAt(at))) {
            at++;
        }
        return at < end && source.charAt(at) == ';' ? at + 1 : at;
    }

    private static boolean isAsciiAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** {@code &copy2024} means ©2024: the last four characters stand for themselves. */
    private static int commonEnd(String written, String meant) {
        int same = 0;
        while (same < written.length()
                && same < meant.length()
                && written.charAt(written.length() - 1 - same) == meant.charAt(meant.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
