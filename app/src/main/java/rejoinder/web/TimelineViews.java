package rejoinder.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.ResponseType;
import rejoinder.search.Facet;
import rejoinder.search.Hit;
import rejoinder.search.Node;
import rejoinder.search.QueryField;
import rejoinder.search.SearchRequest.Order;
import rejoinder.search.SearchResults.Count;
import rejoinder.search.Tally;
import rejoinder.text.DocumentId;
import rejoinder.web.TimelineView.Answer;
import rejoinder.web.TimelineView.Item;
import rejoinder.web.TimelineView.Link;

/** Draws statements over time. What is close together is one mark, so that five and five thousand can both be read. */
final class TimelineViews {

    /** Results of which each is placed by its own day; more are placed by month. */
    static final int PLACED = 5_000;

    static final int LANES = 9;

    /** The lane of everybody else. */
    static final String NOBODY = "";

    private static final int ITEMS = 100;
    private static final int MARGIN = 18;
    /** Where marks at the edges stand. */
    private static final int EDGE = 74;

    private final Asked asked;
    private final TimeAxis axis;
    private final int left;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Lane> lanes = new LinkedHashMap<>();

    /** Marks of a lane while they are gathered: on each place of the axis, before it and after it. */
    static final class Lane {
        final SortedMap<Integer, TimelineMark> within = new TreeMap<>();
        final TimelineMark earlier = new TimelineMark();
        final TimelineMark later = new TimelineMark();
    }

    private TimelineViews(Asked asked, List<Count> actors, SortedMap<LocalDate, Long> days, boolean months) {
        this.asked = asked;
        TimeAxis whole = months(TimeAxis.of(days, TimelineView.WIDTH), months);
        boolean before = !days.isEmpty() && days.firstKey().isBefore(whole.first());
        boolean after = !days.isEmpty() && days.lastKey().isAfter(whole.last());
        this.left = before ? EDGE : MARGIN;
        int length = TimelineView.WIDTH - left - (after ? EDGE : MARGIN);
        this.axis = new TimeAxis(whole.first(), whole.last(), length);
        actors.stream().limit(LANES - 1).forEach(c -> names.put(c.value(), Words.opening(c.name(), 60)));
        names.keySet().forEach(id -> lanes.put(id, new Lane()));
        names.put(NOBODY, names.isEmpty() ? "all" : "others");
        lanes.put(NOBODY, new Lane());
    }

    private static TimeAxis months(TimeAxis axis, boolean months) {
        return months ? axis.ofMonths() : axis;
    }

    /** The day that it has in the order of time: when it was said, else published. */
    private static Optional<LocalDate> day(Hit hit) {
        return hit.said().or(hit::published).map(s -> LocalDate.parse(s.substring(0, 10)));
    }

    /** Each result on its own day. */
    static TimelineView of(Asked asked, PlotView plot, List<Count> actors, List<Hit> hits) {
        List<Hit> dated = hits.stream().filter(h -> day(h).isPresent()).toList();
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        dated.forEach(h -> days.merge(day(h).orElseThrow(), 1L, Long::sum));
        TimelineViews views = new TimelineViews(asked, actors, days, false);
        for (Hit hit : dated) {
            LocalDate day = day(hit).orElseThrow();
            String lane = hit.actorId().filter(views.lanes::containsKey).orElse(NOBODY);
            views.mark(lane, day).add(hit, day, views.x(day));
        }
        List<Link> links = new ArrayList<>();
        int undated = hits.size() - dated.size();
        if (undated > 0) {
            links.add(new Link(
                    Words.count(undated) + " without a day, left out here",
                    asked.list(new Node.Field(QueryField.DAY, QueryField.NONE, false))));
        }
        return views.view(plot, dated, "", links);
    }

