package rejoinder.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** From one moment to another, both included, in milliseconds since 1970. Immutable. */
record MomentRange(long from, long to) {

    /** As {@link DateRange#parse}, with moments such as {@code 2026-11-22T08:15:00Z} for days at will; days are of UTC. */
    static Optional<MomentRange> parse(String text) {
        int dots = text.indexOf("..");
        String first = dots < 0 ? text : text.substring(0, dots);
        String last = dots < 0 ? text : text.substring(dots + 2);
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MomentRange(
                    first.isEmpty() ? Long.MIN_VALUE : edge(first, true),
                    last.isEmpty() ? Long.MAX_VALUE : edge(last, false)));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long edge(String text, boolean first) {
        if (text.indexOf('T') >= 0) {
            return Instant.parse(text).toEpochMilli();
        }
        DateRange days = DateRange.parse(text).orElseThrow(() -> new IllegalArgumentException("no time: " + text));
        return first
                ? days.from()
                        .orElseThrow()
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .toEpochMilli()
                : days.to()
                                .orElseThrow()
                                .plusDays(1)
                                .atStartOfDay()
                                .toInstant(ZoneOffset.UTC)
                                .toEpochMilli()
                        - 1;
    }
}
