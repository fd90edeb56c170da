package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import rejoinder.text.Span;

/** Words between white space, without the marks at their edges: what layout rules know of a line. Immutable. */
final class Words {

    private static final Set<String> LINKS =
            Set.of("of", "the", "for", "and", "de", "da", "del", "la", "al", "van", "von", "der", "bin", "at", "in");

    private final String text;
    private final List<Span> spans;

    private Words(String text, List<Span> spans) {
        this.text = text;
        this.spans = spans;
    }

    static Words in(String text, int start, int end) {
        List<Span> spans = new ArrayList<>();
        int i = start;
        while (i < end) {
            int from = i;
            while (i < end && !isSpace(text.charAt(i))) {
                i++;
            }
            int to = i;
            while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
            while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                spans.add(new Span(from, to));
            }
            i++;
        }
        return new Words(text, List.copyOf(spans));
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The first such character in a stretch; what lies behind its end is never looked at. */
    static OptionalInt indexOf(String text, char c, int start, int end) {
        return IntStream.range(start, end).filter(i -> text.charAt(i) == c).findFirst();
    }

    int count() {
        return spans.size();
    }

    Span span(int i) {
        return spans.get(i);
    }

    /** From the first character of one word to the last of another. */
    Span span(int first, int last) {
        return new Span(span(first).start(), span(last).end());
    }

    String form(int i) {
        return span(i).in(text);
    }

    String lower(int i) {
        return form(i).toLowerCase(Locale.ROOT);
    }

    boolean isCapitalised(int i) {
        return Character.isUpperCase(text.charAt(span(i).start()));
    }

    /** "of", "the", "van": lower-case words inside a name. */
    boolean isLink(int i) {
        return LINKS.contains(form(i));
    }

    /** Begins and ends with a capitalised word, with nothing but such and links between: "Ministry of Water". */
    boolean isName() {
        if (count() == 0 || !isCapitalised(0) || !isCapitalised(count() - 1)) {
            return false;
        }
        for (int i = 1; i < count(); i++) {
            if (!isCapitalised(i) && !isLink(i)) {
                return false;
            }
        }
        return true;
    }
}
