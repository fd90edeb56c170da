package rejoinder.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes and counts amounts of time. */
final class Amounts {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("SECOND", "S"),
            Map.entry("MINUTE", "M"),
            Map.entry("HOUR", "H"),
            Map.entry("DAY", "D"),
            Map.entry("NIGHT", "D"),
            Map.entry("WEEK", "W"),
            Map.entry("FORTNIGHT", "W"),
            Map.entry("WEEKEND", "WE"),
            Map.entry("MONTH", "M"),
            Map.entry("QUARTER", "Q"),
            Map.entry("YEAR", "Y"),
            Map.entry("DECADE", "DE"),
            Map.entry("CENTURY", "CE"));

    private static final Set<String> CLOCK = Set.of("SECOND", "MINUTE", "HOUR");

    private Amounts() {}

    /** As TIMEX3 writes a duration: {@code P2W}, {@code PT90M}, {@code PXY}. */
    static String value(Meaning.Amount amount) {
        StringBuilder value = new StringBuilder("P");
        boolean clock = false;
        for (Meaning.Piece piece : amount.pieces()) {
            if (CLOCK.contains(piece.unit()) && !clock) {
                value.append('T');
                clock = true;
            }
            boolean twice = piece.unit().equals("FORTNIGHT") && !piece.count().equals("X");
            String count = twice
                    ? new BigDecimal(piece.count())
                            .multiply(BigDecimal.valueOf(2))
                            .stripTrailingZeros()
                            .toPlainString()
                    : piece.count();
            value.append(count).append(CODES.getOrDefault(piece.unit(), "D"));
        }
        return value.toString();
    }

    /** The period so far away, as exact as the finest unit of the amount; none if the amount is vague. */
    static Optional<Period> shift(Meaning.Amount amount, int sign, Period from) {
        Meaning.Piece last = amount.pieces().get(amount.pieces().size() - 1);
        if (CLOCK.contains(last.unit())) {
            return clock(amount, sign, from);
        }
        Granularity unit = granularity(last.unit());
        boolean fraction = amount.pieces().stream().anyMatch(p -> p.count().indexOf('.') >= 0);
        return days(amount, sign, from.day()).map(day -> Period.at(fraction ? Granularity.MONTH : unit, day));
    }

    private static Optional<Period> clock(Meaning.Amount amount, int sign, Period from) {
        if (from.unit().compareTo(Granularity.HOUR) > 0) {
            return Optional.empty();
        }
        double seconds = 0;
        for (Meaning.Piece piece : amount.pieces()) {
            if (piece.count().equals("X") || !CLOCK.contains(piece.unit())) {
                return Optional.empty();
            }
            int size = piece.unit().equals("HOUR") ? 3600 : piece.unit().equals("MINUTE") ? 60 : 1;
            seconds += size * Double.parseDouble(piece.count());
        }
        Granularity unit = from.unit() == Granularity.HOUR && seconds % 3600 != 0 ? Granularity.MINUTE : from.unit();
        return seconds > 1e8
                ? Optional.empty()
                : Optional.of(Period.clock(unit, from.start().plusSeconds(sign * (long) seconds), ""));
    }

    static boolean isClock(Meaning.Amount amount) {
        return CLOCK.contains(amount.pieces().get(0).unit());
    }

    /** The day so far away; none if the amount is vague or counts hours. */
    static Optional<LocalDate> days(Meaning.Amount amount, int sign, LocalDate from) {
        LocalDate day = from;
        for (Meaning.Piece piece : amount.pieces()) {
            if (piece.count().equals("X") || CLOCK.contains(piece.unit())) {
                return Optional.empty();
            }
            double count = Double.parseDouble(piece.count()) * (piece.unit().equals("FORTNIGHT") ? 2 : 1);
            if (count > 9999) {
                return Optional.empty();
            }
            Granularity unit = granularity(piece.unit());
            int whole = (int) count;
            day = Period.shift(day, unit, sign * whole);
            if (count > whole) {
                LocalDate next = Period.shift(day, unit, sign);
                day = day.plusDays(Math.round((count - whole) * java.time.temporal.ChronoUnit.DAYS.between(day, next)));
            }
        }
        return Optional.of(day);
    }

    private static Granularity granularity(String unit) {
        return switch (unit) {
            case "FORTNIGHT" -> Granularity.WEEK;
            case "NIGHT" -> Granularity.DAY;
            default -> Granularity.valueOf(unit);
        };
    }
}
