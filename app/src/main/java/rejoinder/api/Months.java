package rejoinder.api;

import java.util.Optional;
import java.util.regex.Pattern;
import rejoinder.search.Node;
import rejoinder.search.QueryField;
import rejoinder.search.SearchQuery;

/**
 * Months from one to another, both included, as an address gives them. Immutable.
 *
 * @param from such as {@code 2021-11}; empty if open, as {@code to}
 */
public record Months(String from, String to) {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    /** @throws IllegalArgumentException if one of them is no month; the message is for people */
    public static Months of(Optional<String> from, Optional<String> to) {
        String first = month(from);
        String last = month(to);
        boolean turned = !last.isEmpty() && first.compareTo(last) > 0;
        return turned ? new Months(last, first) : new Months(first, last);
    }

    private static String month(Optional<String> given) {
        String month = given.orElse("").strip();
        if (!month.isEmpty() && !MONTH.matcher(month).matches()) {
            throw new IllegalArgumentException("from and to are months such as 2021-11.");
        }
        return month;
    }

    public boolean isAll() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Those of what is asked for that have a day in these months. */
    public SearchQuery of(SearchQuery query) {
        return isAll() ? query : query.narrowed(days(from, to));
    }

    /** On the days from one day, month or year to another in the order of time; open where one is empty. */
    public static Node.Field days(String from, String to) {
        return new Node.Field(QueryField.DAY, from.equals(to) ? from : from + ".." + to, false);
    }

    /** As parts of an address, each with its {@code &}. */
    public String parameters() {
        return (from.isEmpty() ? "" : "&from=" + from) + (to.isEmpty() ? "" : "&to=" + to);
    }
}
