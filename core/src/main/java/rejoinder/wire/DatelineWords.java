package rejoinder.wire;

import java.util.Set;

/** Reads the words of a place: {@code NEW YORK}, {@code RIO de JANEIRO}, {@code BERLIN/PARIS}, {@code N.Y.} */
final class DatelineWords {

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_ABBREVIATION = 5;
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "del", "la", "el", "al", "am", "an", "der", "of", "the", "and", "sur", "en", "upon");

    private DatelineWords() {}

    /**
     * Moves the cursor behind words that may be a name; it stops before a comma, bracket, dash or lower-case word.
     *
     * @param capitals whether they must be all in capitals
     * @return false if there are none, and the cursor stays
     */
    static boolean read(DatelineCursor cursor, boolean capitals) {
        int stop = cursor.at();
        boolean any = false;
        for (int words = 0; words < MOST_WORDS; words++) {
            String word = word(cursor);
            if (isName(word, capitals)) {
                stop = cursor.at();
                any = true;
            } else if (words == 0 || !PARTICLES.contains(word)) {
                break;
            }
            boolean slash = cursor.peek(0) == '/' && Character.isUpperCase(cursor.peek(1));
            if (slash) {
                cursor.take('/');
            } else if (!cursor.skipSpaces()) {
                break;
            }
        }
        cursor.moveTo(stop);
        return any;
    }

    /** Letters, hyphens, apostrophes, and the full stops of abbreviations; moves the cursor behind them. */
    static String word(DatelineCursor cursor) {
        int from = cursor.at();
        while (goesOn(cursor, from)) {
            cursor.moveTo(cursor.at() + 1);
        }
        return cursor.since(from);
    }

    private static boolean goesOn(DatelineCursor cursor, int from) {
        char c = cursor.peek(0);
        if (Character.isLetter(c)) {
            return true;
        }
        boolean joins = c == '-' || c == '\'' || c == '’';
        return cursor.at() > from
                && ((joins && Character.isLetter(cursor.peek(1))) || (c == '.' && isAbbreviation(cursor, from)));
    }

    /** "N.Y.", "St. Louis", "Calif.,"; not the full stop of "MOSCOW. Nov 30". */
    private static boolean isAbbreviation(DatelineCursor cursor, int from) {
        String word = cursor.since(from);
        if (word.indexOf('.') >= 0 || Character.isLetter(cursor.peek(1))) {
            return true;
        }
        boolean apart = cursor.peek(1) == ' ' || cursor.peek(1) == ',';
        return apart && word.length() <= LONGEST_ABBREVIATION && DatelineNames.isAbbreviation(word);
    }

    private static boolean isName(String word, boolean capitals) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        long upper = word.chars().filter(Character::isUpperCase).count();
        long lower = word.chars().filter(Character::isLowerCase).count();
        // "McLEAN", "DeKALB"
        return !capitals || (upper >= 2 && (lower == 0 || (lower <= 2 && upper >= 3)));
    }
}
