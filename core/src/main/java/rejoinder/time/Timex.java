package rejoinder.time;

import java.util.Optional;
import rejoinder.text.Span;

/**
 * A temporal expression with its meaning. Immutable.
 *
 * @param span its words in the canonical text
 * @param value as TIMEX3 writes it, such as {@code 2021-11-30}, {@code P20Y}, {@code PAST_REF}, {@code XXXX-10-25}
 * @param interval where it lies in the calendar, if that is known
 * @param derivation how the value was found, for a reader, such as {@code weekday Tuesday before publication 2021-12-01
 *     → 2021-11-30}
 * @param anchor the words that it hangs on, if it counts from an event: "two weeks after <em>the ministers met in
 *     August 2019</em>"
 * @param rule name of the row of the table that found it
 */
public record Timex(
        Span span,
        TimexType type,
        String value,
        Optional<Interval> interval,
        String derivation,
        Optional<Span> anchor,
        String rule) {

    /** "35 cubic meters per day", "$3 a barrel a day": TIMEX3 calls it a set, but it tells no time of anything. */
    public boolean isRate() {
        return rule.startsWith("rate");
    }
}
