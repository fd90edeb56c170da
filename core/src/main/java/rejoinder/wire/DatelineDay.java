package rejoinder.wire;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/** The date of a dateline: {@code Nov. 23 , 2006}, {@code 30 November}, {@code Tuesday, November 30, 2021}. */
record DatelineDay(MonthDay day, Optional<Integer> year) {

    private static final int FIRST_YEAR = 1800;

    /** Reads a date, or leaves the cursor where it is. */
    static Optional<DatelineDay> read(DatelineCursor cursor) {
        int before = cursor.at();
        String word = cursor.letters();
        if (Months.isWeekday(word)) {
            cursor.take(',');
            cursor.skipSpaces();
            word = cursor.letters();
        }
        Optional<MonthDay> day = word.isEmpty() ? dayMonth(cursor) : monthDay(word, cursor);
        if (day.isEmpty()) {
            cursor.moveTo(before);
            return Optional.empty();
        }
        return Optional.of(new DatelineDay(day.get(), year(cursor)));
    }

    private static Optional<MonthDay> monthDay(String word, DatelineCursor cursor) {
        cursor.take('.');
        cursor.skipSpaces();
        return Months.of(word).flatMap(month -> cursor.dayNumber().flatMap(number -> of(month, number)));
    }

    private static Optional<MonthDay> dayMonth(DatelineCursor cursor) {
        Optional<Integer> number = cursor.dayNumber();
        cursor.skipSpaces();
        return number.flatMap(n -> Months.of(cursor.letters()).flatMap(month -> of(month, n)));
    }

    private static Optional<MonthDay> of(Month month, int number) {
        try {
            return Optional.of(MonthDay.of(month, number));
        } catch (DateTimeException e) {
            return Optional.empty(); // "BERLIN, May 68"
        }
    }

    private static Optional<Integer> year(DatelineCursor cursor) {
        int before = cursor.at();
        cursor.skipSpaces();
        cursor.take(',');
        cursor.skipSpaces();
        Optional<Integer> year = cursor.yearNumber().filter(number -> number >= FIRST_YEAR);
        if (year.isEmpty()) {
            cursor.moveTo(before);
        }
        return year;
    }
}
