package rejoinder.wire;

import java.util.Optional;

/** A place in the first characters of a paragraph that moves on as they are read. Not thread-safe. */
final class DatelineCursor {

    private final String text;
    private final int limit;
    private int at;

    /** @param limit offset that is never passed */
    DatelineCursor(String text, int at, int limit) {
        this.text = text;
        this.limit = limit;
        this.at = Math.min(at, limit);
    }

    /** Another cursor, {@code ahead} characters on. */
    DatelineCursor ahead(int ahead) {
        return new DatelineCursor(text, at + ahead, limit);
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = Math.min(offset, limit);
    }

    int limit() {
        return limit;
    }

    String since(int from) {
        return text.substring(from, at);
    }

    /** The character {@code ahead} of this place, or NUL beyond the limit. */
    char peek(int ahead) {
        return at + ahead < limit ? text.charAt(at + ahead) : '\0';
    }

    boolean isAt(String expected) {
        return at + expected.length() <= limit && text.startsWith(expected, at);
    }

    boolean take(char c) {
        if (at < limit && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    boolean skipSpaces() {
        int before = at;
        while (peek(0) == ' ') {
            at++;
        }
        return at > before;
    }

    String letters() {
        int from = at;
        while (Character.isLetter(peek(0))) {
            at++;
        }
        return since(from);
    }

    /** A number of one or two digits. */
    Optional<Integer> dayNumber() {
        return digits(1, 2);
    }

    /** A number of four digits. */
    Optional<Integer> yearNumber() {
        return digits(4, 4);
    }

    private Optional<Integer> digits(int least, int most) {
        int from = at;
        while (peek(0) >= '0' && peek(0) <= '9' && at - from <= most) {
            at++;
        }
        int count = at - from;
        return count >= least && count <= most ? Optional.of(Integer.parseInt(since(from))) : Optional.empty();
    }

    /** Moves to the next {@code c} if it comes within so many characters, and there is something before it. */
    boolean findClose(char c, int within) {
        for (int i = 1; i < within && at + i < limit; i++) {
            if (text.charAt(at + i) == c) {
                at += i;
                return true;
            }
        }
        return false;
    }
}
