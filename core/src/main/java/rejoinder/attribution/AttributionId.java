package rejoinder.attribution;

import java.util.regex.Pattern;
import rejoinder.text.DocumentId;
import rejoinder.text.Hashes;

/**
 * Names an attribution by its document and its spans: {@code a} and 16 hexadecimal digits, so that an article read
 * again yields the same ids. Immutable.
 */
public record AttributionId(String value) implements Comparable<AttributionId> {

    private static final Pattern FORM = Pattern.compile("a[0-9a-f]{16}");

    /** @throws IllegalArgumentException if not of that form */
    public AttributionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an attribution id: " + value);
        }
    }

    public static AttributionId of(DocumentId document, Source source, Cue cue, Content content) {
        String key = document + "|" + source.spans() + "|" + cue.spans() + "|" + content.spans();
        return new AttributionId("a" + Hashes.sha256(key).substring(0, 16));
    }

    @Override
    public int compareTo(AttributionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
