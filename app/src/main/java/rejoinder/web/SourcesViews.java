package rejoinder.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rejoinder.search.Facet;
import rejoinder.search.Histogram;
import rejoinder.search.Node.Field;
import rejoinder.search.SearchResults.Count;
import rejoinder.search.Tally;

/** Makes the audit of sources. */
final class SourcesViews {

    static final int SOURCES = 50;
    static final int OUTLETS = 6;

    private static final List<String> MODES = List.of("direct", "mixed", "indirect");
    private static final int MOST_MONTHS = 120;
    private static final int HEIGHT = 20;

    private final Asked asked;
    private final Tally modes;
    private final Tally outlets;
    private final Tally months;
    private final List<String> axis;
    private final Map<String, Map<String, Long>> byMonth = new HashMap<>();
    private final long most;

    /** @param months by actor and month */
    private SourcesViews(Asked asked, Tally modes, Tally outlets, Tally months) {
        this.asked = asked;
        this.modes = modes;
        this.outlets = outlets;
        this.months = months;
        Set<String> labels = new TreeSet<>();
        long highest = 1;
        for (Tally.Cell cell : months.cells()) {
            if (!cell.month().isEmpty()) {
                labels.add(cell.month());
                highest = Math.max(highest, cell.count());
                byMonth.computeIfAbsent(cell.first(), k -> new HashMap<>()).put(cell.month(), cell.count());
            }
        }
        this.most = highest;
        List<String> all = labels.isEmpty()
                ? List.of()
                : Ticks.between(
                        String.valueOf(labels.stream().min(String::compareTo).orElse("")),
                        String.valueOf(labels.stream().max(String::compareTo).orElse("")),
                        Histogram.Unit.MONTH);
        this.axis = all.subList(Math.max(0, all.size() - MOST_MONTHS), all.size());
    }

    static SourcesView of(Asked asked, PlotView plot, Tally modes, Tally outlets, Tally months) {
        return new SourcesViews(asked, modes, outlets, months).view(plot);
    }

    private SourcesView view(PlotView plot) {
        List<Count> columns =
                outlets.second().subList(0, Math.min(OUTLETS, outlets.second().size()));
        long known = months.first().stream().mapToLong(Count::count).sum();
        return new SourcesView(
                plot,
                columns.stream().map(Count::name).toList(),
                axis,
                months.first().stream().map(actor -> row(actor, columns)).toList(),
                part(months.total() - known, months.total(), ""));
    }

    private SourcesView.Row row(Count actor, List<Count> columns) {
        Field is = Asked.is(Facet.ACTOR, actor.value());
        List<SourcesView.Part> parts = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (String mode : MODES) {
            long count = modes.count(actor.value(), mode);
            parts.add(part(count, actor.count(), asked.list(is, Asked.is(Facet.MODE, mode))));
            widths.add((int) Math.round(100.0 * count / Math.max(1, actor.count())));
        }
        return new SourcesView.Row(
                actor.name(),
                ActorViews.address(actor.value()),
                part(actor.count(), months.total(), asked.list(is)),
                parts,
                widths,
                columns.stream()
                        .map(c -> part(
                                outlets.count(actor.value(), c.value()),
                                c.count(),
                                asked.list(is, Asked.is(Facet.OUTLET, c.value()))))
                        .toList(),
                axis.stream().map(m -> height(actor, m)).toList(),
                trend(actor));
    }

    private Map<String, Long> months(Count actor) {
        return byMonth.getOrDefault(actor.value(), Map.of());
    }

    private int height(Count actor, String month) {
        long count = months(actor).getOrDefault(month, 0L);
        return count == 0 ? 0 : (int) Math.max(1, HEIGHT * count / most);
    }

    private String trend(Count actor) {
        return Stream.of(axis)
                .flatMap(List::stream)
                .filter(months(actor)::containsKey)
                .map(m -> m + ": " + months(actor).get(m))
                .reduce((a, b) -> a + ", " + b)
                .orElse("no month is known");
    }

    private static SourcesView.Part part(long count, long of, String address) {
        return new SourcesView.Part(
                count, String.format(Locale.ROOT, "%.1f", of == 0 ? 0 : 100.0 * count / of), count == 0 ? "" : address);
    }
}
