package rejoinder.attribution;

import java.util.List;
import rejoinder.text.Span;

/** The words that signal the attribution: a verb, a noun, "according to"; or nothing but the layout. Immutable. */
public sealed interface Cue {

    /** The spans of the cue in text order, none if only layout or punctuation signals the attribution. */
    List<Span> spans();

    /** @param spans usually one span, in text order, not empty */
    record Words(List<Span> spans) implements Cue {
        public Words {
            spans = Spans.ordered("cue", spans);
        }
    }

    /** A colon, a dash, or the mere sequence of quotations: no words. */
    record Wordless() implements Cue {
        @Override
        public List<Span> spans() {
            return List.of();
        }
    }

    static Cue of(Span span) {
        return new Words(List.of(span));
    }

    static Cue of(List<Span> spans) {
        return spans.isEmpty() ? new Wordless() : new Words(spans);
    }
}
