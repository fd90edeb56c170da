package rejoinder.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import rejoinder.search.Hit;
import rejoinder.web.TimelineView.Dot;
import rejoinder.web.TimelineView.Lane;
import rejoinder.web.TimelineView.Shape;

/** Puts the marks of a timeline in their places, with lines from answers to what they answer. Used once. */
final class TimelineDrawing {

    /** Lines that can be told apart when all are drawn at once. */
    private static final int FEW = 24;

    private static final int ROW_HEIGHT = 40;
    /** More between lanes than between the rows of one, for its name. */
    private static final int NAME_HEIGHT = 10;

    private static final int TOP = 50;
    private static final int BOTTOM = 22;
    private static final double BOW = 0.18;
    private static final double EARLIER = 12;

    private final Map<String, String> names;
    private final BiFunction<String, TimelineMark, String> address;
    private final long most;
    private final Map<String, List<Place>> places = new LinkedHashMap<>();
    private final Map<Place, List<String>> answering = new HashMap<>();
    private final Map<Place, List<String>> answered = new HashMap<>();
    private int lines;
    private int bottom = TOP;

    /** A mark and where it stands. */
    private record Place(TimelineMark mark, Shape shape, double x, double y, double r) {}

    /** @param address of what a mark of a lane counts */
    TimelineDrawing(
            Map<String, TimelineLane> lanes,
            Map<String, String> names,
            BiFunction<String, TimelineMark, String> address) {
        this.names = names;
        this.address = address;
        this.most = lanes.values().stream()
                .flatMap(TimelineLane::rows)
                .flatMap(r -> r.within.values().stream())
                .mapToLong(TimelineMark::count)
                .max()
                .orElse(1);
        lanes.forEach(this::place);
        connect();
    }

    private void place(String id, TimelineLane lane) {
        List<TimelineLane.Row> rows = lane.rows().filter(r -> !r.isEmpty()).toList();
        if (rows.isEmpty()) {
            return;
        }
        int y = places.isEmpty() ? TOP : bottom + ROW_HEIGHT + NAME_HEIGHT;
        List<Place> here = new ArrayList<>();
        for (TimelineLane.Row row : rows) {
            bottom = y;
            place(row, y, here);
            y += ROW_HEIGHT;
        }
        places.put(id, here);
    }

    private void place(TimelineLane.Row row, int y, List<Place> here) {
        if (row.earlier.count() > 0) {
            here.add(new Place(row.earlier, Shape.EARLIER, EARLIER, y, 10));
        }
        for (TimelineMark mark : TimelineMark.apart(row.within.values(), most)) {
            here.add(new Place(mark, shape(mark), mark.x(), y, mark.radius(most)));
        }
        if (row.later.count() > 0) {
            here.add(new Place(row.later, Shape.LATER, TimelineView.WIDTH - EARLIER, y, 10));
        }
    }

    private static Shape shape(TimelineMark mark) {
        if (mark.isOfEvents()) {
            return mark.count() == 1 ? Shape.SQUARE : Shape.BLOCK;
        }
        Shape one = mark.isOneAnswer() ? Shape.DIAMOND : Shape.DOT;
        return mark.count() == 1 ? one : Shape.CLUSTER;
    }

    /** A line for each two marks of which the one answers the other. */
    private void connect() {
        Map<String, Place> where = new HashMap<>();
        all().forEach(p -> p.mark().hits().forEach(h -> where.put(h.id(), p)));
        Set<List<Place>> drawn = new HashSet<>();
        all().forEach(from -> {
            for (Hit hit : from.mark().hits()) {
                for (Hit.Answer answer : hit.answers()) {
                    Place to = answer.to().map(where::get).orElse(from);
                    if (!to.equals(from) && drawn.add(List.of(from, to))) {
                        String line = line(from, to);
                        answering.computeIfAbsent(from, k -> new ArrayList<>()).add(line);
                        answered.computeIfAbsent(to, k -> new ArrayList<>()).add(line);
                        lines++;
                    }
                }
            }
        });
    }

    private Stream<Place> all() {
        return places.values().stream().flatMap(List::stream);
    }

    private static String line(Place from, Place to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double cx = (from.x() + to.x()) / 2 - dy * BOW;
        double cy = (from.y() + to.y()) / 2 + (dy == 0 ? -Math.min(40, Math.abs(dx)) * 2 * BOW : dx * BOW);
        double long1 = Math.max(1, Math.hypot(cx - from.x(), cy - from.y()));
        double long2 = Math.max(1, Math.hypot(cx - to.x(), cy - to.y()));
        double a = (from.r() + 1) / long1;
        double b = (to.r() + 3) / long2;
        return "M" + number(from.x() + (cx - from.x()) * a) + " " + number(from.y() + (cy - from.y()) * a) + "Q"
                + number(cx) + " " + number(cy) + " " + number(to.x() + (cx - to.x()) * b) + " "
                + number(to.y() + (cy - to.y()) * b);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    boolean isFew() {
        return lines <= FEW;
    }

    int height() {
        return bottom + BOTTOM;
    }

    List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        places.forEach((id, here) -> lanes.add(new Lane(
                names.getOrDefault(id, id),
                here.stream().map(p -> (int) p.y()).distinct().toList(),
                here.stream().map(p -> dot(id, p)).toList())));
        return lanes;
    }

    private Dot dot(String lane, Place place) {
        TimelineMark mark = place.mark();
        return new Dot(
                place.shape(),
                mark.isOfEvents(),
                isOpen(mark),
                number(place.x()),
                (int) place.y(),
                number(place.r()),
                number(2 * place.r()),
                label(names.getOrDefault(lane, lane), place),
                address.apply(lane, mark),
                count(place),
                mark.count() > 1 && mark.answers() > 0,
                answering.getOrDefault(place, List.of()),
                answered.getOrDefault(place, List.of()));
    }

    /** Whether it is one event that is not told as done. */
    private static boolean isOpen(TimelineMark mark) {
        return mark.count() == 1
                && mark.hits().stream().flatMap(h -> h.event().stream()).anyMatch(e -> switch (e.status()) {
                    case REPORTED, BACKGROUND -> false;
                    case FUTURE, HYPOTHETICAL, NEGATED -> true;
                });
    }

    private static String count(Place place) {
        return switch (place.shape()) {
            case DOT, DIAMOND, SQUARE -> "";
            case CLUSTER, BLOCK, EARLIER, LATER -> Words.count(place.mark().count());
        };
    }

    private static String label(String lane, Place place) {
        TimelineMark mark = place.mark();
        if (mark.hits().size() == 1) {
            Hit hit = mark.hits().get(0);
            return (count(place).isEmpty() ? "" : mark.words() + ", ") + TimelineViews.when(hit) + ": "
                    + hit.event().map(TimelineViews::line).orElse(hit.source() + " " + hit.cue()) + ": "
                    + TimelineViews.words(hit, 120);
        }
        String when = mark.first().equals(mark.last()) ? mark.first().toString() : mark.first() + " to " + mark.last();
        String answers = mark.answers() == 0
                ? ""
                : ", " + Words.count(mark.answers(), "of them answers another", "of them answer others");
        return lane + ", " + when + ": " + mark.words() + answers;
    }
}
