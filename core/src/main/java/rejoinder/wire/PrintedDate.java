package rejoinder.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a whole date, year and all, in a short line such as a rubric. Thread-safe. */
public final class PrintedDate {

    private static final int LONGEST = 200;
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)? ?, ?(\\d{4})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})\\.? (\\p{L}{3,9})\\.?,? (\\d{4})\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");

    private PrintedDate() {}

    /** The first date of the first 200 characters, such as that of {@code World, March 4, 2024, 19:07}. */
    public static Optional<LocalDate> find(String line) {
        String head = line.substring(0, Math.min(line.length(), LONGEST));
        return named(head, MONTH_FIRST, 1, 2)
                .or(() -> named(head, DAY_FIRST, 2, 1))
                .or(() -> numeric(head));
    }

    private static Optional<LocalDate> named(String line, Pattern pattern, int monthGroup, int dayGroup) {
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            Optional<Month> month = Months.of(matcher.group(monthGroup));
            if (month.isPresent()) {
                return date(matcher.group(3), month.get().getValue(), matcher.group(dayGroup));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> numeric(String line) {
        Matcher matcher = YEAR_FIRST.matcher(line);
        return matcher.find()
                ? date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 June, say
        }
    }
}
