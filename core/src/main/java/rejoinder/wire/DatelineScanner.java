package rejoinder.wire;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
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
    private static final int MOST_WORDS = 5;
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "del", "la", "el", "al", "am", "an", "der", "of", "the", "and", "sur", "en", "upon");
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
    private final int limit;
    private int at;

    private boolean capitals;
    private int placeStart;
    private int placeEnd;
    private Optional<Span> agency = Optional.empty();
    private Optional<MonthDay> day = Optional.empty();
    private Optional<Integer> year = Optional.empty();

    private DatelineScanner(String text, Span paragraph) {
        this.text = text;
        this.end = paragraph.end();
        this.limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        this.at = paragraph.start();
    }

    /** The dateline with which the paragraph begins, if it does. */
    public static Optional<ScannedDateline> scan(String text, Span paragraph) {
        return new DatelineScanner(text, paragraph).scan();
    }

    private Optional<ScannedDateline> scan() {
        skipSpaces();
        int start = at;
        placeStart = at;
        if (!place()) {
            return Optional.empty();
        }
        placeEnd = at;
        detail();
        int spanEnd = DatelineEnd.of(text, at, limit, end, this::accepts);
        return spanEnd == 0
                ? Optional.empty()
                : Optional.of(new ScannedDateline(
                        new Span(start, spanEnd), new Span(placeStart, placeEnd), agency, day, year));
    }

    /** What the end must be, given how much speaks for a dateline already. */
    private boolean accepts(DatelineEnd found) {
        boolean known =
                agency.isPresent() && DatelineNames.isAgency(agency.get().in(text));
        boolean city = DatelineNames.isCity(text.substring(placeStart, firstComma()));
        if (!capitals) {
            return switch (found) {
                case DASH -> known || (agency.isPresent() && day.isPresent()) || (city && day.isPresent());
                case STOP, COLON -> known && day.isPresent();
                case LINE -> known || (city && day.isPresent());
                case NONE -> known && day.isPresent();
            };
        }
        if (day.isPresent() || known) {
            return found != DatelineEnd.NONE || known;
        }
        boolean plausible = city || (!isNoPlace() && placeEnd - placeStart > 4);
        return switch (found) {
            case DASH -> plausible;
            case STOP, LINE, COLON -> plausible && agency.isPresent();
            // Some feeds lose the agency with its dash: "SEOUL North Korea on Sunday denied".
            case NONE -> city && agency.isEmpty() && placeEnd == firstComma();
        };
    }

    private int firstComma() {
        int comma = text.indexOf(',', placeStart);
        return comma < 0 || comma > placeEnd ? placeEnd : comma;
    }

    private boolean isNoPlace() {
        for (String word : text.substring(placeStart, placeEnd).split("[ ,]+")) {
            if (NO_PLACE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "NEW YORK", "RIO de JANEIRO", "ST. LOUIS", "BERLIN/PARIS"; else "New Delhi". */
    private boolean place() {
        int start = at;
        capitals = words(true);
        if (!capitals) {
            at = start;
            return words(false);
        }
        return true;
    }

    /** Reads words that may be a name; stops before a comma, bracket, dash or lower-case word. */
    private boolean words(boolean inCapitals) {
        int read = 0;
        int stop = at;
        boolean any = false;
        while (read < MOST_WORDS) {
            int from = at;
            int to = wordEnd(from);
            String word = text.substring(from, to);
            if (isName(word, inCapitals)) {
                stop = to;
                any = true;
            } else if (read == 0 || !PARTICLES.contains(word)) {
                break;
            }
            read++;
            at = to;
            if (at < limit && text.charAt(at) == '/' && at + 1 < limit && Character.isUpperCase(text.charAt(at + 1))) {
                at++;
            } else if (!skipSpaces()) {
                break;
            }
        }
        at = stop;
        return any;
    }

    /** End of the word at {@code from}: letters, hyphens, apostrophes, and full stops of abbreviations. */
    private int wordEnd(int from) {
        int to = from;
        while (to < limit) {
            char c = text.charAt(to);
            boolean inside = to > from && (c == '-' || c == '\'' || c == '’');
            boolean abbreviation = c == '.' && to > from && isAbbreviation(from, to);
            if (!Character.isLetter(c) && !(inside && isLetterAt(to + 1)) && !abbreviation) {
                break;
            }
            to++;
        }
        return to;
    }

    private boolean isAbbreviation(int from, int stop) {
        boolean initials = text.lastIndexOf('.', stop - 1) >= from || isLetterAt(stop + 1);
        boolean space = stop + 1 < limit && (text.charAt(stop + 1) == ' ' || text.charAt(stop + 1) == ',');
        return initials
                || (stop - from <= 5
                        && space
                        && !isDateAhead(stop + 1)
                        && DatelineNames.isAbbreviation(text.substring(from, stop)));
    }

    private boolean isDateAhead(int from) {
        int saved = at;
        at = Math.min(from, limit);
        skipSpaces();
        Optional<MonthDay> savedDay = day;
        Optional<Integer> savedYear = year;
        boolean ahead = date();
        day = savedDay;
        year = savedYear;
        at = saved;
        return ahead;
    }

    /** "November 30. /TASS/." */
    private boolean isAgencyAhead() {
        return day.isPresent() && (text.startsWith(". /", at) || text.startsWith(". (", at));
    }

    private static boolean isName(String word, boolean inCapitals) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        long upper = word.chars().filter(Character::isUpperCase).count();
        long lower = word.chars().filter(Character::isLowerCase).count();
        // "McLEAN", "DeKALB"
        return inCapitals ? upper >= 2 && (lower == 0 || (lower <= 2 && upper >= 3)) : lower >= 1 || upper >= 1;
    }

    /** Region, date and agency after the place. */
    private void detail() {
        for (int part = 0; part < 4; part++) {
            int before = at;
            skipSpaces();
            boolean comma = take(',') || ((isDateAhead(at + 1) || isAgencyAhead()) && take('.'));
            skipSpaces();
            if (day.isEmpty() && date()) {
                continue;
            }
            if (agency.isEmpty() && agency(comma)) {
                continue;
            }
            if (bracket() || (comma && day.isEmpty() && agency.isEmpty() && region())) {
                placeEnd = at;
                continue;
            }
            at = before;
            return;
        }
    }

    /** "New Delhi [India]". */
    private boolean bracket() {
        int from = at;
        if (take('[') && words(false) && take(']')) {
            return true;
        }
        at = from;
        return false;
    }

    /** "Japan", "N.Y.", "Republic of Korea". */
    private boolean region() {
        int from = at;
        String first = text.substring(from, wordEnd(from));
        if (Months.of(first).isPresent() || Months.isWeekday(first) || !words(false)) {
            at = from;
            return false;
        }
        return true;
    }

    /** "Nov. 23 , 2006", "30 November", "Tuesday, November 30, 2021". */
    private boolean date() {
        int before = at;
        String word = letters();
        if (Months.isWeekday(word)) {
            take(',');
            skipSpaces();
            word = letters();
        }
        boolean read = word.isEmpty() ? dayMonth() : monthDay(word);
        if (!read) {
            at = before;
            return false;
        }
        year();
        return true;
    }

    private boolean monthDay(String word) {
        Optional<Month> month = Months.of(word);
        take('.');
        skipSpaces();
        Optional<Integer> number = number(2);
        return month.isPresent() && number.isPresent() && setDay(month.get(), number.get());
    }

    private boolean dayMonth() {
        Optional<Integer> number = number(2);
        skipSpaces();
        Optional<Month> month = number.flatMap(n -> Months.of(letters()));
        return month.isPresent() && setDay(month.get(), number.get());
    }

    private boolean setDay(Month month, int number) {
        try {
            day = Optional.of(MonthDay.of(month, number));
            return true;
        } catch (DateTimeException e) {
            return false; // "BERLIN, May 68"
        }
    }

    private void year() {
        int before = at;
        skipSpaces();
        take(',');
        skipSpaces();
        Optional<Integer> number = number(4);
        if (number.isPresent() && number.get() >= 1800) {
            year = number;
        } else {
            at = before;
        }
    }

    /** "(Reuters)", "/TASS/", or a known agency with nothing around it, as in "Dec. 9 Kyodo - ". */
    private boolean agency(boolean afterComma) {
        char close = at >= limit ? ' ' : text.charAt(at) == '(' ? ')' : text.charAt(at) == '/' ? '/' : ' ';
        boolean bare = close == ' ';
        int from = bare ? at : at + 1;
        int to = bare ? DatelineNames.agencyEnd(text, at, limit) : closing(close, from);
        if (to <= from || (bare && day.isEmpty() && !afterComma)) {
            return false;
        }
        String name = text.substring(from, to);
        if (!Character.isUpperCase(name.charAt(0)) && !DatelineNames.isAgency(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        agency = Optional.of(new Span(from, to));
        at = bare ? to : to + 1;
        return true;
    }

    /** Offset of the closing mark, or {@code from} if it does not follow soon. */
    private int closing(char close, int from) {
        for (int i = from; i < Math.min(limit, from + 40); i++) {
            if (text.charAt(i) == close) {
                return i;
            }
        }
        return from;
    }

    private String letters() {
        int from = at;
        while (isLetterAt(at)) {
            at++;
        }
        return text.substring(from, at);
    }

    private Optional<Integer> number(int most) {
        int from = at;
        while (at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - from <= most) {
            at++;
        }
        boolean good = at > from && at - from <= most && (most < 4 || at - from == most);
        return good ? Optional.of(Integer.parseInt(text.substring(from, at))) : Optional.empty();
    }

    private boolean isLetterAt(int offset) {
        return offset < limit && Character.isLetter(text.charAt(offset));
    }

    private boolean take(char c) {
        if (at < limit && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private boolean skipSpaces() {
        int before = at;
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) {
            at++;
        }
        return at > before;
    }
}
