package rejoinder.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import rejoinder.ledger.Reading;
import rejoinder.time.Granularity;
import rejoinder.time.Interval;
import rejoinder.time.Timex;
import rejoinder.web.ArticleView.Day;
import rejoinder.web.ArticleView.TimeLine;

/** Puts expressions of time and intervals into words. */
final class ArticleTimes {

    private ArticleTimes() {}

    /** Those that tell a time: no rates. */
    static List<Timex> told(Reading reading) {
        return reading.times().stream().filter(t -> !t.isRate()).toList();
    }

    static List<TimeLine> lines(Reading reading) {
        return told(reading).stream()
                .map(t -> line(t, reading.document().text()))
                .toList();
    }

    private static TimeLine line(Timex time, String text) {
        return new TimeLine(
                Words.opening(time.span().in(text), 80),
                time.value(),
                time.interval().map(ArticleTimes::words).orElse(""),
                time.derivation());
    }

    /** What a pointer or the keyboard on the words shows. */
    static String tip(Timex time) {
        String interval = time.interval().map(i -> " · " + words(i)).orElse("");
        return time.value() + interval + " · " + time.derivation();
    }

    /** The day, if the interval is one; else its first moment and its last, in words. */
    static Day day(Interval interval) {
        return new Day(interval.from().toLocalDate().toString(), words(interval));
    }

    /** Whole days are named by the first and the last of them; "from 1 to 31 May" has 1 June for its open end. */
    static String words(Interval interval) {
        LocalDateTime from = interval.from();
        LocalDateTime to = interval.to();
        boolean whole = from.toLocalTime().equals(LocalTime.MIDNIGHT)
                && to.toLocalTime().equals(LocalTime.MIDNIGHT);
        if (!whole) {
            return Words.shortDay(from.toLocalDate()) + ", " + from.toLocalTime() + " to "
                    + (to.toLocalDate().equals(from.toLocalDate()) ? "" : Words.shortDay(to.toLocalDate()) + ", ")
                    + to.toLocalTime();
        }
        LocalDate last = to.toLocalDate().minusDays(1);
        String vague = interval.granularity() == Granularity.STRETCH ? "about " : "";
        return vague
                + (last.equals(from.toLocalDate())
                        ? Words.shortDay(last)
                        : Words.shortDay(from.toLocalDate()) + " – " + Words.shortDay(last));
    }
}
