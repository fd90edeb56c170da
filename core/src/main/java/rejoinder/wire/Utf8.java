package rejoinder.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Strict checks of Unicode. Thread-safe. */
final class Utf8 {

    private Utf8() {}

    /** Offset of the first byte that is not part of well-formed UTF-8. */
    static OptionalInt firstInvalid(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(Math.min(bytes.length + 1, 1 << 13));
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
    }

    /** Offset of the first half of a surrogate pair that stands alone, which no encoding can write. */
    static OptionalInt firstLoneSurrogate(String text) {
        return firstLoneSurrogate(text, 0);
    }

    /** The same from this offset on. */
    static OptionalInt firstLoneSurrogate(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
