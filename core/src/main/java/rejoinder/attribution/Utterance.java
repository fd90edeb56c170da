package rejoinder.attribution;

import java.util.Optional;
import rejoinder.text.Span;
import rejoinder.time.Interval;

/**
 * When an attribution was said or written. Immutable.
 *
 * @param derivation for a reader, such as {@code weekday Tuesday before publication 2021-12-01 → 2021-11-30}
 * @param evidence the words that tell it; none if it is the day of the article
 */
public record Utterance(Interval when, String derivation, Optional<Span> evidence) {}
