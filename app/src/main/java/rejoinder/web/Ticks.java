package rejoinder.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import rejoinder.search.Histogram.Unit;

/** The places on an axis of time, those without results too. */
final class Ticks {

    private static final int MOST = 5_000;

    private Ticks() {}

    /** Labels from one to another, both included. */
    static List<String> between(String first, String last, Unit unit) {
        Period step = switch (unit) {
            case YEAR -> Period.ofYears(1);
            case MONTH -> Period.ofMonths(1);
            case DAY -> Period.ofDays(1);
        };
        LocalDate day = LocalDate.parse((first + "-01-01").substring(0, 10));
        List<String> labels = new ArrayList<>();
        for (String label = first; label.compareTo(last) <= 0 && labels.size() < MOST; ) {
            labels.add(label);
            day = day.plus(step);
            label = day.toString().substring(0, first.length());
        }
        return labels;
    }
}
