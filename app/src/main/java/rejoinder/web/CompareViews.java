package rejoinder.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rejoinder.api.Comparison;
import rejoinder.search.Facet;
import rejoinder.search.SearchResults.Count;
import rejoinder.search.Tally;

/** Makes the comparison of two actors or outlets. Both are shown by the share of their own statements. */
final class CompareViews {

    static final int OPTIONS = 200;

    private static final int ROWS = 10;
    private final Asked asked;
    private final Facet by;

    CompareViews(Asked asked, Facet by) {
        this.asked = asked;
        this.by = by;
    }

    /** @param compared nothing until both are chosen */
    CompareView view(PlotView plot, List<Count> options, String a, String b, Optional<Comparison> compared) {
        return new CompareView(
                plot,
                Words.lower(by),
                Stream.of(Facet.ACTOR, Facet.OUTLET)
                        .map(f -> new PlotView.Choice(
                                Words.lower(f) + "s",
                                "/compare?by=" + Words.lower(f)
                                        + (asked.q().isEmpty() ? "" : "&q=" + Words.encode(asked.q())),
                                f == by))
                        .toList(),
                options.stream()
                        .map(c -> new CompareView.Option(c.value(), Words.opening(c.name(), 60)))
                        .toList(),
                a,
                b,
                compared.map(c -> c.query().text()).orElse(asked.q()),
                compared.map(this::sides));
    }

    private CompareView.Sides sides(Comparison compared) {
        String a = compared.a();
        String b = compared.b();
        List<Facet> facets = compared.facets();
        long left = compared.count(a);
        long right = compared.count(b);
        double widest = compared.tallies().stream()
                .flatMap(t -> t.cells().stream())
                .mapToDouble(c -> share(c.count(), c.first().equals(a) ? left : right))
                .max()
                .orElse(1);
        return new CompareView.Sides(
                side(a, compared.name(a), left),
                side(b, compared.name(b), right),
                Stream.iterate(0, i -> i < facets.size(), i -> i + 1)
                        .map(i -> table(facets.get(i), compared.tallies().get(i), a, left, b, right, widest))
                        .filter(t -> !t.rows().isEmpty())
                        .toList(),
                percent(widest));
    }

    private CompareView.Side side(String value, String name, long count) {
        return new CompareView.Side(name, Words.count(count, "statement", "statements"), asked.list(by.filter(value)));
    }

    private CompareView.Table table(
            Facet facet, Tally tally, String a, long left, String b, long right, double widest) {
        Map<String, String> names = new LinkedHashMap<>();
        tally.second().forEach(c -> names.put(c.value(), c.name()));
        List<String> values = names.keySet().stream()
                .sorted(Comparator.comparingDouble(
                                (String v) -> -share(tally.count(a, v), left) - share(tally.count(b, v), right))
                        .thenComparing(v -> v))
                .limit(ROWS)
                .toList();
        return new CompareView.Table(
                title(facet),
                values.stream()
                        .map(v -> new CompareView.Row(
                                Words.opening(names.getOrDefault(v, v), 60),
                                cell(facet, tally, a, v, left, widest),
                                cell(facet, tally, b, v, right, widest)))
                        .toList());
    }

    private static String title(Facet facet) {
        return switch (facet) {
            case ACT -> "What they do by speaking";
            case MODE -> "How their words are given";
            case ABOUT -> "Whom they speak about";
            case ANSWERS -> "Whom they answer";
            case RESPONDS -> "Answers";
            case OUTLET -> "Who reports them";
            case ACTOR -> "Whom they quote";
            case COUNTRY -> "Of which countries";
            default -> Words.lower(facet);
        };
    }

    private CompareView.Cell cell(Facet facet, Tally tally, String side, String value, long of, double widest) {
        long count = tally.count(side, value);
        double share = share(count, of);
        return new CompareView.Cell(
                count,
                percent(share),
                (int) Math.round(100 * share / Math.max(widest, 1e-9)),
                count == 0 ? "" : asked.list(by.filter(side), facet.filter(value)));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", 100 * share);
    }

    private static double share(long count, long of) {
        return of == 0 ? 0 : (double) count / of;
    }
}
