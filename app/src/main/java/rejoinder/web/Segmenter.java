package rejoinder.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import rejoinder.attribution.Attribution;
import rejoinder.ledger.Reading;
import rejoinder.text.Document;
import rejoinder.text.Region;
import rejoinder.text.Repair;
import rejoinder.text.Span;
import rejoinder.time.Timex;
import rejoinder.web.Segment.Anchor;
import rejoinder.web.Segment.Cover;
import rejoinder.web.Segment.Role;

/**
 * Cuts a document's whole text at every edge of a span, region, repair or event. The segments put together are the text, and
 * each span is a row of whole segments. Time grows with the text and with the number of covers, not with their product.
 */
final class Segmenter {

    /** A span with its meaning, before cutting. */
    private record Piece(Span span, int order, Attribution attribution, Role role) {}

    private final Reading reading;
    private final Document document;
    private final List<Timex> times;
    private final Outline outline;
    private final ClaimMarks marks;
    private final EventMarks events;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, List<Anchor>> anchors = new TreeMap<>();
    private final Map<Integer, String> handles = new TreeMap<>();

    private Segmenter(Reading reading, Outline outline) {
        this.reading = reading;
        this.document = reading.document();
        this.times = ArticleTimes.told(reading);
        this.outline = outline;
        this.marks = new ClaimMarks(reading);
        this.events = new EventMarks(reading);
        for (int i = 0; i < outline.attributions().size(); i++) {
            add(i, outline.attributions().get(i));
        }
        pieces.sort(Comparator.comparing(Piece::span).thenComparing(Piece::order));
    }

    static List<Segment> segments(Reading reading, Outline outline) {
        return new Segmenter(reading, outline).cut();
    }

    private void add(int order, Attribution attribution) {
        int before = pieces.size();
        attribution.content().spans().forEach(s -> pieces.add(new Piece(s, order, attribution, Role.CONTENT)));
        attribution.source().spans().forEach(s -> pieces.add(new Piece(s, order, attribution, Role.SOURCE)));
        attribution.cue().spans().forEach(s -> pieces.add(new Piece(s, order, attribution, Role.CUE)));
        List<Piece> own = pieces.subList(before, pieces.size());
        String id = attribution.id().value();
        int first = own.stream().mapToInt(p -> p.span().start()).min().orElseThrow();
        anchors.computeIfAbsent(first, f -> new ArrayList<>()).add(new Anchor(id, order + 1));
        // The cue makes the best handle: it is short, and hardly ever shared.
        own.stream()
                .max(Comparator.comparing(Piece::role))
                .ifPresent(p -> handles.put(p.span().start(), id));
        Optional.ofNullable(reading.actors().get(attribution.id()))
                .ifPresent(r -> r.basis().evidence().stream()
                        .filter(s -> attribution.source().spans().stream().noneMatch(s::equals))
                        .forEach(s -> pieces.add(new Piece(s, order, attribution, Role.EVIDENCE))));
    }

    private List<Segment> cut() {
        List<Segment> segments = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        int next = 0;
        int repair = 0;
        int time = 0;
        int start = 0;
        for (int end : edges()) {
            Span span = new Span(start, end);
            int at = start;
            open.removeIf(p -> p.span().end() <= at);
            while (next < pieces.size() && pieces.get(next).span().start() <= start) {
                open.add(pieces.get(next++));
            }
            while (repair < document.repairs().size()
                    && document.repairs().get(repair).span().end() <= start) {
                repair++;
            }
            while (time < times.size() && times.get(time).span().end() <= start) {
                time++;
            }
            segments.add(segment(span, open, repairAt(repair, start), timeAt(time, span)));
            start = end;
        }
        return segments;
    }

    private Optional<Repair> repairAt(int number, int offset) {
        return Optional.of(number)
                .filter(n -> n < document.repairs().size())
                .map(document.repairs()::get)
                .filter(r -> r.span().contains(offset));
    }

    private Optional<Segment.Time> timeAt(int number, Span span) {
        return Optional.of(number)
                .filter(n -> n < times.size())
                .map(times::get)
                .filter(t -> t.span().contains(span.start()))
                .map(t -> new Segment.Time(ArticleTimes.tip(t), t.span().end() == span.end()));
    }

    private Segment segment(Span span, List<Piece> open, Optional<Repair> repair, Optional<Segment.Time> time) {
        List<String> decides = open.stream()
                .filter(p -> p.role() == Role.EVIDENCE)
                .map(p -> p.attribution().id().value())
                .distinct()
                .toList();
        List<Cover> covers = open.stream()
                .filter(p -> p.role() != Role.EVIDENCE)
                .sorted(Comparator.comparingInt(this::depth)
                        .thenComparing(Piece::order)
                        .thenComparing(Piece::role))
                .map(p -> new Cover(
                        p.attribution().id().value(),
                        depth(p),
                        p.role(),
                        p.span().start() == span.start(),
                        p.span().end() == span.end()))
                .toList();
        return new Segment(
                span,
                span.in(document.text()),
                covers,
                repair,
                time,
                decides,
                anchors.getOrDefault(span.start(), List.of()),
                Optional.ofNullable(handles.get(span.start())),
                marks.at(
                        span,
                        open.stream()
                                .filter(p -> p.role() == Role.CONTENT)
                                .map(p -> p.attribution().id())),
                events.at(span));
    }

    private int depth(Piece piece) {
        return outline.depth(piece.attribution().id());
    }

    /** Ends of the segments, in order. */
    private SortedSet<Integer> edges() {
        SortedSet<Integer> edges = new TreeSet<>();
        pieces.forEach(p -> both(edges, p.span()));
        document.regions().stream().map(Region::span).forEach(s -> both(edges, s));
        document.repairs().stream().map(Repair::span).forEach(s -> both(edges, s));
        times.stream().map(Timex::span).forEach(s -> both(edges, s));
        marks.spans().forEach(s -> both(edges, s));
        events.spans().forEach(s -> both(edges, s));
        edges.addAll(marks.places());
        edges.add(document.text().length());
        edges.remove(0);
        return edges;
    }

    private static void both(SortedSet<Integer> edges, Span span) {
        edges.add(span.start());
        edges.add(span.end());
    }
}
