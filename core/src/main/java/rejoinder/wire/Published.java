package rejoinder.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Day and perhaps time of publication, in the local time that was written; UTC for seconds since 1970. Immutable.
 *
 * @param day between the years 1000 and 9999
 * @param time to the second, if one was written
 */
record Published(LocalDate day, Optional<LocalTime> time) {

    /** Nine digits are 1973 in seconds; what is shorter is rather a year or an hour. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{9,15}");

    private static final int LONGEST = 64;
    /** Milliseconds from here on: as seconds it would be the year 5138, as milliseconds it is 1973. */
    private static final long MILLIS_FROM = 100_000_000_000L;

    private static final List<DateTimeFormatter> FORMS = List.of(
            iso("uuuu-MM-dd['T'HH:mm[:ss]]"),
            iso("uuuu-MM-dd HH:mm[:ss]"),
            iso("uuuuMMdd['T'HHmm[ss]]"),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    private static DateTimeFormatter iso(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .optionalStart()
                .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                .optionalEnd()
                .appendPattern("[' '][XXX][XX][X]['UTC']['GMT']")
                .optionalStart()
                .appendLiteral('[')
                .appendZoneRegionId()
                .appendLiteral(']')
                .optionalEnd()
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Reads an ISO date or date-time, RFC 1123, or seconds or milliseconds since 1970; nothing if it is none. */
    static Optional<Published> parse(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : FORMS) {
            try {
                return sane(form.parse(text));
            } catch (DateTimeException e) {
                // not this form: the next may be
            }
        }
        return DIGITS.matcher(text).matches() ? epoch(Long.parseLong(text)) : Optional.empty();
    }

    private static Optional<Published> sane(TemporalAccessor read) {
        LocalDate day = LocalDate.from(read);
        Optional<LocalTime> time = Optional.ofNullable(read.query(TemporalQueries.localTime()))
                .map(t -> t.truncatedTo(ChronoUnit.SECONDS));
        return day.getYear() < 1000 || day.getYear() > 9999 ? Optional.empty() : Optional.of(new Published(day, time));
    }

    private static Optional<Published> epoch(long count) {
        Instant instant = count < MILLIS_FROM ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
        return sane(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }
}
