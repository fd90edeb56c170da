package rejoinder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rejoinder.search.Facet;
import rejoinder.search.Histogram.Unit;
import rejoinder.search.Node.Field;
import rejoinder.search.SearchResults.Count;
import rejoinder.search.Tally;

/** Makes the audit of sources. */
final class SourcesViews {

    private static final String PATH = "/sources";
    private static final List<String> MODES = List.of("direct", "mixed", "indirect");
    /** More months than these are shown as years, each of which leads to its months. */
    private static final int MONTHS = 24;

    private static final int HEIGHT = 20;

    private final Asked asked;
    private final SourceCounts counts;
    private final Unit unit;
    private final List<String> axis;
    private final List<String> times;

    private SourcesViews(Asked asked, SourceCounts counts) {
        this.asked = asked;
        this.counts = counts;
        SortedSet<String> months = labels(Unit.MONTH);
        this.unit = months.size() > MONTHS ? Unit.YEAR : Unit.MONTH;
        SortedSet<String> named = labels(unit);
        this.times = List.copyOf(named);
        this.axis = named.isEmpty() ? List.of() : Ticks.between(named.first(), named.last(), unit);
    }

    private SortedSet<String> labels(Unit by) {
        return counts.sources().cells().stream()
                .filter(c -> !c.month().isEmpty())
                .map(c -> label(c, by))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String label(Tally.Cell cell, Unit unit) {
        return unit == Unit.YEAR ? cell.month().substring(0, 4) : cell.month();
    }

    private SortedMap<String, Long> byTime(Count source) {
        SortedMap<String, Long> by = new TreeMap<>();
        counts.sources().cells().stream()
                .filter(c -> c.first().equals(source.value()) && !c.month().isEmpty())
                .forEach(c -> by.merge(label(c, unit), c.count(), Long::sum));
        return by;
    }

    /**
     * @param page of sources, from 1
     * @param outlets page of outlets, from 1
     */
    static SourcesView of(Asked asked, PlotView plot, SourceCounts counts, int page, int outlets) {
        return new SourcesViews(asked, counts).view(plot, page, outlets);
    }

    private SourcesView view(PlotView plot, int page, int outlets) {
        String address = PATH + "?" + asked.parameter("") + (asked.q().isEmpty() ? "" : "&");
        return new SourcesView(
                plot,
                counts.columns().first().stream().map(Count::name).toList(),
                PlotView.pager(
                        address + "page=" + page,
                        "outlets",
                        outlets,
                        SourceCounts.OUTLETS,
                        counts.columns().firsts()),
                counts.columns().firsts(),
                times.stream().map(this::time).toList(),
                unit == Unit.YEAR,
                counts.sources().first().stream().map(this::row).toList(),
                PlotView.pager(
                        address + "outlets=" + outlets,
                        "page",
                        page,
                        SourceCounts.SOURCES,
                        counts.sources().firsts()),
                counts.sources().firsts(),
                part(counts.unresolved(), counts.sources().total(), asked.list(SourceCounts.NOBODY)));
    }

    private SourcesView.Time time(String label) {
        return new SourcesView.Time(
                label,
                unit == Unit.YEAR
                        ? Optional.of(
                                PATH + asked.narrowed(Asked.days(label, label)).parameter("?"))
                        : Optional.empty());
    }

    private SourcesView.Row row(Count source) {
        Field is = Asked.is(Facet.ACTOR, source.value());
        List<SourcesView.Part> parts = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (String mode : MODES) {
            long count = counts.modes().count(source.value(), mode);
            parts.add(part(count, source.count(), asked.list(is, Asked.is(Facet.MODE, mode))));
            widths.add((int) Math.round(100.0 * count / Math.max(1, source.count())));
        }
        SortedMap<String, Long> by = byTime(source);
        long most = by.values().stream().reduce(1L, Math::max);
        return new SourcesView.Row(
                source.name(),
                ActorViews.address(source.value()),
                part(source.count(), counts.sources().total(), asked.list(is)),
                parts,
                widths,
                counts.columns().first().stream()
                        .map(c -> part(
                                counts.outlets().count(source.value(), c.value()),
                                c.count(),
                                asked.list(is, Asked.is(Facet.OUTLET, c.value()))))
                        .toList(),
                times.stream()
                        .map(t -> part(by.getOrDefault(t, 0L), source.count(), asked.list(is, Asked.days(t, t))))
                        .toList(),
                axis.stream().map(t -> height(by.getOrDefault(t, 0L), most)).toList(),
                by.entrySet().stream()
                        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                        .map(e -> "most in " + e.getKey() + ": " + Words.count(e.getValue()))
                        .orElse("no day is known"));
    }

    private static int height(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(1, HEIGHT * count / most);
    }

    private static SourcesView.Part part(long count, long of, String address) {
        return new SourcesView.Part(
                count, String.format(Locale.ROOT, "%.1f", of == 0 ? 0 : 100.0 * count / of), count == 0 ? "" : address);
    }
}
