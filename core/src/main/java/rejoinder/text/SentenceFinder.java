package rejoinder.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a block into sentences. A block never shares a sentence with another; a stop ends a sentence if what follows can
 * begin one and what precedes is no abbreviation; a closing quotation mark stays with its sentence, and {@code "Not
 * now!" he added} is one sentence.
 */
final class SentenceFinder {

    /** No sentence of a person's is as long; what is, is cut at a space so that no later step meets it whole. */
    private static final int LONGEST = 4000;

    private final String text;
    private final BitSet openings = new BitSet();

    /** @param quotations all of the document, to know a mark that opens from one that closes */
    SentenceFinder(String text, List<Quotation> quotations) {
        this.text = text;
        quotations.forEach(q -> openings.set(q.outer().start()));
    }

    List<Span> find(Span block) {
        List<Span> found = new ArrayList<>();
        int start = block.start();
        for (int i = block.start(); i < block.end(); i++) {
            if (i - start >= LONGEST && Character.isWhitespace(text.charAt(i))) {
                add(found, start, i);
                start = i;
            }
            if (!isStop(text.charAt(i))) {
                continue;
            }
            int end = afterClosers(i + 1, block.end());
            if (end < block.end() && ends(i, end, block)) {
                add(found, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(found, start, block.end());
        return found;
    }

    private void add(List<Span> found, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Span(start, end));
        }
    }

    private int afterClosers(int from, int limit) {
        int i = from;
        while (i < limit && (isStop(text.charAt(i)) || isCloser(text.charAt(i))) && !openings.get(i)) {
            i++;
        }
        return i;
    }

    /** @param stop the first stop character; {@code end} is after it, further stops and closing marks */
    private boolean ends(int stop, int end, Span block) {
        boolean opening = openings.get(end);
        if (!opening && !Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        int next = end;
        while (next < block.end() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == block.end()) {
            return false;
        }
        char first = text.charAt(next);
        boolean canBegin = openings.get(next)
                || Character.isUpperCase(first)
                || Character.isDigit(first)
                || "([—–•‘'“\"".indexOf(first) >= 0;
        return canBegin && !(text.charAt(stop) == '.' && end == stop + 1 && abbreviated(stop, block, next));
    }

    private boolean abbreviated(int stop, Span block, int next) {
        int from = stop;
        while (from > block.start() && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        if (word.isEmpty()) {
            return false;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return true; // initials: "George K. Baum"
        }
        String lower = word.toLowerCase(Locale.ROOT);
        // "U.S. officials" goes on; "in the U.S. The" ends. A word that commonly opens sentences decides.
        if (word.indexOf('.') >= 0 && word.length() <= 6) {
            return !opensSentence(next, block);
        }
        if (lower.equals("no") || lower.equals("p")) {
            return Character.isDigit(text.charAt(next));
        }
        return Abbreviations.contains(lower);
    }

    private boolean opensSentence(int next, Span block) {
        int end = next;
        while (end < block.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return OPENERS.contains(text.substring(next, end)) || openings.get(next);
    }

    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "In",
            "On",
            "It",
            "He",
            "She",
            "They",
            "We",
            "But",
            "And",
            "This",
            "That",
            "These",
            "At",
            "As",
            "For",
            "If",
            "When",
            "While",
            "After",
            "Before",
            "There",
            "Its",
            "His",
            "Her",
            "Their",
            "I",
            "You",
            "According",
            "However",
            "Both",
            "Some",
            "Many",
            "Last",
            "Earlier");

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case ')', ']', '}', '”', '’', '"', '\'', '»' -> true;
            default -> false;
        };
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '&';
    }
}
