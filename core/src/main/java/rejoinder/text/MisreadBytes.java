package rejoinder.text;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Mends UTF-8 that was read as windows-1252, once or several times over (an apostrophe turned into {@code a} with
 * circumflex, euro sign, trade mark sign), and windows-1252 that was read as ISO-8859-1 (an apostrophe turned into
 * control character 92).
 */
final class MisreadBytes {

    private static final String UPPER =
            new String(bytes(0x80, 0x20), Charset.forName("windows-1252")).replace('\uFFFD', '\0');
    private static final int ROUNDS = 3;

    private MisreadBytes() {}

    private static byte[] bytes(int from, int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (from + i);
        }
        return bytes;
    }

    /** True of a character that stands for a byte above 7F in windows-1252, or is a C1 control character. */
    static boolean isByte(char c) {
        return (c >= 0x80 && c <= 0xFF) || (c != 0 && UPPER.indexOf(c) >= 0);
    }

    private static int toByte(char c) {
        return c <= 0xFF ? c : 0x80 + UPPER.indexOf(c);
    }

    /** @param start of a longest row of characters that are {@link #isByte bytes} */
    static Optional<Mend> mend(String text, int start, int end) {
        String row = text.substring(start, end);
        boolean letterBefore = start > 0 && Character.isLetter(text.charAt(start - 1));
        boolean letterAfter = end < text.length() && Character.isLetter(text.charAt(end));
        String mended = row;
        for (int round = 0; round < ROUNDS; round++) {
            mended = decode(mended, letterBefore, letterAfter);
        }
        boolean utf8 = !mended.equals(row);
        mended = fromControls(mended);
        if (mended.equals(row)) {
            return Optional.empty();
        }
        int same = 0;
        while (same < mended.length() && same < row.length() && mended.charAt(same) == row.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < mended.length() - same
                && tail < row.length() - same
                && mended.charAt(mended.length() - 1 - tail) == row.charAt(row.length() - 1 - tail)) {
            tail++;
        }
        return Optional.of(new Mend(
                start + same,
                end - tail,
                mended.substring(same, mended.length() - tail),
                utf8 ? "windows-1252 read for UTF-8" : "ISO-8859-1 read for windows-1252"));
    }

    private static String fromControls(String row) {
        StringBuilder out = new StringBuilder(row);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= 0x80 && c < 0xA0 && UPPER.charAt(c - 0x80) != 0) {
                out.setCharAt(i, UPPER.charAt(c - 0x80));
            }
        }
        return out.toString();
    }

    private static String decode(String row, boolean letterBefore, boolean letterAfter) {
        Optional<String> all = wholly(row);
        if (all.isPresent() && !letterBefore && !letterAfter && isOneScript(all.get())) {
            return all.get();
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < row.length()) {
            int length = sequence(row, at);
            if (length > 0 && isLikely(row, at, length, letterAfter)) {
                out.appendCodePoint(codePoint(row, at, length));
                at += length;
            } else {
                out.append(row.charAt(at++));
            }
        }
        return out.toString();
    }

    /** The row as UTF-8, if all of it is and it has at least two letters. */
    private static Optional<String> wholly(String row) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < row.length()) {
            int length = sequence(row, at);
            if (length == 0) {
                return Optional.empty();
            }
            out.appendCodePoint(codePoint(row, at, length));
            at += length;
        }
        return out.codePoints().filter(Character::isLetter).count() >= 2
                ? Optional.of(out.toString())
                : Optional.empty();
    }

    private static boolean isOneScript(String text) {
        return text.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .distinct()
                        .count()
                == 1;
    }

    /** Length of the UTF-8 sequence whose bytes begin at {@code at}, 0 if none does. */
    private static int sequence(String row, int at) {
        if (!isByte(row.charAt(at))) {
            return 0;
        }
        int lead = toByte(row.charAt(at));
        int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 ? 4 : 0;
        if (length == 0 || lead > 0xF4 || at + length > row.length()) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if (!isByte(row.charAt(i)) || toByte(row.charAt(i)) < 0x80 || toByte(row.charAt(i)) > 0xBF) {
                return 0;
            }
        }
        int point = codePoint(row, at, length);
        boolean overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
        boolean valid = point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
        return valid && !overlong ? length : 0;
    }

    private static int codePoint(String row, int at, int length) {
        int point = toByte(row.charAt(at)) & (0xFF >> (length + 1));
        for (int i = at + 1; i < at + length; i++) {
            point = point << 6 | (toByte(row.charAt(i)) & 0x3F);
        }
        return point;
    }

    /** False where the characters may well be meant, as in the closing quotation mark after CAF and E acute. */
    private static boolean isLikely(String row, int at, int length, boolean letterAfterRow) {
        int lead = toByte(row.charAt(at));
        int next = toByte(row.charAt(at + 1));
        if (length == 4) {
            return true;
        }
        if (length == 3) {
            int point = codePoint(row, at, length);
            return (point >= 0x2000 && point < 0x2150) || point == 0xFEFF || (point >= 0xFB00 && point <= 0xFB06);
        }
        boolean mark = next == 0x85 || (next >= 0x91 && next <= 0x97);
        boolean letterAfter = at + 2 < row.length() ? Character.isLetter(row.charAt(at + 2)) : letterAfterRow;
        // "Ã–sterreich" and "Å“uvre" go on with a letter; "SKÅNE’s" and "Å–Ä" are meant.
        boolean inside = letterAfter && (lead == 0xC3 ? next != 0x92 : next == 0x93);
        return lead <= 0xC5 && (!mark || inside);
    }
}
