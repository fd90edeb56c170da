package rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes text canonical: line ends become LF, characters are composed, control, zero-width and direction characters and
 * soft hyphens are dropped, spaces of every width become plain ones, damaged characters are mended and hard-wrapped
 * lines joined. Nothing is folded: quotation marks, dashes and letters stay what they are. Thread-safe.
 */
public final class Canonicalizer {

    private Canonicalizer() {}

    /** Takes any string, even one with unpaired surrogates, which become U+FFFD. */
    public static Canonical canonicalize(String given) {
        Edited composed = Composer.compose(given);
        List<Mend> mends = DamageFinder.find(composed.text());
        Edited clean = Cleaner.clean(composed.text(), mends);
        // What was dropped may have stood between a letter and its accent.
        Edited whole = Composer.compose(clean.text());
        OffsetMap toGiven = whole.map().then(clean.map()).then(composed.map());
        String text = LineWraps.join(whole.text());
        return new Canonical(text, toGiven, repairs(given, composed, mends, text, toGiven));
    }

    private static List<Repair> repairs(
            String given, Edited composed, List<Mend> mends, String text, OffsetMap toGiven) {
        List<Repair> repairs = new ArrayList<>();
        for (Mend mend : mends) {
            Span damaged = composed.map().toSource(new Span(mend.start(), mend.end()));
            toGiven.toTarget(damaged).ifPresent(mended -> add(repairs, mend, word(text, mended), given, toGiven));
        }
        return repairs;
    }

    private static void add(List<Repair> repairs, Mend mend, Span word, String given, OffsetMap toGiven) {
        Span span = word;
        String method = mend.method();
        if (!repairs.isEmpty() && repairs.get(repairs.size() - 1).span().end() > word.start()) {
            Repair before = repairs.remove(repairs.size() - 1);
            span = before.span().union(word);
            method = before.method().contains(method) ? before.method() : before.method() + "; " + method;
        }
        repairs.add(new Repair(span, toGiven.toSource(span).in(given), method));
    }

    /** The letters and digits around a mended stretch, at most 40 on each side. */
    private static Span word(String text, Span mended) {
        int start = mended.start();
        int end = mended.end();
        while (start > 0 && mended.start() - start < 40 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && end - mended.end() < 40 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
