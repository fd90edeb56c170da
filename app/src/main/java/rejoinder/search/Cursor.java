package rejoinder.search;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;

/**
 * Where a page of results ends: the next begins after it, whatever was added meanwhile. Immutable.
 *
 * @param key by which results are ordered: a day, or the bits of a score
 * @param number of the last result, for those with the same key
 */
public record Cursor(long key, long number) {

    private static final Pattern FORM = Pattern.compile("(-?[0-9]{1,19})_([0-9a-f]{16})");

    static Cursor of(FieldDoc last) {
        Object[] fields = Objects.requireNonNull(last.fields);
        long key = fields[0] instanceof Float score ? Float.floatToIntBits(score) : (Long) fields[0];
        return new Cursor(key, (Long) fields[1]);
    }

    /** What {@link #text} gave. */
    public static Optional<Cursor> parse(String text) {
        Matcher parts = FORM.matcher(text);
        try {
            return parts.matches()
                    ? Optional.of(
                            new Cursor(Long.parseLong(parts.group(1)), Long.parseUnsignedLong(parts.group(2), 16)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public String text() {
        return key + "_" + IndexFields.id('x', number).substring(1);
    }

    /** @param documents how many the index has room for; no document has the same key and number */
    FieldDoc after(boolean byScore, int documents) {
        Object first = byScore ? (Object) Float.intBitsToFloat((int) key) : (Object) key;
        return new FieldDoc(Math.max(0, documents - 1), Float.NaN, new Object[] {first, number});
    }
}
