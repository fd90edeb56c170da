package rejoinder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Analysis;
import rejoinder.text.Span;

/**
 * Finds attributions by a learned model, and by rules what it cannot learn: first those that the layout makes, which
 * stand, then the model's, then quotations that go on after one. Making one loads the model (a third of a second).
 * Immutable and thread-safe.
 */
public final class LearnedAttributionFinder implements AttributionFinder {

    /** Decides by layout alone. */
    private static final Producer LAYOUT = new Producer("attribution-layout", "1");

    private static final String RULE = "learned";
    private static final String WHY =
            "The model read these words as reporting, and the words around them as who said what.";

    private record Decided(Draft draft, Basis basis) {

        Span start() {
            return draft.cue().orElse(draft.content().get(0));
        }
    }

    private final Producer producer;
    private final AttributionModel model;
    private final LayoutRules layout = new LayoutRules();
    private final RuleTable table = RuleTable.load();
    private final double minConfidence;

    /** @param minConfidence attributions less sure than this are left out */
    public LearnedAttributionFinder(Profile profile, double minConfidence) {
        this.producer = profile.producer();
        this.minConfidence = minConfidence;
        this.model = new AttributionModel(profile);
    }

    @Override
    public List<Attribution> find(Analysis analysis) {
        List<Decided> decided = new ArrayList<>();
        Taken taken = new Taken();
        for (Draft draft : layout.find(analysis)) {
            String rule = draft.rule();
            if (table.confidence(rule) >= minConfidence) {
                taken.add(draft);
                decided.add(new Decided(
                        draft, new Basis(LAYOUT, rule, table.why(rule), table.confidence(rule), evidence(draft))));
            }
        }
        Trimmer trimmer = new Trimmer(analysis);
        SharedContent shared = new SharedContent();
        for (Found found : fromTheMostCertain(model.find(analysis))) {
            draft(analysis, trimmer, found)
                    .filter(d -> found.confidence() >= minConfidence)
                    .filter(taken::isFreeOrNested)
                    .flatMap(shared::rest)
                    .map(d -> new Decided(d, new Basis(producer, RULE, WHY, found.confidence(), evidence(d))))
                    .ifPresent(decided::add);
        }
        decided.sort(Comparator.comparing(Decided::start));
        List<Draft> joined = QuotationChains.join(
                analysis, decided.stream().map(Decided::draft).toList());
        Map<AttributionId, Attribution> attributions = new LinkedHashMap<>();
        for (int i = 0; i < joined.size(); i++) {
            Attribution attribution =
                    attribution(analysis, joined.get(i), decided.get(i).basis());
            attributions.putIfAbsent(attribution.id(), attribution);
        }
        return Nesting.of(List.copyOf(attributions.values()));
    }

    private static List<Found> fromTheMostCertain(List<Found> found) {
        return found.stream()
                .sorted(Comparator.comparingDouble((Found f) -> -f.confidence()).thenComparing(f -> f.cue()))
                .toList();
    }

    /** The proposal with its edges trimmed; its parts never overlap, the cue stands first, then the source. */
    private static Optional<Draft> draft(Analysis analysis, Trimmer trimmer, Found found) {
        Optional<Span> source = found.source().flatMap(trimmer::trim).filter(s -> !s.overlaps(found.cue()));
        List<Span> content = new ArrayList<>();
        for (Span piece : found.content()) {
            trimmer.trim(wholeQuotation(analysis, piece, found.cue(), source))
                    .filter(p -> !p.overlaps(found.cue()))
                    .filter(p -> source.map(s -> !s.overlaps(p)).orElse(true))
                    .ifPresent(content::add);
        }
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        RULE,
                        source,
                        Optional.of(found.cue()),
                        Spans.union(content),
                        analysis.sentenceAt(found.cue().start())));
    }

    /**
     * A content that reaches the end of a quotation begins where the quotation does: the model looks only so far back
     * from its cue ("[A long answer of many sentences]," the envoy said).
     */
    private static Span wholeQuotation(Analysis analysis, Span piece, Span cue, Optional<Span> source) {
        return Stream.iterate(
                        analysis.quotationAt(piece.start()),
                        OptionalInt::isPresent,
                        q -> analysis.quotations().get(q.getAsInt()).parent())
                .map(q -> analysis.quotations().get(q.getAsInt()).inner())
                .filter(inner -> inner.start() < piece.start() && piece.end() + 2 >= inner.end())
                .filter(inner ->
                        !inner.overlaps(cue) && source.filter(inner::overlaps).isEmpty())
                .map(inner -> new Span(inner.start(), piece.end()))
                .reduce((inner, outer) -> outer)
                .orElse(piece);
    }

    private static List<Span> evidence(Draft draft) {
        return Stream.concat(draft.source().stream(), draft.cue().stream())
                .sorted()
                .toList();
    }

    private static Attribution attribution(Analysis analysis, Draft draft, Basis basis) {
        Source source = Source.of(draft.source().map(List::of).orElse(List.of()));
        Cue cue = Cue.of(draft.cue().map(List::of).orElse(List.of()));
        Content content = new Content(draft.content());
        AttributionId id = AttributionId.of(analysis.document().id(), source, cue, content);
        return new Attribution(id, source, cue, content, Modes.of(analysis, draft), Optional.empty(), basis);
    }
}
