package rejoinder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a sentence into words, clitics ({@code 's}, {@code n't}), numbers with their separators, and single marks. */
final class Tokenizer {

    private Tokenizer() {}

    static List<Token> tokens(String text, Span sentence) {
        List<Token> tokens = new ArrayList<>();
        for (Span word : words(text, sentence)) {
            String form = fold(word.in(text));
            int clitic = clitic(form);
            if (clitic == form.length()) {
                tokens.add(new Token(word, form));
            } else {
                int at = word.start() + clitic;
                tokens.add(new Token(new Span(word.start(), at), form.substring(0, clitic)));
                tokens.add(new Token(new Span(at, word.end()), form.substring(clitic)));
            }
        }
        return tokens;
    }

    /** One character for one character, so that offsets hold; {@code EU?s} is a damaged apostrophe. */
    private static String fold(String form) {
        String folded = form.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('‑', '-');
        return folded.endsWith("?s") ? folded.replace('?', '\'') : folded;
    }

    /** Spans of words and marks, clitics still attached. */
    private static List<Span> words(String text, Span sentence) {
        List<Span> found = new ArrayList<>();
        int i = sentence.start();
        while (i < sentence.end()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                i++;
            } else if (isWord(c)) {
                int end = wordEnd(text, i, sentence.end());
                found.add(new Span(i, end));
                i = end;
            } else {
                int end = markEnd(text, i, sentence.end());
                found.add(new Span(i, end));
                i = end;
            }
        }
        return found;
    }

    /**
     * Where the clitic of a word begins, or its end if it has none: {@code 's}, {@code 're}, {@code n't}, the bare
     * apostrophe of a plural possessive.
     *
     * @param word folded
     */
    private static int clitic(String word) {
        int n = word.length();
        if (n > 3 && word.regionMatches(true, n - 3, "n't", 0, 3)) {
            return n - 3;
        }
        int apostrophe = word.lastIndexOf('\'');
        if (apostrophe < 1 || !isWord(word.charAt(0))) {
            return n;
        }
        return switch (word.substring(apostrophe + 1)) {
            case "s", "S", "re", "ve", "ll", "d", "m", "" -> apostrophe;
            default -> n;
        };
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int wordEnd(String text, int from, int limit) {
        int i = from + 1;
        while (i < limit && (isWord(text.charAt(i)) || joins(text, i, limit))) {
            i++;
        }
        // The stop of "U.S." and "Mr." belongs to the word; the stop of the sentence does not.
        if (i + 1 < limit && text.charAt(i) == '.') {
            String word = text.substring(from, i);
            boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
            if (initial || word.indexOf('.') >= 0 || Abbreviations.contains(word.toLowerCase(Locale.ROOT))) {
                i++;
            }
        }
        return i;
    }

    /** A mark between two word characters that keeps them together: {@code don't}, {@code EU?s}, {@code 4.5}, {@code Euro-Atlantic}. */
    private static boolean joins(String text, int i, int limit) {
        if (i + 1 >= limit || !isWord(text.charAt(i + 1))) {
            return false;
        }
        char c = text.charAt(i);
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return switch (c) {
            case '\'', '’', '-', '‑', '&', '_' -> true;
            case '?' -> after == 's' && (i + 2 >= limit || !isWord(text.charAt(i + 2)));
            case '.' -> (Character.isDigit(before) && Character.isDigit(after)) || initials(text, i);
            case ',', ':', '/' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    /** {@code U.S}: a single capital on both sides of the stop. */
    private static boolean initials(String text, int i) {
        boolean single = i < 2 || !Character.isLetterOrDigit(text.charAt(i - 2));
        return single && Character.isUpperCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1));
    }

    private static int markEnd(String text, int from, int limit) {
        char c = text.charAt(from);
        int i = from + 1;
        boolean runs = ".-`'".indexOf(c) >= 0; // "...", "--", "``", "''"
        while (runs && i < limit && text.charAt(i) == c) {
            i++;
        }
        return i;
    }
}
