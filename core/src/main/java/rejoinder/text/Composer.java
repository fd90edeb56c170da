package rejoinder.text;

import java.text.Normalizer;

/** Composes characters (NFC), each composed sequence being one step of the map. */
final class Composer {

    /** Longer rows of marks are composed piecewise, as putting them in order takes quadratic time. */
    private static final int LONGEST = 64;

    private Composer() {}

    static Edited compose(String text) {
        if (settledEnd(text, 0) == text.length()) {
            return new Edited(text, OffsetMap.identity(text.length()));
        }
        StringBuilder out = new StringBuilder(text.length());
        OffsetMap.Builder map = new OffsetMap.Builder();
        int at = 0;
        while (at < text.length()) {
            int settled = settledEnd(text, at);
            out.append(text, at, settled);
            map.copy(settled - at);
            at = settled < text.length() ? sequence(text, settled, out, map) : settled;
        }
        return new Edited(out.toString(), map.build());
    }

    /** Where the settled characters from {@code at} on end, but for a last one that may melt into what follows. */
    private static int settledEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isSettled(text.charAt(end))) {
            end++;
        }
        return end > at && end < text.length() ? end - 1 : end;
    }

    /** Composes the character at {@code at} with all that may melt into it; returns where they end. */
    private static int sequence(String text, int at, StringBuilder out, OffsetMap.Builder map) {
        int end = sequenceEnd(text, at);
        String from = text.substring(at, end);
        String to = Normalizer.normalize(from, Normalizer.Form.NFC);
        if (from.equals(to)) {
            out.append(from);
            map.copy(end - at);
        } else {
            out.append(to);
            map.run(1, to.length(), end - at);
        }
        return end;
    }

    /** The end of the character at {@code at} and of all that may melt into it. */
    private static int sequenceEnd(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && end - at < LONGEST && joinsBefore(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean joinsBefore(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return mark || (c >= 0x1160 && c <= 0x11FF);
    }

    /** True of most characters met: composed as they are, whatever stands before them. */
    private static boolean isSettled(char c) {
        return c < 0x300
                || (c >= 0x400 && c <= 0x481)
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x3041 && c <= 0x3098)
                || (c >= 0x4E00 && c <= 0x9FA5)
                || (c >= 0xAC00 && c <= 0xD7A3);
    }
}
