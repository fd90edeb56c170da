package rejoinder.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Comparisons of many articles, added up. What is kept of an article is its counts, not its text. Not thread-safe; give
 * it the articles in a fixed order, and everything it says is fixed.
 */
public final class Evaluation {

    private record Kept(AnnotatedArticle.Nesting nesting, Map<Metric, Count> counts) {}

    private final List<Kept> articles = new ArrayList<>();
    private final Map<ErrorKind, Long> errors = new EnumMap<>(ErrorKind.class);
    private Confidence confidence = Confidence.NONE;
    private int unread;

    public void add(Comparison comparison) {
        articles.add(new Kept(comparison.gold().nesting(), comparison.counts()));
        comparison.errors().forEach(error -> errors.merge(error.kind(), 1L, Long::sum));
        confidence = confidence.plus(comparison.confidence());
        unread += comparison.predicted() ? 0 : 1;
    }

    public int articles() {
        return articles.size();
    }

    /** Articles without predictions, which count as if nothing had been found in them. */
    public int unread() {
        return unread;
    }

    /** How many errors there are of this kind. */
    public long errors(ErrorKind kind) {
        return errors.getOrDefault(kind, 0L);
    }

    public Confidence confidence() {
        return confidence;
    }

    /** The metrics of a table, none where no gold marks nesting and the table needs it. */
    public List<Metric> metrics(Metric.Table table) {
        boolean any = table == Metric.Table.ATTRIBUTIONS || marksNesting();
        return Arrays.stream(Metric.values())
                .filter(metric -> any && metric.table() == table)
                .toList();
    }

    /** The sum over all articles, or over those whose gold does not leave nesting unmarked if the metric needs it. */
    public Count total(Metric metric) {
        return counts(metric).stream().reduce(Count.NONE, Count::plus);
    }

    /** The rates of that sum. To tell no statement where there is none is perfect. */
    public Rates rates(Metric metric) {
        Count total = total(metric);
        boolean nothing = total.predicted() == 0 && total.gold() == 0;
        return nothing && metric.table() == Metric.Table.STATEMENTS ? Rates.PERFECT : total.rates();
    }

    /** The interval of F1; nothing without articles or draws. */
    public Optional<Interval> interval(Metric metric, int draws) {
        List<Count> counts = counts(metric);
        return counts.isEmpty() || draws == 0 ? Optional.empty() : Optional.of(Interval.ofF1(counts, draws));
    }

    private boolean marksNesting() {
        return articles.stream().anyMatch(one -> one.nesting() == AnnotatedArticle.Nesting.MARKED);
    }

    private List<Count> counts(Metric metric) {
        return articles.stream()
                .filter(one -> metric.table() == Metric.Table.ATTRIBUTIONS
                        || one.nesting() != AnnotatedArticle.Nesting.UNMARKED)
                .map(one -> one.counts().getOrDefault(metric, Count.NONE))
                .toList();
    }
}
