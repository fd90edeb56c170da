package rejoinder.time;

import java.util.Optional;
import rejoinder.text.Span;

/**
 * An expression of time (TIMEX3 of TimeML: Pustejovsky et al., "TimeML: Robust Specification of Event and Temporal
 * Expressions in Text", 2003). Immutable.
 *
 * @param span the words in the canonical text
 * @param value as in TIMEX3, such as {@code 2021-11-30}, {@code P2DE}, {@code PAST_REF}; empty only if nothing is known
 * @param interval the stretch of time that is meant; none for durations, sets and vague references without bounds
 * @param derivation how it was found, for a reader, such as {@code weekday Tuesday before publication 2021-12-01 →
 *     2021-11-30}
 * @param anchor the words of an event that the expression hangs on: "two weeks after <em>the dam was closed</em>"
 * @param rule the line of the tables that made it
 */
public record Timex(
        Span span,
        TimexType type,
        String value,
        Optional<Interval> interval,
        String derivation,
        Optional<Span> anchor,
        String rule) {}
