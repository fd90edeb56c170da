package rejoinder.wire;

import java.time.MonthDay;
import java.util.Optional;
import rejoinder.text.Span;

/**
 * A dateline as it stands, its year not yet resolved. Spans count UTF-16 code units of the text scanned. Immutable.
 *
 * @param span the whole dateline with the dash or full stop that ends it
 * @param place such as {@code SAITAMA, Japan}
 * @param agency without its brackets
 * @param day the day, if there is one
 * @param year the year, if it is printed
 */
public record ScannedDateline(
        Span span, Span place, Optional<Span> agency, Optional<MonthDay> day, Optional<Integer> year) {}
