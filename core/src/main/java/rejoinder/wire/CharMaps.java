package rejoinder.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import rejoinder.text.OffsetMap;

/** Decodes bytes in a given charset and maps each character to its bytes. */
final class CharMaps {

    private CharMaps() {}

    /** @param from length of the byte order mark */
    static Decoded decode(byte[] bytes, int from, Charset charset, String how) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, from, bytes.length - from, charset);
            return new Decoded(text, utf8(text, from), charset.name(), how);
        }
        return stepwise(bytes, from, charset, how);
    }

    /** Of valid UTF-8, where the characters tell how many bytes they had. */
    private static OffsetMap utf8(String text, int from) {
        OffsetMap.Builder map = new OffsetMap.Builder().at(from);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            int bytes = utf8Bytes(text.charAt(at));
            while (end < text.length() && utf8Bytes(text.charAt(end)) == bytes) {
                end++;
            }
            if (bytes == 4) {
                map.run((end - at) / 2, 2, 4);
            } else {
                map.run(end - at, 1, bytes);
            }
            at = end;
        }
        return map.build();
    }

    private static int utf8Bytes(char c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 4 : 3;
    }

    /** Character by character, as only the decoder knows how many bytes each one takes. */
    private static Decoded stepwise(byte[] bytes, int from, Charset charset, String how) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD");
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer one = CharBuffer.allocate(1);
        CharBuffer two = CharBuffer.allocate(2);
        StringBuilder text = new StringBuilder(bytes.length - from);
        OffsetMap.Builder map = new OffsetMap.Builder().at(from);
        int done = from;
        while (true) {
            CoderResult result = decoder.decode(in, one.clear(), true);
            CharBuffer out = one;
            if (one.position() == 0 && result.isOverflow()) {
                result = decoder.decode(in, two.clear(), true); // a surrogate pair
                out = two;
            }
            if (out.position() > 0) {
                text.append(out.flip());
                map.run(1, out.limit(), in.position() - done);
                done = in.position();
            }
            if (result.isUnderflow()) {
                decoder.flush(two.clear());
                text.append(two.flip());
                map.insert(two.limit());
                return new Decoded(text.toString(), map.build(), charset.name(), how);
            }
        }
    }
}
