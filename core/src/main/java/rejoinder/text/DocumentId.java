package rejoinder.text;

import java.util.regex.Pattern;

/**
 * Names a document by its content: {@code d} and 16 hexadecimal digits of the SHA-256 of the article's raw bytes, so
 * that an article read again is the same document. Immutable.
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

    private static final Pattern FORM = Pattern.compile("d[0-9a-f]{16}");

    /** @throws IllegalArgumentException if not of that form */
    public DocumentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a document id: " + value);
        }
    }

    /** The id of an article with these raw bytes. */
    public static DocumentId of(byte[] raw) {
        return new DocumentId("d" + Hashes.sha256(raw).substring(0, 16));
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
