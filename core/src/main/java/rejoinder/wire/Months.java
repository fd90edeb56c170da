package rejoinder.wire;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/** Names of months as wires print them: {@code November}, {@code Nov}, {@code Sept}. */
final class Months {

    private Months() {}

    /** @param word without a full stop, in any case */
    static Optional<Month> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (lower.equals(name)
                    || lower.equals(name.substring(0, 3))
                    || (lower.equals("sept") && name.startsWith(lower))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    static boolean isWeekday(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
            default -> false;
        };
    }
}
