package rejoinder.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import rejoinder.text.Quotation;
import rejoinder.text.Span;

/**
 * A name, a colon and a quotation in marks: {@code Orlin: "The dam will hold."} at the head of a paragraph, after
 * another quotation, or after a dash: {@code Who pays? - Ana Brod: "We all do."} But for the dash, the story must know
 * the name otherwise, so that {@code Slogan: "Water for all"} is none.
 */
final class LabelledQuotations {

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_LABEL = 60;

    private final LayoutView view;

    LabelledQuotations(LayoutView view) {
        this.view = view;
    }

    List<Draft> find() {
        return view.analysis.quotations().stream()
                .filter(q -> !q.isNested() && q.closed())
                .filter(q ->
                        Words.in(view.text, q.inner().start(), q.inner().end()).count() >= FEWEST_WORDS)
                .flatMap(q -> draft(q).stream())
                .toList();
    }

    private Optional<Draft> draft(Quotation quotation) {
        OptionalInt colon = colonBefore(quotation.outer().start());
        if (colon.isEmpty()) {
            return Optional.empty();
        }
        int start = labelStart(colon.getAsInt());
        boolean dashed = start > 1 && isSpacedDash(start - 2);
        return SpeakerLabel.of(view.text, new Span(start, quotation.outer().end()))
                .filter(label -> label.after() == colon.getAsInt() + 1 && (dashed || isKnown(label)))
                .flatMap(label -> view.draft("name-then-quotation", label.source(), List.of(quotation.inner())));
    }

    private OptionalInt colonBefore(int mark) {
        int i = mark - 1;
        while (i > 0 && view.text.charAt(i) != '\n' && Words.isSpace(view.text.charAt(i))) {
            i--;
        }
        return i > 0 && view.text.charAt(i) == ':' ? OptionalInt.of(i) : OptionalInt.empty();
    }

    /** After the line break, the quotation or the dash that stands before the label. */
    private int labelStart(int colon) {
        int i = colon;
        while (i > 0
                && colon - i < LONGEST_LABEL
                && "\n\"”".indexOf(view.text.charAt(i - 1)) < 0
                && !isSpacedDash(i - 1)) {
            i--;
        }
        while (i < colon && Words.isSpace(view.text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isSpacedDash(int i) {
        return i > 0
                && "-–—".indexOf(view.text.charAt(i)) >= 0
                && Words.isSpace(view.text.charAt(i - 1))
                && Words.isSpace(view.text.charAt(i + 1));
    }

    private boolean isKnown(SpeakerLabel label) {
        Words words = Words.in(view.text, label.source().start(), label.source().end());
        return view.isNamed(words.form(words.count() - 1), 2);
    }
}
