package rejoinder.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rejoinder.search.Node;

/**
 * Months from one to another, both included, as an address gives them. Immutable.
 *
 * @param from such as {@code 2021-11}; empty if open, as {@code to}
 */
record Months(String from, String to) {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    static final Months ALL = new Months("", "");

    /** @throws Query.BadQueryException if one of them is no month */
    static Months of(Optional<String> from, Optional<String> to) {
        String first = month(from);
        String last = month(to);
        boolean turned = !last.isEmpty() && first.compareTo(last) > 0;
        return turned ? new Months(last, first) : new Months(first, last);
    }

    private static String month(Optional<String> given) {
        String month = given.orElse("").strip();
        if (!month.isEmpty() && !MONTH.matcher(month).matches()) {
            throw new Query.BadQueryException(
                    "“" + Words.opening(month, 40) + "” is no month; write from and to as 2021-11.");
        }
        return month;
    }

    boolean isAll() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Those of what is asked for that have a day in these months. */
    Asked of(Asked asked) {
        return isAll() ? asked : asked.narrowed(days());
    }

    private Node.Field days() {
        return Asked.days(from, to);
    }

    /** As parts of an address, each with its {@code &}. */
    String parameters() {
        return (from.isEmpty() ? "" : "&from=" + from) + (to.isEmpty() ? "" : "&to=" + to);
    }

    /** Which of the months in order is the first and which the last of these; all if none is among them. */
    List<String> within(List<String> months) {
        return months.stream()
                .filter(m -> from.isEmpty() || m.compareTo(from) >= 0)
                .filter(m -> to.isEmpty() || m.compareTo(to) <= 0)
                .toList();
    }
}
