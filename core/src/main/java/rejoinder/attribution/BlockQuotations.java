package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rejoinder.text.Quotation;
import rejoinder.text.Sentence;
import rejoinder.text.Span;

/**
 * A paragraph that ends with a colon, and the quotation that fills the next: "She added:" and below it {@code "The dam
 * will hold."} A block without marks is not taken, since nothing tells where it ends.
 */
final class BlockQuotations {

    private static final int LONGEST_LEAD = 400;

    private final LayoutView view;

    BlockQuotations(LayoutView view) {
        this.view = view;
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (int p = 1; p < view.count(); p++) {
            if (view.adjoin(p)) {
                find(p).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> find(int p) {
        Span before = view.paragraph(p - 1);
        if (view.text.charAt(before.end() - 1) != ':') {
            return Optional.empty();
        }
        if (view.fillingQuotation(view.paragraph(p)).isPresent()) {
            return leadIn(p - 1).flatMap(lead -> view.draft("block-quotation", lead.source(), lead.cue(), quoted(p)));
        }
        return before.in(view.text).endsWith("statement:") && view.isInFirstPerson(p)
                ? leadIn(p - 1).flatMap(lead -> view.draft("statement-below", lead.source(), lead.cue(), inPerson(p)))
                : Optional.empty();
    }

    /** The paragraphs that go on saying I or we. */
    private List<Span> inPerson(int first) {
        List<Span> content = new ArrayList<>();
        for (int p = first; p < view.count() && view.adjoin(p) && view.isInFirstPerson(p); p++) {
            content.add(view.paragraph(p));
        }
        return content;
    }

    private Optional<LeadIn> leadIn(int p) {
        return view.lastSentence(p)
                .map(Sentence::span)
                .filter(s -> s.length() <= LONGEST_LEAD
                        && view.analysis.quotationAt(s.start()).isEmpty())
                .flatMap(s -> LeadIn.of(view.text, s.start(), s.end() - 1, word -> view.isNamed(word, 2)));
    }

    /** The quotation, and those that take it up again while its marks are open. */
    private List<Span> quoted(int p) {
        List<Span> content = new ArrayList<>();
        Optional<Quotation> quotation = view.fillingQuotation(view.paragraph(p));
        for (int q = p; quotation.isPresent(); ) {
            content.add(quotation.get().inner());
            q++;
            boolean goesOn = !quotation.get().closed() && q < view.count() && view.adjoin(q);
            quotation = goesOn
                    ? view.openingQuotation(view.paragraph(q)).stream()
                            .mapToObj(view.analysis.quotations()::get)
                            .findFirst()
                    : Optional.empty();
        }
        return content;
    }
}
