package rejoinder.text;

/**
 * A half-open range {@code [first, end)} of token numbers in one {@link Analysis}; may be empty. Immutable.
 *
 * @param first number of the first token, from 0
 * @param end number after the last token, at least {@code first}
 */
public record TokenRange(int first, int end) {

    /** @throws IllegalArgumentException if negative or reversed */
    public TokenRange {
        if (first < 0 || end < first) {
            throw new IllegalArgumentException("not a token range: [" + first + ", " + end + ")");
        }
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }

    public int length() {
        return end - first;
    }
}
