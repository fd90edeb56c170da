package rejoinder.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * An attribution as the words it covers.
 *
 * @param head the source's head word, if there is a source
 */
record Covered(Annotation annotation, BitSet source, BitSet cue, BitSet content, OptionalInt head) {

    static Covered of(Words words, Annotation annotation) {
        BitSet source = words.touched(annotation.source());
        return new Covered(
                annotation,
                source,
                words.touched(annotation.cue()),
                words.touched(annotation.content()),
                SourceHead.of(words, source));
    }

    static List<Covered> all(Words words, List<Annotation> annotations) {
        return annotations.stream().map(one -> of(words, one)).toList();
    }

    boolean sameContent(Covered other) {
        return WordSet.overlap(content, other.content) >= 0.5;
    }

    boolean sameSource(Covered other) {
        return source.isEmpty() ? other.source.isEmpty() : source.intersects(other.source);
    }

    /** The criterion of {@link Metric#ATTRIBUTION}. */
    boolean matches(Covered other) {
        return sameContent(other) && sameSource(other);
    }

    /** The criterion of {@link Metric#ATTRIBUTION_STRICT}. */
    boolean matchesStrictly(Covered other) {
        return !content.isEmpty() && content.equals(other.content) && head.equals(other.head);
    }
}