    /** Results by month, for very many of them. */
    static TimelineView of(Asked asked, PlotView plot, Tally months) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        List<Tally.Cell> cells =
                months.cells().stream().filter(c -> !c.month().isEmpty()).toList();
        cells.forEach(c -> days.merge(LocalDate.parse(c.month() + "-01"), c.count(), Long::sum));
        TimelineViews views = new TimelineViews(asked, months.first(), days, true);
        for (Tally.Cell cell : cells) {
            if (views.lanes.containsKey(cell.first())) {
                LocalDate day = LocalDate.parse(cell.month() + "-01");
                LocalDate end = day.withDayOfMonth(day.lengthOfMonth());
                views.mark(cell.first(), day).add(cell.count(), day, end, views.x(day.plusDays(14)));
            }
        }
        String note = "So many statements are shown by month, of the " + (views.lanes.size() - 1)
                + " actors that speak most. Narrow the query to see each of them.";
        List<Link> links = List.of(new Link("Everybody else on a timeline", views.others("/timeline")));
        return views.view(plot, List.of(), note, views.lanes.size() > 1 ? links : List.of());
    }

    private String others(String path) {
        return path + asked.without(actors()).parameter("?");
    }

    private List<Node.Field> actors() {
        return names.keySet().stream()
                .filter(id -> !id.equals(NOBODY))
                .map(Facet.ACTOR::filter)
                .toList();
    }

    private double x(LocalDate day) {
        return left + axis.x(day);
    }

    private TimelineMark mark(String name, LocalDate day) {
        Lane lane = lanes.getOrDefault(name, new Lane());
        if (!axis.holds(day)) {
            return day.isBefore(axis.first()) ? lane.earlier : lane.later;
        }
        return lane.within.computeIfAbsent(axis.x(day), x -> new TimelineMark());
    }

    private TimelineView view(PlotView plot, List<Hit> hits, String note, List<Link> more) {
        TimelineDrawing drawing = new TimelineDrawing(lanes, names, this::address);
        List<Link> links = new ArrayList<>(more);
        if (hits.size() > ITEMS) {
            links.add(new Link(
                    "All " + Words.count(hits.size()) + " as a list, the oldest first",
                    asked.list() + "&order=" + Words.lower(Order.OLDEST)));
        }
        return new TimelineView(
                plot,
                drawing.height(),
                drawing.isFew(),
                drawing.lanes(),
                drawing.lanes().isEmpty()
                        ? List.of()
                        : axis.ticks().stream()
                                .map(t -> new TimelineView.Tick(left + t.x(), t.label()))
                                .toList(),
                hits.stream().limit(ITEMS).map(TimelineViews::item).toList(),
                note,
                links);
    }

    /** Of just what a mark counts: its days are its own in its lane. */
    private String address(String lane, TimelineMark mark) {
        if (mark.hits().size() == 1) {
            return address(mark.hits().get(0));
        }
        String from = mark.last().isBefore(axis.first()) ? "" : mark.first().toString();
        String to = mark.first().isAfter(axis.last()) ? "" : mark.last().toString();
        Node.Field days = Asked.days(from, to);
        return lane.equals(NOBODY) ? asked.without(actors()).list(days) : asked.list(Facet.ACTOR.filter(lane), days);
    }

    private static String address(Hit hit) {
        return Routes.address(new DocumentId(hit.article()), new AttributionId(hit.id()));
    }

    /** When it was said or published, as exactly as that is known. */
    static String when(Hit hit) {
        return hit.said()
                .orElseGet(() -> hit.published().map(d -> "published " + d).orElse(""));
    }

    static String words(Hit hit, int most) {
        return Words.opening(SearchViews.plain(hit), most);
    }

    private static Item item(Hit hit) {
        return new Item(
                when(hit),
                hit.actor().orElse(hit.source()),
                words(hit, 140),
                address(hit),
                hit.answers().stream()
                        .map(a -> new Answer(
                                ResponseType.parse(a.type())
                                        .words(a.whom().orElse(a.to().isPresent() ? "another" : "a claim")),
                                a.to().map(id -> Routes.address(new DocumentId(hit.article()), new AttributionId(id)))))
                        .toList());
    }
}
