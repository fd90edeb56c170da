package rejoinder.ledger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a source or name, for comparing: without case, articles and possessives. */
final class SourceWords {

    private static final List<String> PASSED_OVER = List.of("the", "a", "an");

    private SourceWords() {}

    static String plain(String phrase) {
        return String.join(" ", words(phrase));
    }

    /** "the Kestrian ministry's" is {@code kestrian, ministry}. */
    static List<String> words(String phrase) {
        return pieces(phrase)
                .map(w -> w.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
                .filter(w -> !PASSED_OVER.contains(w))
                .toList();
    }

    /** Words in their own case, without marks at their ends and possessive endings. */
    static Stream<String> pieces(String phrase) {
        return Stream.of(phrase.split("\\s+")).map(SourceWords::bare).filter(w -> !w.isEmpty());
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
