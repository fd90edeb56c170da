package rejoinder.ledger;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What JSON would let stand but a line of JSON Lines should not hold: Unicode's own line ends, at which some programs
 * cut lines; controls and marks of direction, which act on a terminal that shows the line; and surrogates without their
 * partner, which UTF-8 cannot carry.
 */
final class LineEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int DELETE = 0x7f;

    private final boolean escapeSurrogates;

    LineEscapes(boolean escapeSurrogates) {
        this.escapeSurrogates = escapeSurrogates;
    }

    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[DELETE] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int ch) {
        boolean control = ch >= DELETE && ch < 0xa0;
        boolean lineEndOrDirection = (ch >= 0x2028 && ch <= 0x202e) || (ch >= 0x2066 && ch <= 0x2069);
        if (!control && !lineEndOrDirection && !(escapeSurrogates && Character.isSurrogate((char) ch))) {
            return null;
        }
        return new SerializedString(String.format(Locale.ROOT, "\\u%04x", ch));
    }
}
