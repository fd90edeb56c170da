package rejoinder.cli;

/**
 * Foreign text made safe to print. Articles and file names may hold escape sequences that would move the cursor, retitle
 * the window or rewrite what stands above; or marks that turn the direction of writing around.
 */
final class Printable {

    private Printable() {}

    /** The text on one line: white space as spaces, control characters as their pictures. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(Printable::shown).forEach(line::appendCodePoint);
        return line.toString();
    }

    /** As {@link #line}, of the same length in code units, so that offsets stay true. */
    private static int shown(int c) {
        if (c == '\n' || c == '\t' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        if (c < 0x20) {
            return 0x2400 + c;
        }
        if (c == 0x7f) {
            return 0x2421;
        }
        return isHarmful(c) ? 0xfffd : c;
    }

    /** C1 controls, marks of direction, lone surrogates. */
    private static boolean isHarmful(int c) {
        return (c >= 0x80 && c < 0xa0)
                || c == 0x061c
                || c == 0x200e
                || c == 0x200f
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xd800 && c <= 0xdfff)
                || c == 0xfeff;
    }

    /** The text on one line, cut to so many columns, with an ellipsis where it was cut. */
    static String cut(String text, int columns) {
        String line = line(text);
        if (columns(line) <= columns) {
            return line;
        }
        int end = 0;
        int used = 1;
        while (end < line.length()) {
            int c = line.codePointAt(end);
            used += columns(c);
            if (used > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        return line.substring(0, end).stripTrailing() + "…";
    }

    /** How many columns of a terminal the text takes. */
    static int columns(String text) {
        return text.codePoints().map(Printable::columns).sum();
    }

    /** Two for the wide characters of East Asia, none for marks that sit on the one before. */
    static int columns(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
        return wide ? 2 : 1;
    }
}
