package rejoinder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final SentenceRules rules = new SentenceRules(new CueLexicon());
    private final RuleTable table = RuleTable.load();

    @Override
    public List<Attribution> find(Analysis analysis) {
        List<Draft> drafts = new ArrayList<>();
        for (int s = 0; s < analysis.sentences().size(); s++) {
            drafts.addAll(rules.find(analysis, s));
        }
        drafts = new QuotationChains(analysis).join(drafts);
        return nest(analysis, withoutRepeats(drafts));
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

    private List<Attribution> nest(Analysis analysis, List<Draft> drafts) {
        List<Attribution> flat = drafts.stream()
                .map(d -> attribution(analysis, d, Optional.empty()))
                .sorted(Attribution.TEXT_ORDER)
                .toList();
        List<Attribution> nested = new ArrayList<>();
        for (Attribution a : flat) {
            Optional<AttributionId> parent = flat.stream()
                    .filter(b -> !b.id().equals(a.id())
                            && b.content().holds(a.content().spans())
                            && holdsCue(b, a))
                    .filter(b -> b.content().length() > a.content().length())
                    .min(Comparator.<Attribution>comparingInt(b -> b.content().length())
                            .thenComparing(Attribution::id))
                    .map(Attribution::id);
            nested.add(new Attribution(a.id(), a.source(), a.cue(), a.content(), a.mode(), parent, a.basis()));
        }
        return nested;
    }

    private static boolean holdsCue(Attribution outer, Attribution inner) {
        return outer.content().holds(inner.cue().spans())
                && outer.content().holds(inner.source().spans());
    }

    private Attribution attribution(Analysis analysis, Draft draft, Optional<AttributionId> parent) {
        Source source = Source.of(draft.source().map(List::of).orElse(List.of()));
        Cue cue = Cue.of(draft.cue().map(List::of).orElse(List.of()));
        Content content = new Content(draft.content());
        List<Span> evidence = new ArrayList<>(source.spans());
        evidence.addAll(cue.spans());
        evidence.sort(null);
        Basis basis =
                new Basis(PRODUCER, draft.rule(), table.why(draft.rule()), table.confidence(draft.rule()), evidence);
        AttributionId id = AttributionId.of(analysis.document().id(), source, cue, content);
        return new Attribution(id, source, cue, content, mode(analysis, draft), parent, basis);
    }

    /** Direct if all words stand in quotation marks of their own, mixed if some do. */
    private static Mode mode(Analysis analysis, Draft draft) {
        int quoted = 0;
        boolean all = true;
        for (Span piece : draft.content()) {
            int inside = 0;
            for (Quotation q : analysis.quotations()) {
                if (draft.cue().map(q.inner()::contains).orElse(false)) {
                    continue; // a quotation around cue and content is the words of somebody else
                }
                if (q.inner().contains(piece)) {
                    inside = piece.length();
                } else if (piece.overlaps(q.inner())) {
                    quoted++;
                }
            }
            quoted += inside > 0 ? 1 : 0;
            all &= inside > 0;
        }
        return all ? Mode.DIRECT : quoted > 0 ? Mode.MIXED : Mode.INDIRECT;
    }
}
