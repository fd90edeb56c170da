package rejoinder.text;

import java.util.List;

/** Writes text with its mends made, one kind of line end and no characters that cannot be seen. */
final class Cleaner {

    private Cleaner() {}

    static Edited clean(String text, List<Mend> mends) {
        StringBuilder out = new StringBuilder(text.length());
        OffsetMap.Builder map = new OffsetMap.Builder();
        int at = 0;
        for (Mend mend : mends) {
            copy(text, at, mend.start(), out, map);
            String replacement = visible(mend.replacement());
            out.append(replacement);
            if (replacement.isEmpty()) {
                map.drop(mend.end() - mend.start());
            } else {
                map.run(1, replacement.length(), mend.end() - mend.start());
            }
            at = mend.end();
        }
        copy(text, at, text.length(), out, map);
        return new Edited(out.toString(), map.build());
    }

    private static String visible(String replacement) {
        StringBuilder out = new StringBuilder();
        copy(replacement, 0, replacement.length(), out, new OffsetMap.Builder());
        return out.toString();
    }

    private static void copy(String text, int start, int end, StringBuilder out, OffsetMap.Builder map) {
        int at = start;
        while (at < end) {
            int plain = at;
            while (plain < end && isPlain(text.charAt(plain))) {
                plain++;
            }
            out.append(text, at, plain);
            map.copy(plain - at);
            at = plain < end ? plain + special(text, plain, end, out, map) : plain;
        }
    }

    /** Handles the character at {@code at}; returns how many units it took. */
    private static int special(String text, int at, int end, StringBuilder out, OffsetMap.Builder map) {
        char c = text.charAt(at);
        if (c == '\r' && at + 1 < end && text.charAt(at + 1) == '\n') {
            out.append('\n');
            map.run(1, 1, 2);
            return 2;
        }
        if (Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1))) {
            out.append(text, at, at + 2);
            map.copy(2);
            return 2;
        }
        if (isDropped(c)) {
            map.drop(1);
        } else {
            out.append(replaced(c));
            map.copy(1);
        }
        return 1;
    }

    private static boolean isPlain(char c) {
        return c == '\n'
                || c == '\t'
                || (c >= ' ' && c < 0x7F)
                || (c > 0xA0 && c < 0xD800 && c != 0xAD && replaced(c) == c && !isDropped(c));
    }

    private static char replaced(char c) {
        if (c == '\r' || c == 0x0B || c == '\f' || c == 0x2028 || c == 0x2029) {
            return '\n';
        }
        if (Character.isSurrogate(c)) {
            return 0xFFFD;
        }
        return Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
    }

    private static boolean isDropped(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t' && replaced(c) == c;
            // Soft hyphen, zero-width and direction characters, byte order mark.
            case Character.FORMAT -> true;
            default -> false;
        };
    }
}
