package rejoinder.time;

import java.time.MonthDay;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year that a wire code or a copyright line tells. */
final class FurnitureYear {

    private static final int LONGEST = 200;
    /** "KWS-21:37-09-12-18": day, month, year, of which day and month must be those of the dateline. */
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d\\d)[-./](\\d\\d)[-./](\\d{4}|\\d\\d)(?!\\d)");

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:copyright|©|\\(c\\))\\D{0,20}((?:19|20)\\d\\d)(?!\\d| ?[-–])", Pattern.CASE_INSENSITIVE);

    private FurnitureYear() {}

    static OptionalInt find(String line, MonthDay day) {
        String head = line.substring(0, Math.min(line.length(), LONGEST));
        Matcher code = CODE.matcher(head);
        int from = 0;
        while (code.find(from)) {
            if (Integer.parseInt(code.group(1)) == day.getDayOfMonth()
                    && Integer.parseInt(code.group(2)) == day.getMonthValue()) {
                int year = Integer.parseInt(code.group(3));
                return OptionalInt.of(year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year);
            }
            from = code.start() + 1;
        }
        Matcher copyright = COPYRIGHT.matcher(head);
        return copyright.find() ? OptionalInt.of(Integer.parseInt(copyright.group(1))) : OptionalInt.empty();
    }
}
