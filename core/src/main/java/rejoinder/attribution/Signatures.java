package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rejoinder.text.Quotation;
import rejoinder.text.Span;

/**
 * Who said it, after a dash: {@code "The dam will hold." — Tomas Orlin, engineer}, on the same line or on the next, and
 * under a post {@code The gates are open. — Tomas Orlin (@orlin) March 5, 2024}. A line of a writer's own under a story
 * ("- Ana Brod") signs no quotation and is none.
 */
final class Signatures {

    private static final String DASHES = "-–—―";
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 6;

    private final LayoutView view;

    Signatures(LayoutView view) {
        this.view = view;
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (int p = 0; p < view.count(); p++) {
            Span paragraph = view.paragraph(p);
            post(p).or(() -> underQuotation(paragraph)).ifPresent(found::add);
            if (view.adjoin(p)) {
                onNextLine(p).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A dash and a name fill the line under a quotation that fills its paragraph. */
    private Optional<Draft> onNextLine(int p) {
        Span line = view.paragraph(p);
        if (line.length() > LONGEST || DASHES.indexOf(view.text.charAt(line.start())) < 0) {
            return Optional.empty();
        }
        Optional<Span> name = name(line.start(), line.end());
        return view.fillingQuotation(view.paragraph(p - 1))
                .filter(Quotation::closed)
                .flatMap(q -> name.flatMap(n -> view.draft("signed-quotation", n, List.of(q.inner()))));
    }

    /** A dash and a name follow a quotation to the end of its paragraph. */
    private Optional<Draft> underQuotation(Span paragraph) {
        return view.openingQuotation(paragraph).stream()
                .mapToObj(view.analysis.quotations()::get)
                .filter(q -> q.closed() && paragraph.end() - q.outer().end() <= LONGEST)
                .findFirst()
                .flatMap(q -> dashAfter(q.outer().end(), paragraph.end())
                        .flatMap(dash -> name(dash, paragraph.end()))
                        .flatMap(n -> view.draft("signed-quotation", n, List.of(q.inner()))));
    }

    private Optional<Integer> dashAfter(int from, int end) {
        int i = from;
        while (i < end && Words.isSpace(view.text.charAt(i))) {
            i++;
        }
        return i < end && DASHES.indexOf(view.text.charAt(i)) >= 0 ? Optional.of(i) : Optional.empty();
    }

    /** The name after a dash, with its title; no more words than a name has, and none that go on with a sentence. */
    private Optional<Span> name(int dash, int end) {
        int start = dash;
        while (start < end
                && (DASHES.indexOf(view.text.charAt(start)) >= 0 || Words.isSpace(view.text.charAt(start)))) {
            start++;
        }
        int stop = Words.indexOf(view.text, ',', start, end).orElse(end);
        Words words = Words.in(view.text, start, stop);
        if (!words.isName() || words.count() > MOST_WORDS || words.span(0).start() != start) {
            return Optional.empty();
        }
        return Optional.of(words.span(0, words.count() - 1)).filter(n -> isEnded(n.end(), stop));
    }

    private boolean isEnded(int from, int stop) {
        return view.text.substring(from, stop).chars().noneMatch(c -> "!?\"”:".indexOf(c) >= 0);
    }

    /** "… — Tomas Orlin (@orlin) March 5, 2024": the handle makes it certain. */
    private Optional<Draft> post(int p) {
        Span paragraph = view.paragraph(p);
        int handle = paragraph.end() - 1;
        int limit = Math.max(paragraph.start(), paragraph.end() - LONGEST);
        while (handle > limit && !view.text.startsWith("(@", handle)) {
            handle--;
        }
        if (handle == limit) {
            return Optional.empty();
        }
        int dash = handle;
        while (dash > paragraph.start() && handle - dash < LONGEST && "–—―".indexOf(view.text.charAt(dash)) < 0) {
            dash--;
        }
        Words name = Words.in(view.text, dash + 1, handle);
        if ("–—―".indexOf(view.text.charAt(dash)) < 0 || name.count() == 0 || name.count() > MOST_WORDS) {
            return Optional.empty();
        }
        Optional<Span> content = dash > paragraph.start()
                ? Optional.of(new Span(afterMarkup(paragraph.start(), dash), dash))
                : view.adjoin(p) ? Optional.of(view.paragraph(p - 1)) : Optional.empty();
        return content.flatMap(c -> view.draft("signed-post", name.span(0, name.count() - 1), List.of(c)));
    }

    /** Markup left in the text, at the head of the paragraph, is not said. */
    private int afterMarkup(int start, int dash) {
        return view.text.charAt(start) == '<'
                ? Words.indexOf(view.text, '>', start, dash - 1).orElse(start - 1) + 1
                : start;
    }
}
