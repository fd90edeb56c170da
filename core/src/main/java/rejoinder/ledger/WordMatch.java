package rejoinder.ledger;

import java.util.Locale;
import java.util.stream.Stream;

/** How filters compare words: without regard to case in every script, anywhere in the text. */
public final class WordMatch {

    private WordMatch() {}

    /** Folds case; by way of upper case, so that {@code ß} is {@code ss} and both forms of sigma are one. */
    public static String fold(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether a text holds every one of the words, which stand with white space between them. */
    public static boolean holds(String text, String words) {
        String folded = fold(text);
        return Stream.of(fold(words.strip()).split("\\s+")).allMatch(folded::contains);
    }
}
