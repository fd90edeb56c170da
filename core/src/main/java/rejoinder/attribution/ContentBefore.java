package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import rejoinder.attribution.CueVerb.Frame;
import rejoinder.attribution.CueVerb.Inflection;
import rejoinder.attribution.Subjects.Subject;
import rejoinder.text.Quotation;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/** Content before its reporting verb: "C, S said", "C," said S, "C1," S said, "C2". */
final class ContentBefore {

    private final SentenceView view;
    private final CueLexicon lexicon;
    private final Clauses clauses;

    ContentBefore(SentenceView view, CueLexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
        this.clauses = new Clauses(view);
    }

    private static int edge(VerbGroup group, Subject subject) {
        return (subject.inverted()
                        ? group.start()
                        : subject.source().orElseThrow().first())
                - 1;
    }

    /** The cue can tell nothing else: the subject is inverted, nothing follows, or a quotation stands right before. */
    boolean isCertain(VerbGroup group, Subject subject) {
        return subject.inverted() || endsWithCue(group) || closedBefore(edge(group, subject));
    }

    private boolean closedBefore(int edge) {
        return view.closesQuotation(edge).isPresent()
                || (view.isComma(edge) && view.closesQuotation(edge - 1).isPresent());
    }

    /** Nothing but adjuncts stands between the verb and the end of its clause: "said on Tuesday at a briefing." */
    private boolean endsWithCue(VerbGroup group) {
        int i = clauses.afterAdjuncts(clauses.afterAddressee(group));
        return !view.sameZone(i, group.verb()) || view.isIn(i, Set.of(".", ",", ";", "?", "!", "—", "–"));
    }

    Optional<Candidate> find(VerbGroup group, Subject subject, TokenRange cue) {
        if (!group.cue().takes(Frame.QUOTATION) || group.cue().inflection() == Inflection.PARTICIPLE) {
            return Optional.empty();
        }
        int edge = edge(group, subject);
        OptionalInt closed = edge == view.first() - 1 ? view.quotationJustBefore() : view.closesQuotation(edge);
        if (closed.isEmpty() && !view.has(edge)) {
            return Optional.empty();
        }
        if (closed.isEmpty() && view.isComma(edge)) {
            closed = view.closesQuotation(edge - 1);
        }
        if (closed.isPresent() && view.zone(group.verb()) != closed.getAsInt()) {
            Quotation quotation = view.quotation(closed.getAsInt());
            List<Span> pieces = new ArrayList<>(List.of(beforeQuotation(quotation, group)));
            after(group, subject, true).ifPresent(pieces::add);
            return Optional.of(new Candidate("quotation-before-cue", subject.source(), false, cue, pieces));
        }
        if (!view.isComma(edge) || !view.sameZone(edge, group.verb())) {
            return Optional.empty();
        }
        int from = clauses.zoneStart(group.verb());
        boolean clause = clauses.hasVerb(from, edge);
        Optional<Span> rest = after(group, subject, clause);
        if (!clause && rest.isEmpty()) {
            return Optional.empty();
        }
        List<Span> pieces = new ArrayList<>();
        if (clause || !Set.of("ADP", "ADV").contains(view.tag(from))) {
            pieces.add(view.span(from, edge));
        }
        rest.ifPresent(pieces::add);
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidate("clause-before-cue", subject.source(), false, cue, pieces));
    }

    /** The quotation, with the clause that leads into it: "Kestria wants "a fair share," he said". */
    private Span beforeQuotation(Quotation quotation, VerbGroup group) {
        int sentence = view.sentence.span().start();
        int start = quotation.inner().start();
        if (quotation.outer().start() > sentence && view.zone(group.verb()) == SentenceView.OUTSIDE) {
            String lead =
                    view.analysis.text().substring(sentence, quotation.outer().start());
            if (lead.strip().length() > 1) {
                start = sentence;
            }
        }
        return new Span(start, quotation.inner().end());
    }

    /** What goes on after the cue between commas: "The plan, he said[, would fail]", or a second half of a quotation. */
    private Optional<Span> after(VerbGroup group, Subject subject, boolean clauseBefore) {
        int i = clauses.afterAdjuncts(
                subject.inverted() ? subject.source().orElseThrow().end() : clauses.afterAddressee(group));
        if (!view.isComma(i) && !view.is(i, ":") && !view.is(i, ";") && !view.is(i, "—")) {
            return Optional.empty();
        }
        OptionalInt opens = view.opensQuotation(i + 1);
        if (opens.isPresent()) {
            return Optional.of(view.quotation(opens.getAsInt()).inner());
        }
        int end = clauses.zoneEnd(group.verb());
        boolean clause = clauses.hasVerb(i + 1, end)
                && !view.isIn(
                        i + 1, Set.of("and", "but", "while", "as", "who", "which", "when", "after", "before", "with"))
                && !(clauseBefore && lexicon.verb(view.lower(i + 1)).isPresent())
                && !view.lower(i + 1).endsWith("ing");
        return clause && view.sameZone(i + 1, group.verb()) ? Optional.of(view.span(i + 1, end)) : Optional.empty();
    }
}
