package rejoinder.evaluation;

import java.util.List;
import rejoinder.text.Span;

/**
 * One article with the attributions somebody marked in it. Immutable.
 *
 * @param id under which gold and predictions are paired
 * @param text over which the spans run
 * @param discard page furniture that the annotators set aside; what is found inside it does not count
 */
public record AnnotatedArticle(
        String id, String text, List<Annotation> annotations, List<Span> discard, Nesting nesting) {

    /** Whether the marks say which attribution stands inside which. */
    public enum Nesting {
        /** They do, be it only that none does. */
        MARKED,
        /** They do not. */
        UNMARKED,
        /** There are no attributions that could say. */
        OPEN
    }

    public AnnotatedArticle {
        annotations = List.copyOf(annotations);
        discard = List.copyOf(discard);
    }

    /** Nothing found in this article. */
    AnnotatedArticle without() {
        return new AnnotatedArticle(id, text, List.of(), List.of(), Nesting.OPEN);
    }
}
