package rejoinder.wire;

/**
 * How much of one item is read before it is rejected. Immutable.
 *
 * @param itemBytes most bytes of one article (a file, or a line of JSON Lines)
 * @param textUnits most UTF-16 code units of one article's text
 * @param depth most levels of nesting of markup that are kept
 */
public record Limits(int itemBytes, int textUnits, int depth) {

    /** 16 MiB an item, a million code units of text, 512 levels. */
    public static final Limits DEFAULT = new Limits(16 << 20, 1_000_000, 512);

    public Limits {
        if (itemBytes < 1 || textUnits < 1 || depth < 1) {
            throw new IllegalArgumentException(
                    "limits must be positive: " + itemBytes + ", " + textUnits + ", " + depth);
        }
    }
}
