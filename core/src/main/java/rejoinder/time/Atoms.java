package rejoinder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rejoinder.text.Span;

/** Cuts text into {@link Atom}s. */
final class Atoms {

    private Atoms() {}

    /** @param stretches in text order, not overlapping */
    static List<Atom> of(String text, List<Span> stretches) {
        List<Atom> atoms = new ArrayList<>();
        for (int s = 0; s < stretches.size(); s++) {
            Span stretch = stretches.get(s);
            int i = stretch.start();
            boolean glued = false;
            while (i < stretch.end()) {
                char c = text.charAt(i);
                if (Character.isWhitespace(c) || c == '\u00a0') {
                    glued = false;
                    i++;
                    continue;
                }
                int end = end(text, i, stretch.end());
                atoms.add(new Atom(i, end, fold(text, i, end), Character.isUpperCase(c), glued, s));
                glued = true;
                i = end;
            }
        }
        return atoms;
    }

    private static int end(String text, int from, int limit) {
        char c = text.charAt(from);
        if (isDigit(c)) {
            return numberEnd(text, from, limit);
        }
        int i = from + 1;
        if (Character.isLetter(c)) {
            while (i < limit && Character.isLetter(text.charAt(i))) {
                i++;
            }
        } else if (Character.isHighSurrogate(c) && i < limit) {
            i++;
        }
        return i;
    }

    /** "20,000" and "3.5" are one number, "23.04.2022" is three. */
    private static int numberEnd(String text, int from, int limit) {
        int i = digitsEnd(text, from, limit);
        while (i - from <= 12 && mark(text, i, limit) == ',' && digitsEnd(text, i + 1, limit) == i + 4) {
            i += 4;
        }
        if (mark(text, i, limit) == '.' && (from == 0 || text.charAt(from - 1) != '.')) {
            int decimals = digitsEnd(text, i + 1, limit);
            if (decimals > i + 1 && mark(text, decimals, limit) != '.') {
                return decimals;
            }
        }
        return i;
    }

    private static char mark(String text, int i, int limit) {
        return i + 1 < limit && isDigit(text.charAt(i + 1)) ? text.charAt(i) : ' ';
    }

    private static int digitsEnd(String text, int from, int limit) {
        int i = from;
        while (i < limit && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String fold(String text, int start, int end) {
        if (end == start + 1) {
            char c = text.charAt(start);
            switch (c) {
                case '’', '‘', '`' -> {
                    return "'";
                }
                case '‑', '–', '—', '−' -> {
                    return "-";
                }
                default -> {}
            }
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
