package rejoinder.attribution;

import java.util.Optional;
import rejoinder.text.Span;
import rejoinder.time.Interval;

/**
 * When something was said. Immutable.
 *
 * @param when the stretch of time in which it was said
 * @param derivation how that is known, for a reader
 * @param evidence the expression of time that tells it; none if it is the article's day
 */
public record Utterance(Interval when, String derivation, Optional<Span> evidence) {}
