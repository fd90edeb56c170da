package rejoinder.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Text and numbers as files can carry them. */
public final class Wellformed {

    private static final char REPLACEMENT = '\ufffd';

    private Wellformed() {}

    /** Halves of surrogate pairs, which UTF-8 cannot carry, replaced; no position moves. */
    static String text(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            repaired = repaired == null ? new StringBuilder(text) : repaired;
            repaired.setCharAt(i, REPLACEMENT);
        }
        return repaired == null ? text : repaired.toString();
    }

    /** Also without the characters that XML 1.0 has no way to write, and on one line. */
    static String xml(String text) {
        StringBuilder fit = new StringBuilder(text.length());
        text(text).codePoints().map(Wellformed::xml).forEach(fit::appendCodePoint);
        return fit.toString();
    }

    private static int xml(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return ' ';
        }
        return c < 0x20 || c == 0xfffe || c == 0xffff ? REPLACEMENT : c;
    }

    /** Every run of white space and controls one blank. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text(text).codePoints().forEach(c -> {
            boolean space = Character.isWhitespace(c) || Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
            if (!space) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }

    /** By way of exact decimals, since {@code Double.toString} differs between Java versions. */
    public static BigDecimal threeDecimals(double number) {
        BigDecimal rounded =
                new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }
}
