package rejoinder.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts names and phrases into words, and brings a word to the form under which names are kept: accents, case, dots and
 * the kind of apostrophe do not matter. Hyphens and possessive endings are words of
 * their own; the dot of an abbreviation is dropped.
 */
final class NameWords {

    private static final String FROM = "øłđıßæœəðþØŁĐİÆŒ";
    private static final String[] TO = {
        "o", "l", "d", "i", "ss", "ae", "oe", "e", "d", "th", "O", "L", "D", "I", "AE", "OE"
    };

    private NameWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int from = i;
            char c = text.charAt(i);
            if (isWord(c)) {
                while (i < text.length() && isInside(text, i)) {
                    i++;
                }
                add(words, text.substring(from, i));
            } else {
                i++;
                if (c != '.' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    words.add(String.valueOf(c));
                }
            }
        }
        return words;
    }

    /** Splits off the possessive ending; a damaged apostrophe counts ({@code EU?s}). */
    private static void add(List<String> words, String word) {
        int n = word.length();
        if (n > 2 && (word.endsWith("s") || word.endsWith("S")) && "'’‘?".indexOf(word.charAt(n - 2)) >= 0) {
            words.add(word.substring(0, n - 2));
            words.add("'s");
        } else {
            words.add(word);
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isInside(String text, int i) {
        char c = text.charAt(i);
        if (isWord(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean letterNext = i + 1 < text.length() && isWord(text.charAt(i + 1));
        return switch (c) {
            case '\'', '’', '‘', '`', '?' -> letterNext;
            case '.' -> letterNext || isAbbreviation(text, i);
            case '/' -> letterNext && i > 0 && Character.isDigit(text.charAt(i + 1));
            default -> false;
        };
    }

    /** "U.S.", "J.": the dot of an initial belongs to the word. */
    private static boolean isAbbreviation(String text, int dot) {
        boolean initial = dot == 1 || (dot > 1 && !Character.isLetterOrDigit(text.charAt(dot - 2)));
        return initial && Character.isUpperCase(text.charAt(dot - 1));
    }

    /** The form of a word under which it is compared; empty for a mark that does not count. */
    static String key(String word) {
        StringBuilder key = new StringBuilder(word.length());
        if (word.equals(",")) {
            return ",";
        }
        if (word.length() == 2 && word.endsWith("s") && "'’?".indexOf(word.charAt(0)) >= 0) {
            return "'s";
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                return key(plain(word));
            }
            if (c == '-' && key.length() > 0) {
                key.append(' ');
            } else if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            } else if (c == '\'' && i == word.length() - 2 && (word.charAt(i + 1) | 0x20) == 's') {
                key.append(' ').append(c);
            }
        }
        return key.toString();
    }

    /** ASCII as far as possible. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length() + 4);
        String parts = Normalizer.normalize(
                word.replace('’', '\'').replace('‘', '\'').replace('–', '-').replace('‑', '-'), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            int at = FROM.indexOf(c);
            if (at >= 0) {
                plain.append(TO[at]);
            } else if (c < 0x80) {
                plain.append(c);
            } else if (Character.isLetterOrDigit(c)) {
                // Another script: a letter that no ASCII letter is mistaken for.
                plain.append("x").append(Integer.toHexString(c));
            }
        }
        return plain.toString();
    }

    /** The words of a name under which it is kept, with a space between. */
    static String nameKey(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            String part = key(word);
            if (!part.isEmpty()) {
                if (key.length() > 0) {
                    key.append(' ');
                }
                key.append(part);
            }
        }
        return key.toString();
    }

    static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** "LeT", "WHO": a capital that does not begin the word. */
    static boolean hasCapitalWithin(String word) {
        return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    /** All letters are capitals, and there is one. */
    static boolean isCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase) && word.chars().anyMatch(Character::isUpperCase);
    }
}
