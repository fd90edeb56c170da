package rejoinder.attribution;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import rejoinder.text.DocumentId;
import rejoinder.text.Hashes;

/**
 * Names an attribution by its document and its spans: {@code a} and 16 hexadecimal digits, so that an article read
 * again yields the same ids. Kept as the number that the digits are, of which a million fit into little memory.
 * Immutable.
 */
public final class AttributionId implements Comparable<AttributionId> {

    private static final HexFormat HEX = HexFormat.of();
    private static final int LENGTH = 17;

    private final long number;

    /** @throws IllegalArgumentException if not of that form */
    public AttributionId(String value) {
        boolean fits = value.length() == LENGTH && value.charAt(0) == 'a';
        for (int i = 1; fits && i < LENGTH; i++) {
            char c = value.charAt(i);
            fits = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        if (!fits) {
            throw new IllegalArgumentException("not an attribution id: " + value);
        }
        this.number = HexFormat.fromHexDigitsToLong(value, 1, LENGTH);
    }

    public static AttributionId of(DocumentId document, Source source, Cue cue, Content content) {
        // How a record of spans is written is part of every id on record, so it can never change.
        String key = document + "|" + source.spans() + "|" + cue.spans() + "|" + content.spans();
        return new AttributionId("a" + Hashes.sha256(key).substring(0, 16));
    }

    public String value() {
        return "a" + HEX.toHexDigits(number);
    }

    @Override
    public int compareTo(AttributionId other) {
        return Long.compareUnsigned(number, other.number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttributionId id && id.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return value();
    }
}
