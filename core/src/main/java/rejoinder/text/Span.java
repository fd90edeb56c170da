package rejoinder.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units in one text, which is a document's canonical text unless
 * said otherwise. Spans order by start, then by end. Immutable.
 *
 * @param start first code unit, from 0
 * @param end first code unit after the span, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if empty or negative */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /**
     * The characters of the span.
     *
     * @throws IndexOutOfBoundsException if the span does not lie inside {@code text}
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    /** Such as {@code 410-418}: start, and end exclusive, as people give it. */
    public String range() {
        return start + "-" + end;
    }
}
