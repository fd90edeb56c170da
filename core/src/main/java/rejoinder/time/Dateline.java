package rejoinder.time;

import java.time.LocalDate;
import java.util.Optional;
import rejoinder.text.Span;

/**
 * Place and day of a wire story. Immutable.
 *
 * @param span the dateline in the canonical text
 * @param place as printed, such as {@code SAITAMA, Japan}
 * @param agency as printed, such as {@code TASS}
 * @param date the day, if the line has one and its year is known
 * @param derivation how the day was found, for a reader, such as {@code Tuesday, November 30 falls in 2021; the text
 *     mentions 2019}
 */
public record Dateline(Span span, String place, Optional<String> agency, Optional<LocalDate> date, String derivation) {}
