package rejoinder.actor;

import java.util.Locale;
import java.util.Optional;

/** A month of a year: as precise as terms of office are kept. */
record Month(int year, int month) implements Comparable<Month> {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** Of a term that has not ended. */
    static final Month NEVER = new Month(9999, 12);

    /** "2019" begins in January. */
    static Month first(String cell) {
        return of(cell, 1);
    }

    /** "2019" ends in December; nothing has not ended. */
    static Month last(String cell) {
        return cell.isEmpty() ? NEVER : of(cell, 12);
    }

    private static Month of(String cell, int month) {
        return cell.length() > 4
                ? new Month(Integer.parseInt(cell.substring(0, 4)), Integer.parseInt(cell.substring(5, 7)))
                : new Month(Integer.parseInt(cell), month);
    }

    /** From "2021-10-01", "October 1, 2021" or "2021"; empty if there is no year. */
    static Optional<Month> read(String date) {
        int year = 0;
        int month = 0;
        boolean yearLed = false;
        for (String part : date.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", 12)) {
            if (part.length() == 4 && part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                year = Integer.parseInt(part);
                yearLed = month == 0;
            } else if (month == 0 && part.length() >= 3 && !Character.isDigit(part.charAt(0))) {
                int at = MONTHS.indexOf(part.substring(0, 3));
                month = at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
            } else if (month == 0
                    && yearLed
                    && part.length() <= 2
                    && part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                month = part.isEmpty() ? 0 : Math.min(12, Math.max(1, Integer.parseInt(part)));
            }
        }
        return year == 0 ? Optional.empty() : Optional.of(new Month(year, month == 0 ? 6 : month));
    }

    @Override
    public int compareTo(Month other) {
        return Integer.compare(year * 12 + month, other.year * 12 + other.month);
    }
}
