package rejoinder.evaluation;

import java.util.Optional;

/**
 * One thing that is wrong in one article. Immutable.
 *
 * @param gold what people marked; absent for what is invented
 * @param predicted what stands for it; absent for what is missed
 */
public record AttributionError(ErrorKind kind, Optional<Annotation> gold, Optional<Annotation> predicted) {

    static AttributionError of(ErrorKind kind, Covered gold, Covered predicted) {
        return new AttributionError(kind, Optional.of(gold.annotation()), Optional.of(predicted.annotation()));
    }
}
