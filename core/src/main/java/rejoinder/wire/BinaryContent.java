package rejoinder.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.text.Span;

/** Tells text from what is none, and says what to do with the latter. */
final class BinaryContent {

    /** How files of common kinds begin, and what they are. */
    private static final List<Map.Entry<String, String>> KINDS = List.of(
            Map.entry("%PDF-", "a PDF file: extract its text first, for instance with pdftotext"),
            Map.entry("PK\u0003\u0004", "a ZIP archive, perhaps DOCX or EPUB: save it as plain text or HTML first"),
            Map.entry("\u001F\u008B", "compressed with gzip: unpack it first"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Office file: save it as plain text or HTML first"),
            Map.entry("{\\rtf", "an RTF file: save it as plain text or HTML first"),
            Map.entry("\u0089PNG", "a picture: there is no text to read"),
            Map.entry("GIF8", "a picture: there is no text to read"),
            Map.entry("\u00FF\u00D8\u00FF", "a picture: there is no text to read"));

    private BinaryContent() {}

    static void refuseKnown(String origin, byte[] bytes) throws WireFormatException {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> kind : KINDS) {
            if (head.startsWith(kind.getKey())) {
                throw new WireFormatException(origin, "This is " + kind.getValue() + ".");
            }
        }
    }

    static void refuse(String origin, Decoded decoded) throws WireFormatException {
        String text = decoded.text();
        if (text.isBlank()) {
            throw new WireFormatException(
                    origin, "There are no words in it: check that it was saved or downloaded whole.");
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            long offset = decoded.toBytes().toSource(new Span(nul, nul + 1)).start();
            throw new WireFormatException(new Rejection(
                    origin,
                    Optional.of(offset),
                    "This is not text (NUL byte at " + offset + "): save it as plain text or HTML first."));
        }
        long controls = text.chars().filter(BinaryContent::isOdd).count();
        if (controls * 10 > text.length()) {
            throw new WireFormatException(
                    origin,
                    "This is not text (control characters everywhere, read as " + decoded.charset()
                            + "): save it as UTF-8 plain text or HTML first.");
        }
    }

    private static boolean isOdd(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0xFFFD;
    }
}
