package rejoinder.wire;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rejoinder.text.Span;

/**
 * Recognises the dateline at the start of a paragraph, as TASS, Reuters, AP, AFP, Xinhua, Kyodo, dpa, UPI, Interfax, RIA
 * Novosti and others print it, or standing alone on a line. Reads the first 160 characters once, left to right.
 * Thread-safe.
 */
public final class DatelineScanner {

    private static final int LONGEST = 160;
    private static final int LONGEST_AGENCY = 40;
    private static final int SHORTEST_UNKNOWN_PLACE = 5;

    /** Words in capitals that open a paragraph and are no place, as in "EXCLUSIVE - A minister …". */
    private static final Set<String> NO_PLACE = Set.of(
            "EXCLUSIVE",
            "UPDATE",
            "BREAKING",
            "WATCH",
            "VIDEO",
            "ANALYSIS",
            "OPINION",
            "EDITORIAL",
            "NOTE",
            "CORRECTION",
            "ALERT",
            "FACTBOX",
            "TIMELINE",
            "LIVE",
            "NEWS",
            "REPORT",
            "INTERVIEW",
            "EXPLAINER",
            "PHOTOS",
            "PHOTO",
            "POLL",
            "POLLS",
            "HOW",
            "WHY",
            "WHAT",
            "WHO",
            "THE",
            "NATO",
            "UN",
            "EU",
            "US",
            "USA",
            "OSCE",
            "GOP",
            "READ",
            "MORE",
            "NOT",
            "WE",
            "IT",
            "IS",
            "ARE",
            "ABSTRACT",
            "SUMMARY",
            "UPDATED",
            "FLASH",
            "URGENT",
            "ADVISORY",
            "TRANSCRIPT",
            "QUESTION",
            "ANSWER",
            "KEY",
            "POINTS",
            "REVIEW",
            "FILE",
            "CNN",
            "NPR");

    private final String text;
    private final int end;
    private final DatelineCursor cursor;

    private boolean capitals;
    private int placeStart;
    private int placeEnd;
    private Optional<Span> agency = Optional.empty();
    private Optional<DatelineDay> day = Optional.empty();

    private DatelineScanner(String text, Span paragraph) {
        this.text = text;
        this.end = paragraph.end();
        this.cursor =
                new DatelineCursor(text, paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
    }

    /** The dateline with which the paragraph begins, if it does. */
    public static Optional<ScannedDateline> scan(String text, Span paragraph) {
        return new DatelineScanner(text, paragraph).scan();
    }

    private Optional<ScannedDateline> scan() {
        cursor.skipSpaces();
        placeStart = cursor.at();
        capitals = DatelineWords.read(cursor, true);
        if (!capitals && !DatelineWords.read(cursor, false)) {
            return Optional.empty();
        }
        placeEnd = cursor.at();
        detail();
        int spanEnd = DatelineEnd.of(text, cursor.at(), cursor.limit(), end, this::accepts);
        return spanEnd == 0
                ? Optional.empty()
                : Optional.of(new ScannedDateline(
                        new Span(placeStart, spanEnd),
                        new Span(placeStart, placeEnd),
                        agency,
                        day.map(DatelineDay::day),
                        day.flatMap(DatelineDay::year)));
    }

    /** Region, date and agency after the place. */
    private void detail() {
        int before;
        do {
            before = cursor.at();
            cursor.skipSpaces();
            boolean comma = cursor.take(',') || (isStopInside() && cursor.take('.'));
            cursor.skipSpaces();
            if (!day() && !agency(comma) && !region(comma)) {
                cursor.moveTo(before);
            }
        } while (cursor.at() > before);
    }

    /** "MOSCOW. Nov 30", "November 30. /TASS/." */
    private boolean isStopInside() {
        DatelineCursor next = cursor.ahead(1);
        next.skipSpaces();
        return day.isPresent()
                ? cursor.isAt(". /") || cursor.isAt(". (")
                : DatelineDay.read(next).isPresent();
    }

    private boolean day() {
        if (day.isPresent()) {
            return false;
        }
        day = DatelineDay.read(cursor);
        return day.isPresent();
    }

    /** "(Reuters)", "/TASS/", or a known agency with nothing around it, as in "Dec. 9 Kyodo - ". */
    private boolean agency(boolean afterComma) {
        int before = cursor.at();
        if (agency.isPresent()) {
            return false;
        }
        char open = cursor.peek(0);
        boolean bare = open != '(' && open != '/';
        if (bare && (day.isPresent() || afterComma)) {
            cursor.moveTo(DatelineNames.agencyEnd(text, before, cursor.limit()));
            return named(before, cursor.at(), cursor.at());
        }
        if (!bare && cursor.findClose(open == '(' ? ')' : '/', LONGEST_AGENCY)) {
            return named(before + 1, cursor.at(), cursor.at() + 1) || stay(before);
        }
        return false;
    }

    private boolean named(int from, int to, int after) {
        if (to <= from) {
            return false;
        }
        String name = text.substring(from, to);
        if (!Character.isUpperCase(name.charAt(0)) && !DatelineNames.isAgency(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        agency = Optional.of(new Span(from, to));
        cursor.moveTo(after);
        return true;
    }

    /** ", Japan", ", N.Y.", ", Republic of Korea", " [India]". */
    private boolean region(boolean afterComma) {
        int before = cursor.at();
        if (day.isPresent() || agency.isPresent()) {
            return false;
        }
        boolean bracket = cursor.take('[');
        String first = DatelineWords.word(cursor.ahead(0));
        boolean calendar = Months.of(first).isPresent() || Months.isWeekday(first);
        boolean read = (bracket || afterComma)
                && !calendar
                && DatelineWords.read(cursor, false)
                && (!bracket || cursor.take(']'));
        if (!read) {
            return stay(before);
        }
        placeEnd = cursor.at();
        return true;
    }

    private boolean stay(int before) {
        cursor.moveTo(before);
        return false;
    }

    /** Whether all that was read is a dateline if it ends so. */
    private boolean accepts(DatelineEnd found) {
        boolean known =
                agency.isPresent() && DatelineNames.isAgency(agency.get().in(text));
        boolean city = DatelineNames.isCity(text.substring(placeStart, firstComma()));
        if (!capitals) {
            return switch (found) {
                case DASH -> known || (day.isPresent() && (agency.isPresent() || city));
                case LINE -> known || (day.isPresent() && city);
                case STOP, COLON, NONE -> known && day.isPresent();
            };
        }
        if (day.isPresent() || known) {
            return found != DatelineEnd.NONE || known;
        }
        boolean plausible = city || (!isNoPlace() && placeEnd - placeStart >= SHORTEST_UNKNOWN_PLACE);
        return switch (found) {
            case DASH -> plausible;
            case STOP, LINE, COLON -> plausible && agency.isPresent();
            // Some feeds lose the agency with its dash: "SEOUL North Korea on Sunday denied".
            case NONE -> city && agency.isEmpty() && placeEnd == firstComma();
        };
    }

    private int firstComma() {
        int comma = text.substring(placeStart, placeEnd).indexOf(',');
        return comma < 0 ? placeEnd : placeStart + comma;
    }

    private boolean isNoPlace() {
        for (String word : text.substring(placeStart, placeEnd).split("[ ,]+")) {
            if (NO_PLACE.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
