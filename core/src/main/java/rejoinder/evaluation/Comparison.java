package rejoinder.evaluation;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One article, gold and predicted, compared. Immutable.
 *
 * @param gold the article as people marked it
 * @param predicted false if there was no prediction, which counts as nothing found
 * @param counts for every metric; those of which the article has nothing may be missing
 */
public record Comparison(
        AnnotatedArticle gold,
        boolean predicted,
        Map<Metric, Count> counts,
        Confidence confidence,
        List<AttributionError> errors) {

    public Comparison {
        counts = Map.copyOf(counts);
        errors = List.copyOf(errors);
    }

    /** With what a program found in the text of the gold. */
    public static Comparison of(AnnotatedArticle gold, AnnotatedArticle predicted) {
        return of(gold, predicted, true);
    }

    /** Where a program has found nothing, since it has not read the article. */
    public static Comparison unread(AnnotatedArticle gold) {
        return of(gold, gold.without(), false);
    }

    private static Comparison of(AnnotatedArticle gold, AnnotatedArticle predicted, boolean read) {
        Words words = Words.of(gold.text());
        List<Covered> golds = Covered.all(words, gold.annotations());
        List<Covered> all = Covered.all(words, predicted.annotations());
        List<Covered> kept = kept(all, words.touched(gold.discard()));
        Map<Integer, Integer> goldOf = Matching.of(golds, kept, Covered::matches);
        BitSet quoted = words.touched(QuotedRanges.of(gold.text()));
        Map<Metric, Count> counts = new EnumMap<>(Metric.class);
        counts.putAll(AttributionCounts.of(quoted, golds, kept, goldOf));
        // Gold that marks nesting sets no furniture aside, and its scores know none.
        counts.putAll(StatementCounts.of(golds, all));
        return new Comparison(
                gold, read, counts, Confidence.of(golds, kept, goldOf), ErrorFinder.of(golds, kept, goldOf));
    }

    private static List<Covered> kept(List<Covered> all, BitSet discard) {
        return all.stream()
                .filter(one -> one.content().isEmpty() || !WordSet.holds(discard, one.content()))
                .toList();
    }
}
