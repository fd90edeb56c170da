package rejoinder.ledger;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What JSON would let stand but a line of JSON Lines should not hold: Unicode's own line ends, at which some programs
 * cut lines, and surrogates without their partner, which UTF-8 cannot carry.
 */
final class LineEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

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
        return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int ch) {
        boolean lineEnd = ch == 0x85 || ch == 0x2028 || ch == 0x2029;
        if (!lineEnd && !(escapeSurrogates && Character.isSurrogate((char) ch))) {
            return null;
        }
        return new SerializedString(String.format(Locale.ROOT, "\\u%04x", ch));
    }
}
