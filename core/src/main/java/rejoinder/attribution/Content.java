package rejoinder.attribution;

import java.util.List;
import rejoinder.text.Span;

/**
 * What is attributed, without outer quotation marks and final punctuation; in pieces when the source stands between.
 * Immutable.
 *
 * @param spans in text order, not overlapping, not empty
 */
public record Content(List<Span> spans) {

    public Content {
        spans = Spans.ordered("content", spans);
    }

    public static Content of(Span span) {
        return new Content(List.of(span));
    }

    /** True if every piece of {@code other} lies inside a piece of this. */
    public boolean holds(List<Span> other) {
        return other.stream().allMatch(o -> spans.stream().anyMatch(s -> s.contains(o)));
    }

    /** Code units in all pieces together. */
    public int length() {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
