package rejoinder.time;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What running text says about when it was written. */
final class TextYears {

    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final Pattern NOT_THAT_DAY =
            Pattern.compile("(?:\\b(?:last|next|previous|coming|following|past|late|until|by|every)|'s|’s)\\s$");
    /** A year that lies ahead says nothing about when the text was written: "by 2030", "until 2025". */
    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\d.,$€£-])(?<!\\b(?:by|until|till|through|before|for|beyond) (?:the )?)((?:19|20)\\d\\d)(?![\\d%-]|[.,]\\d)");

    private TextYears() {}

    /** The first weekday that is not said to be another week's. */
    static Optional<DayOfWeek> firstWeekday(String text) {
        Matcher matcher = WEEKDAY.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 12), matcher.start());
            if (!NOT_THAT_DAY.matcher(before).find()) {
                return Optional.of(DayOfWeek.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }

    static OptionalInt latest(String text) {
        return YEAR.matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max();
    }
}
