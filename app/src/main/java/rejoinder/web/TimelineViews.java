package rejoinder.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.ResponseType;
import rejoinder.event.EventWords;
import rejoinder.search.Facet;
import rejoinder.search.FoundEvent;
import rejoinder.search.Hit;
import rejoinder.search.Node;
import rejoinder.search.QueryField;
import rejoinder.search.ResultKind;
import rejoinder.search.SearchRequest.Order;
import rejoinder.search.Tally;
import rejoinder.text.DocumentId;
import rejoinder.web.TimelineView.Answer;
import rejoinder.web.TimelineView.Item;
import rejoinder.web.TimelineView.Link;

/**
 * Draws statements and events over time. What is close together is one mark, so that five and five thousand can both be
 * read.
 */
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

    private final TimelineAsked asked;
    private final TimeAxis axis;
    private final int left;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, TimelineLane> lanes = new LinkedHashMap<>();
    /** Of each lane those before it in which some of its actor's events stand instead. */
    private final Map<String, Set<String>> shared = new HashMap<>();

    private TimelineViews(
            TimelineAsked asked, Map<String, String> actors, SortedMap<LocalDate, Long> days, boolean months) {
        this.asked = asked;
        TimeAxis whole = months(TimeAxis.of(days, TimelineView.WIDTH), months);
        boolean before = !days.isEmpty() && days.firstKey().isBefore(whole.first());
        boolean after = !days.isEmpty() && days.lastKey().isAfter(whole.last());
        this.left = before ? EDGE : MARGIN;
        int length = TimelineView.WIDTH - left - (after ? EDGE : MARGIN);
        this.axis = new TimeAxis(whole.first(), whole.last(), length);
        actors.forEach((id, name) -> names.put(id, Words.opening(name, 60)));
        names.put(NOBODY, names.isEmpty() ? "all" : "others");
        names.keySet().forEach(id -> lanes.put(id, new TimelineLane()));
    }

    private static TimeAxis months(TimeAxis axis, boolean months) {
        return months ? axis.ofMonths() : axis;
    }

    /** The day that it has in the order of time: when it was said or happened, else published. */
    static Optional<LocalDate> day(Hit hit) {
        return hit.day().map(LocalDate::parse);
    }

    static TimelineView of(TimelineAsked asked, PlotView plot, TimelineFound found) {
        return found.isByMonth() ? byMonth(asked, plot, found) : byDay(asked, plot, found);
    }

    /** Each result on its own day. */
    private static TimelineView byDay(TimelineAsked asked, PlotView plot, TimelineFound found) {
        List<Hit> dated = found.hits().stream().filter(h -> day(h).isPresent()).toList();
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        dated.forEach(h -> days.merge(day(h).orElseThrow(), 1L, Long::sum));
        TimelineViews views = new TimelineViews(asked, found.lanes(), days, false);
        for (Hit hit : dated) {
            LocalDate day = day(hit).orElseThrow();
            views.mark(views.lane(hit), hit.event().isPresent(), day).add(hit, day, views.x(day));
        }
        List<Link> links = new ArrayList<>();
        for (Asked part : views.parts()) {
            long undated = of(part, found.hits()).filter(h -> day(h).isEmpty()).count();
            if (undated > 0) {
                links.add(new Link(
                        counted(part, undated) + " without a day, left out here",
                        part.list(new Node.Field(QueryField.DAY, QueryField.NONE, false))));
            }
        }
        return views.view(plot, found.hits(), asked.note(), links);
    }

    /** Results by month, for very many of them. */
    private static TimelineView byMonth(TimelineAsked asked, PlotView plot, TimelineFound found) {
        List<Tally.Cell> said = cells(found.monthsOfStatements());
        List<Tally.Cell> done = cells(found.monthsOfEvents());
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        Stream.concat(said.stream(), done.stream()).forEach(c -> days.merge(first(c), c.count(), Long::sum));
        TimelineViews views = new TimelineViews(asked, found.lanes(), days, true);
        said.forEach(cell -> views.count(cell, false));
        done.forEach(cell -> views.count(cell, true));
        String note = asked.note() + "So many are shown by month, of the "
                + Words.count(found.lanes().size(), "actor", "actors") + " that appear most"
                + (done.isEmpty() ? "" : ", an event of several in the lane of each")
                + ". Narrow the query to see each of them.";
        List<Link> links = List.of(new Link("Everybody else on a timeline", views.others()));
        return views.view(plot, List.of(), note, found.lanes().isEmpty() ? List.of() : links);
    }

    private static List<Tally.Cell> cells(Optional<Tally> months) {
        return months.stream()
                .flatMap(t -> t.cells().stream())
                .filter(c -> !c.month().isEmpty())
                .toList();
    }

    private static LocalDate first(Tally.Cell cell) {
        return LocalDate.parse(cell.month() + "-01");
    }

    private void count(Tally.Cell cell, boolean events) {
        LocalDate day = first(cell);
        LocalDate end = day.withDayOfMonth(day.lengthOfMonth());
        mark(cell.first(), events, day).add(cell.count(), day, end, x(day.plusDays(14)));
    }

    /** The first of those that somebody who says or does it has. */
    private String lane(Hit hit) {
        List<String> theirs = hit.event()
                .map(e -> e.actors().stream().flatMap(p -> p.id().stream()).toList())
                .orElse(hit.actorId().stream().toList());
        List<String> here = names.keySet().stream().filter(theirs::contains).toList();
        here.stream()
                .skip(1)
                .forEach(id ->
                        shared.computeIfAbsent(id, k -> new TreeSet<>()).addAll(here.subList(0, here.indexOf(id))));
        return here.stream().findFirst().orElse(NOBODY);
    }

    private String others() {
        return asked.address(asked.asked().without(actors()));
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

    private TimelineMark mark(String name, boolean events, LocalDate day) {
        TimelineLane.Row row =
                lanes.computeIfAbsent(name, id -> new TimelineLane()).row(events);
        if (!axis.holds(day)) {
            return day.isBefore(axis.first()) ? row.earlier : row.later;
        }
        return row.at(axis.x(day));
    }

    private List<Asked> parts() {
        return Stream.of(asked.statements(), asked.events())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Hit> of(Asked part, List<Hit> hits) {
        boolean events = part.query().kind() == ResultKind.EVENT;
        return hits.stream().filter(h -> h.event().isPresent() == events);
    }

    private static String counted(Asked part, long count) {
        String kind = part.query().kind() == ResultKind.EVENT ? "event" : "statement";
        return Words.count(count, kind, kind + "s");
    }

    private TimelineView view(PlotView plot, List<Hit> hits, String note, List<Link> more) {
        TimelineDrawing drawing = new TimelineDrawing(lanes, names, this::address);
        List<Link> links = new ArrayList<>(more);
        for (Asked part : hits.size() > ITEMS ? parts() : List.<Asked>of()) {
            links.add(new Link(
                    "All " + counted(part, of(part, hits).count()) + " as a list, the oldest first",
                    part.list() + "&order=" + Words.lower(Order.OLDEST)));
        }
        return new TimelineView(
                plot,
                asked.choices(),
                asked.show() == TimelineAsked.Show.BOTH ? "" : Words.lower(asked.show()),
                drawing.height(),
                drawing.isFew(),
                drawing.lanes(),
                drawing.lanes().isEmpty()
                        ? List.of()
                        : axis.ticks().stream()
                                .map(t -> new TimelineView.Tick(left + t.x(), t.label()))
                                .toList(),
                hits.stream()
                        .filter(h -> day(h).isPresent())
                        .limit(ITEMS)
                        .map(TimelineViews::item)
                        .toList(),
                note,
                links);
    }

    /** Of just what a mark counts: its days are its own in its row. */
    private String address(String lane, TimelineMark mark) {
        if (mark.hits().size() == 1) {
            return SearchViews.address(mark.hits().get(0));
        }
        String from = mark.last().isBefore(axis.first()) ? "" : mark.first().toString();
        String to = mark.first().isAfter(axis.last()) ? "" : mark.last().toString();
        Node.Field days = Asked.days(from, to);
        Asked part = (mark.isOfEvents() ? asked.events() : asked.statements()).orElse(asked.asked());
        if (lane.equals(NOBODY)) {
            return part.without(actors()).list(days);
        }
        List<Node.Field> elsewhere = mark.isOfEvents()
                ? shared.getOrDefault(lane, Set.of()).stream()
                        .map(Facet.ACTOR::filter)
                        .toList()
                : List.of();
        return part.narrowed(Facet.ACTOR.filter(lane)).without(elsewhere).list(days);
    }

    /** When it was said, happened or was published, as exactly as that is known. */
    static String when(Hit hit) {
        return hit.said().or(() -> hit.day().map(d -> "published " + d)).orElse("");
    }

    static String words(Hit hit, int most) {
        return Words.opening(SearchViews.plain(hit), most);
    }

    /** Who did what to whom, and how that is told. */
    static String line(FoundEvent event) {
        String status = EventWords.status(event.status());
        return event.line() + (status.isEmpty() ? "" : " (" + status + ")");
    }

    private static Item item(Hit hit) {
        return new Item(
                when(hit),
                hit.event().map(FoundEvent::parties).orElse(hit.actor().orElse(hit.source())),
                hit.event()
                        .map(e -> Stream.of(e.kind(), EventWords.status(e.status()))
                                .filter(w -> !w.isEmpty())
                                .collect(Collectors.joining(", ")))
                        .orElse(""),
                words(hit, 140),
                SearchViews.address(hit),
                hit.answers().stream()
                        .map(a -> new Answer(
                                ResponseType.parse(a.type())
                                        .words(a.whom().orElse(a.to().isPresent() ? "another" : "a claim")),
                                a.to().map(id -> Routes.address(new DocumentId(hit.article()), new AttributionId(id)))))
                        .toList());
    }
}
