package rejoinder.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import rejoinder.text.Span;

/** The words of a text: unbroken runs of letters, numbers and low lines, numbered from 0. Immutable. */
final class Words {

    /** One character of a word; {@code \w} means something else in each version of Java. */
    static final String CHARACTER = "[\\p{L}\\p{N}_]";

    private final String text;
    private final List<Span> words;

    private Words(String text, List<Span> words) {
        this.text = text;
        this.words = words;
    }

    static Words of(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isPart(c)) {
                close(words, start, at);
                start = -1;
            } else if (start < 0) {
                start = at;
            }
            at += Character.charCount(c);
        }
        close(words, start, at);
        return new Words(text, words);
    }

    private static void close(List<Span> words, int start, int end) {
        if (start >= 0) {
            words.add(new Span(start, end));
        }
    }

    static boolean isPart(int c) {
        int type = Character.getType(c);
        return c == '_'
                || Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    String text() {
        return text;
    }

    Span get(int word) {
        return words.get(word);
    }

    /** Numbers of the words that the spans touch. */
    BitSet touched(List<Span> spans) {
        BitSet touched = new BitSet();
        for (Span span : spans) {
            int first = firstAfter(span.start());
            int end = first;
            while (end < words.size() && words.get(end).start() < span.end()) {
                end++;
            }
            touched.set(first, end);
        }
        return touched;
    }

    /** The first word that ends after this offset. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
