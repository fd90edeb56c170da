package rejoinder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Analysis;
import rejoinder.text.Quotation;
import rejoinder.text.Span;

/**
 * Finds attributions by rules over words, parts of speech and quotation marks, from precise to loose. Every attribution
 * names its rule; the confidence is that rule's share of right answers on annotated news ({@code rules.tsv}).
 * Immutable and thread-safe.
 */
public final class RuleAttributionFinder implements AttributionFinder {

    /** The rules in this version. */
    public static final Producer PRODUCER = new Producer("attribution-rules", "1");

    private final LayoutRules layout = new LayoutRules();
    private final SentenceRules rules = new SentenceRules(new CueLexicon());
    private final RuleTable table = RuleTable.load();

    @Override
    public List<Attribution> find(Analysis analysis) {
        List<Draft> drafts = new ArrayList<>(layout.find(analysis));
        Taken taken = new Taken();
        drafts.forEach(taken::add);
        for (int s = 0; s < analysis.sentences().size(); s++) {
            rules.find(analysis, s).stream().filter(taken::isFreeOrNested).forEach(drafts::add);
        }
        drafts = QuotationChains.join(analysis, drafts);
        return attributions(analysis, withoutRepeats(drafts));
    }

    /** Two rules on the same cue, or with the same content and source, tell the same; the more certain one stays. */
    private List<Draft> withoutRepeats(List<Draft> drafts) {
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparingDouble((Draft d) -> -table.confidence(d.rule())));
        Set<Object> seen = new HashSet<>();
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : sorted) {
            boolean fresh = seen.add(List.of(draft.content(), draft.source()));
            if (draft.cue().isPresent()) {
                fresh &= seen.add(draft.cue().get());
            }
            if (fresh) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private List<Attribution> attributions(Analysis analysis, List<Draft> drafts) {
        return Nesting.of(drafts.stream().map(d -> attribution(analysis, d)).toList());
    }

    private Attribution attribution(Analysis analysis, Draft draft) {
        Source source = Source.of(draft.source().map(List::of).orElse(List.of()));
        Cue cue = Cue.of(draft.cue().map(List::of).orElse(List.of()));
        Content content = new Content(draft.content());
        List<Span> evidence = new ArrayList<>(source.spans());
        evidence.addAll(cue.spans());
        evidence.sort(null);
        Basis basis =
                new Basis(PRODUCER, draft.rule(), table.why(draft.rule()), table.confidence(draft.rule()), evidence);
        AttributionId id = AttributionId.of(analysis.document().id(), source, cue, content);
        return new Attribution(id, source, cue, content, mode(analysis, draft), Optional.empty(), basis);
    }

    /** Direct if all words stand in quotation marks of their own, mixed if some do. */
    private static Mode mode(Analysis analysis, Draft draft) {
        boolean some = false;
        boolean all = true;
        for (Span piece : draft.content()) {
            boolean whole = Stream.iterate(
                            analysis.quotationAt(piece.start()),
                            OptionalInt::isPresent,
                            q -> analysis.quotations().get(q.getAsInt()).parent())
                    .map(q -> analysis.quotations().get(q.getAsInt()))
                    .anyMatch(q -> q.inner().contains(piece) && isOwn(q, draft));
            some |= whole
                    || analysis.quotationsOpeningIn(piece).stream().anyMatch(q -> isOwn(q, draft))
                    || analysis.quotationAt(piece.start()).stream()
                            .mapToObj(analysis.quotations()::get)
                            .anyMatch(q -> isOwn(q, draft));
            all &= whole;
        }
        return all ? Mode.DIRECT : some ? Mode.MIXED : Mode.INDIRECT;
    }

    /** A quotation around cue and content is the words of somebody else. */
    private static boolean isOwn(Quotation quotation, Draft draft) {
        return !draft.cue().map(quotation.inner()::contains).orElse(false);
    }
}
