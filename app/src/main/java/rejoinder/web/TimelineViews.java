package rejoinder.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.ResponseType;
import rejoinder.search.Facet;
import rejoinder.search.Hit;
import rejoinder.search.Node.Field;
import rejoinder.search.QueryField;
import rejoinder.search.SearchResults.Count;
import rejoinder.search.Tally;
import rejoinder.text.DocumentId;
import rejoinder.web.TimelineView.Dot;
import rejoinder.web.TimelineView.Item;
import rejoinder.web.TimelineView.Lane;

/** Draws statements over time. What is close together is one dot, so that five and five thousand can both be read. */
final class TimelineViews {

    /** Results of which each is placed by its own day; more are placed by month. */
    static final int PLACED = 5_000;

    static final int LANES = 9;

    private static final int ITEMS = 100;
    private static final int COLUMN = 10;
    private static final int LENGTH = TimelineView.WIDTH - 2 * COLUMN;
    private static final int LANE_HEIGHT = 40;
    private static final int TOP = 30;
    private static final int SMALLEST = 35; // tenths of a unit
    private static final int LARGEST = 170;
    private static final String NOBODY = "";

    private final Asked asked;
    private final TimeAxis axis;
    private final Map<String, String> lanes = new LinkedHashMap<>();

    /** What falls into one column of one lane. */
    private static final class Bin {
        private long count;
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;
        private Optional<Hit> only = Optional.empty();

        void add(long more, LocalDate from, LocalDate to, Optional<Hit> hit) {
            only = count == 0 ? hit : Optional.empty();
            count += more;
            first = from.isBefore(first) ? from : first;
            last = to.isAfter(last) ? to : last;
        }
    }

    private TimelineViews(Asked asked, List<Count> actors, TimeAxis axis) {
        this.asked = asked;
        this.axis = axis;
        actors.stream().limit(LANES - 1).forEach(c -> lanes.put(c.value(), c.name()));
    }

    /** The day that an axis has it on: when it was said, else published. */
    private static Optional<LocalDate> day(Hit hit) {
        return hit.said().or(hit::published).map(s -> LocalDate.parse(s.substring(0, 10)));
    }

    /** Each result on its own day. */
    static TimelineView of(Asked asked, PlotView plot, List<Count> actors, List<Hit> hits) {
        List<Hit> dated = hits.stream().filter(h -> day(h).isPresent()).toList();
        TimeAxis axis =
                TimeAxis.of(dated.stream().map(h -> day(h).orElseThrow()).toList(), LENGTH);
        TimelineViews views = new TimelineViews(asked, actors, axis);
        Map<String, Map<Integer, Bin>> bins = new LinkedHashMap<>();
        for (Hit hit : dated) {
            LocalDate day = day(hit).orElseThrow();
            String lane = hit.actorId().filter(views.lanes::containsKey).orElse(NOBODY);
            views.bin(bins, lane, day).add(1, day, day, Optional.of(hit));
        }
        int undated = hits.size() - dated.size();
        long edge =
                dated.stream().filter(h -> !axis.holds(day(h).orElseThrow())).count();
        String left = (undated == 0 ? "" : Words.count(undated) + " without a day are left out. ")
                + (edge == 0 ? "" : Words.count(edge) + " of much earlier or later days stand at the edges.");
        return views.view(plot, bins, dated, left.strip());
    }

    /** Results by month, for very many of them. */
    static TimelineView of(Asked asked, PlotView plot, Tally months) {
        List<LocalDate> days = months.cells().stream()
                .filter(c -> !c.month().isEmpty())
                .map(c -> LocalDate.parse(c.month() + "-01"))
                .toList();
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        TimeAxis axis = new TimeAxis(first, last.plusMonths(1).minusDays(1), LENGTH);
        TimelineViews views = new TimelineViews(asked, months.first(), axis);
        Map<String, Map<Integer, Bin>> bins = new LinkedHashMap<>();
        for (Tally.Cell cell : months.cells()) {
            if (!cell.month().isEmpty() && views.lanes.containsKey(cell.first())) {
                LocalDate day = LocalDate.parse(cell.month() + "-01");
                views.bin(bins, cell.first(), day.plusDays(14))
                        .add(cell.count(), day, day.plusMonths(1).minusDays(1), Optional.empty());
            }
        }
        return views.view(
                plot,
                bins,
                List.of(),
                "So many statements are shown by month, of the " + views.lanes.size()
                        + " actors that speak most. Narrow the query to see each of them.");
    }

    private Bin bin(Map<String, Map<Integer, Bin>> bins, String lane, LocalDate day) {
        return bins.computeIfAbsent(lane, l -> new TreeMap<>()).computeIfAbsent(axis.x(day) / COLUMN, c -> new Bin());
    }

    private TimelineView view(PlotView plot, Map<String, Map<Integer, Bin>> bins, List<Hit> hits, String note) {
        long most = bins.values().stream()
                .flatMap(m -> m.values().stream())
                .mapToLong(b -> b.count)
                .max()
                .orElse(1);
        List<Lane> drawn = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>(lanes);
        names.put(NOBODY, lanes.isEmpty() ? "all" : "others");
        names.forEach((id, name) -> {
            Map<Integer, Bin> here = bins.getOrDefault(id, Map.of());
            if (!here.isEmpty()) {
                int y = TOP + drawn.size() * LANE_HEIGHT;
                drawn.add(new Lane(Words.opening(name, 60), y, dots(id, here, most)));
            }
        });
        return new TimelineView(
                plot,
                TOP + drawn.size() * LANE_HEIGHT + 10,
                drawn,
                drawn.isEmpty() ? List.of() : axis.ticks(),
                hits.stream().limit(ITEMS).map(TimelineViews::item).toList(),
                note);
    }

    private List<Dot> dots(String lane, Map<Integer, Bin> bins, long most) {
        return bins.entrySet().stream()
                .map(e -> dot(lane, e.getKey() * COLUMN + COLUMN, e.getValue(), most))
                .collect(Collectors.toList());
    }

    private Dot dot(String lane, int x, Bin bin, long most) {
        int radius = (int) Math.max(SMALLEST, LARGEST * Math.sqrt((double) bin.count / Math.max(most, 20)));
        if (bin.only.isPresent()) {
            Hit hit = bin.only.get();
            String label = bin.first + ": " + hit.source() + " " + hit.cue() + ": " + words(hit, 120);
            return new Dot(x, radius, label, address(hit), !hit.responds().isEmpty());
        }
        String when = bin.first.equals(bin.last) ? bin.first.toString() : bin.first + ".." + bin.last;
        Field said = new Field(QueryField.SAID, when, false);
        String address = lane.equals(NOBODY) ? asked.list(said) : asked.list(Asked.is(Facet.ACTOR, lane), said);
        return new Dot(x, radius, when + ": " + Words.count(bin.count, "statement", "statements"), address, false);
    }

    private static String words(Hit hit, int most) {
        return Words.opening(SearchViews.plain(hit), most);
    }

    private static String address(Hit hit) {
        return Routes.address(new DocumentId(hit.article()), new AttributionId(hit.id()));
    }

    private static Item item(Hit hit) {
        return new Item(
                day(hit).map(Words::shortDay).orElse(""),
                hit.actor().orElse(hit.source()),
                words(hit, 140),
                address(hit),
                hit.responds().stream()
                        .map(r -> ResponseType.parse(r).words("another"))
                        .collect(Collectors.joining(", ")));
    }
}
