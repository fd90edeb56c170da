package rejoinder.attribution;

import java.util.List;
import rejoinder.text.Span;

/** The words that name who holds the content: a named phrase, or nothing in the text. Immutable. */
public sealed interface Source {

    /** The spans of the phrase in text order, none if the text names no source. */
    List<Span> spans();

    /** @param spans the noun phrase, usually one span, in text order, not empty */
    record Named(List<Span> spans) implements Source {
        public Named {
            spans = Spans.ordered("source", spans);
        }
    }

    /** The text gives the content without naming who holds it: "It was said that …". */
    record Implicit() implements Source {
        @Override
        public List<Span> spans() {
            return List.of();
        }
    }

    static Source of(Span span) {
        return new Named(List.of(span));
    }

    static Source of(List<Span> spans) {
        return spans.isEmpty() ? new Implicit() : new Named(spans);
    }
}
