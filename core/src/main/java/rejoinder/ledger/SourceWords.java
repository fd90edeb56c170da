package rejoinder.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a source or name, for comparing: without case, articles and possessives. */
final class SourceWords {

    private static final List<String> PASSED_OVER = List.of("the", "a", "an");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private SourceWords() {}

    static String plain(String phrase) {
        return String.join(" ", words(phrase));
    }

    /** "the Kestrian ministry's" is {@code kestrian, ministry}. */
    static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String piece : pieces(phrase)) {
            String word = piece.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            if (!PASSED_OVER.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Words in their own case, without marks at their ends and possessive endings. */
    static List<String> pieces(String phrase) {
        List<String> pieces = new ArrayList<>();
        for (String word : SPACE.split(phrase)) {
            String bare = bare(word);
            if (!bare.isEmpty()) {
                pieces.add(bare);
            }
        }
        return pieces;
    }

    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.codePointAt(start))) {
            start += Character.charCount(word.codePointAt(start));
        }
        while (end > start && !Character.isLetterOrDigit(word.codePointBefore(end))) {
            end -= Character.charCount(word.codePointBefore(end));
        }
        String bare = word.substring(start, end);
        boolean possessive = bare.length() > 2 && (bare.endsWith("'s") || bare.endsWith("’s"));
        return possessive ? bare.substring(0, bare.length() - 2) : bare;
    }
}
