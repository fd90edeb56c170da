package rejoinder.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rejoinder.text.OffsetMap;

/**
 * Turns the bytes of an article into characters. In this order it believes a byte order mark, the charset that was
 * declared, the zero bytes of UTF-16, and UTF-8 if every byte is valid; the rest is read as windows-1252.
 */
final class Decoder {

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /** Declared by habit more than by knowledge; the web reads all of them as windows-1252. */
    private static final Set<Charset> HABITUAL =
            Set.of(StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1, FALLBACK, StandardCharsets.UTF_8);

    private Decoder() {}

    /**
     * @param origin for the rejection
     * @param declared name of a charset, ignored if there is none of that name
     * @throws WireFormatException if the bytes are empty, blank or not text
     */
    static Decoded decode(String origin, byte[] bytes, Optional<String> declared) throws WireFormatException {
        BinaryContent.refuseKnown(origin, bytes);
        Decoded decoded = decode(bytes, declared);
        BinaryContent.refuse(origin, decoded);
        return decoded;
    }

    private static Decoded decode(byte[] bytes, Optional<String> declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF) && strictly(bytes, 3, StandardCharsets.UTF_8)) {
            return CharMaps.decode(bytes, 3, StandardCharsets.UTF_8, "byte order mark");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return CharMaps.decode(bytes, 2, StandardCharsets.UTF_16LE, "byte order mark");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return CharMaps.decode(bytes, 2, StandardCharsets.UTF_16BE, "byte order mark");
        }
        if (isAscii(bytes) && !isEscaped(bytes)) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return new Decoded(text, OffsetMap.identity(text.length()), "US-ASCII", "every byte is ASCII");
        }
        Optional<Charset> named = declared.flatMap(Decoder::charset);
        if (named.isPresent() && !HABITUAL.contains(named.get())) {
            return CharMaps.decode(bytes, 0, named.get(), "declared");
        }
        Optional<Charset> wide = utf16(bytes);
        if (wide.isPresent()) {
            return CharMaps.decode(bytes, 0, wide.get(), "zero bytes in every other place");
        }
        if (strictly(bytes, 0, StandardCharsets.UTF_8)) {
            return CharMaps.decode(bytes, 0, StandardCharsets.UTF_8, "every byte is valid UTF-8");
        }
        return CharMaps.decode(bytes, 0, FALLBACK, "not valid UTF-8");
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.strip().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no such name: what the bytes show decides
        }
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0) {
                return false;
            }
        }
        return true;
    }

    /** True of charsets such as ISO-2022-JP, which say all in ASCII bytes. */
    private static boolean isEscaped(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0x1B) {
                return true;
            }
        }
        return false;
    }

    /** In UTF-16, most Western characters have a zero byte; in other text there is none. */
    private static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int many = bytes.length / 2 * 4 / 10;
        Charset guess = zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        boolean clear = Math.max(zeros[0], zeros[1]) > many && Math.min(zeros[0], zeros[1]) == 0;
        return clear && strictly(bytes, 0, guess) ? Optional.of(guess) : Optional.empty();
    }

    private static boolean strictly(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
        } while (result.isOverflow());
        return !result.isError();
    }
}
