package rejoinder.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rejoinder.text.Metadata;

/** One article a file, in any charset, with nothing marked. Thread-safe. */
public final class PlainTextFormat implements WireFormat {

    @Override
    public String name() {
        return "text";
    }

    /** Accepts {@code .txt} and {@code .text}, and whatever begins like text: ask it after every other format. */
    @Override
    public boolean accepts(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt") || name.endsWith(".text")) {
            return true;
        }
        try {
            Decoder.decode(fileName, head, Optional.empty());
            return true;
        } catch (WireFormatException e) {
            return false;
        }
    }

    @Override
    public void read(String origin, InputStream in, Limits limits, Sink sink) throws IOException {
        Optional<byte[]> bytes = ItemBytes.read(in, limits.itemBytes());
        try {
            if (bytes.isEmpty()) {
                throw new WireFormatException(
                        origin,
                        "It is larger than " + limits.itemBytes()
                                + " bytes, too large for one article: split it into articles, or use JSON Lines.");
            }
            sink.article(article(origin, bytes.get(), limits));
        } catch (WireFormatException e) {
            sink.rejected(e.rejection());
        }
    }

    private static Article article(String origin, byte[] bytes, Limits limits) throws WireFormatException {
        Decoded decoded = Decoder.decode(origin, bytes, Optional.empty());
        if (decoded.text().length() > limits.textUnits()) {
            throw new WireFormatException(
                    origin,
                    "It has " + decoded.text().length() + " characters, more than the " + limits.textUnits()
                            + " of one article: split it into articles, or use JSON Lines.");
        }
        return new Article(origin, RawBytes.of(bytes), decoded.text(), decoded.toBytes(), Metadata.NONE, List.of());
    }
}
