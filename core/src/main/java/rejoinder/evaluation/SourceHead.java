package rejoinder.evaluation;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a source, guessed without a parser: the last word of its first run before what follows a head, be it a
 * comma, bracket, dash, preposition, conjunction or relative pronoun. “Irena Valsk, a spokeswoman for the ministry” has
 * the head Valsk; a possessive ’s is passed over.
 */
final class SourceHead {

    private static final String NO_WORD_BEFORE = "(?<!" + Words.CHARACTER + ")";
    private static final String NO_WORD_AFTER = "(?!" + Words.CHARACTER + ")";

    private static final Pattern POSTMODIFIER = Pattern.compile(
            "[,;:(\\[–—]|[\\t-\\r\\x1c-\\x1f\\x85\\p{Z}]-|" + NO_WORD_BEFORE
                    + "(?:of|in|for|from|at|on|with|to|by|who|whom|which|that|and|or|"
                    + "about|against|inside|within|close|familiar|whose|as|like|near|under|involved)"
                    + NO_WORD_AFTER,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SourceHead() {}

    /** The number of the head word; none for an empty source. */
    static OptionalInt of(Words words, BitSet source) {
        if (source.isEmpty()) {
            return OptionalInt.empty();
        }
        int first = source.nextSetBit(0);
        int last = source.nextClearBit(first) - 1;
        int end = end(words, first, last);
        int head = last;
        while (head > first && words.get(head).end() > end) {
            head--;
        }
        return OptionalInt.of(head > first && isPossessive(words, head) ? head - 1 : head);
    }

    private static int end(Words words, int first, int last) {
        int end = words.get(last).end();
        Matcher stop = POSTMODIFIER.matcher(words.text());
        stop.region(words.get(first).end(), end).useTransparentBounds(true);
        return stop.find() ? stop.start() : end;
    }

    /** True if the word is the s of a possessive, whose apostrophe stands before it. */
    private static boolean isPossessive(Words words, int word) {
        int start = words.get(word).start();
        char before = words.text().charAt(start - 1);
        return words.text().startsWith("s", start)
                && words.get(word).length() == 1
                && (before == '\'' || before == '’');
    }
}
