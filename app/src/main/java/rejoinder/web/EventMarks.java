package rejoinder.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rejoinder.event.EventWords;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.Reading;
import rejoinder.text.Span;
import rejoinder.web.Segment.Part;
import rejoinder.web.Segment.Told;

/** Which words tell of which events. Asked for the segments of a text once, in their order; not thread-safe. */
final class EventMarks {

    private record Piece(Span span, int number, Part part, String line) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> open = new ArrayList<>();
    private final Set<Integer> placed = new HashSet<>();
    private int next;

    EventMarks(Reading reading) {
        String text = reading.document().text();
        int number = 0;
        for (PloverEvent event : reading.events()) {
            number++;
            String line = Words.opening(EventWords.line(event, text), 160);
            pieces.add(new Piece(event.span(), number, Part.WITHIN, line));
            for (Span span : trigger(event)) {
                pieces.add(new Piece(span, number, Part.TRIGGER, line));
            }
            int here = number;
            Stream.concat(event.actors().stream(), event.recipients().stream())
                    .forEach(p -> pieces.add(new Piece(p.span(), here, Part.PARTY, line)));
        }
        pieces.sort(Comparator.comparing(Piece::span).thenComparing(Piece::number));
    }

    /** The words that tell of it. */
    static List<Span> trigger(PloverEvent event) {
        return event.basis().evidence().isEmpty()
                ? List.of(event.span())
                : event.basis().evidence();
    }

    /** Where they begin on the page; events of the same words share it. */
    static String place(PloverEvent event) {
        return place(trigger(event).get(0).start());
    }

    private static String place(int start) {
        return "event-" + start;
    }

    /** All of which the edges cut the text. */
    Stream<Span> spans() {
        return pieces.stream().map(Piece::span);
    }

    /** The events that the segment belongs to, by number; each once, as the most that it is to it. */
    List<Told> at(Span segment) {
        open.removeIf(p -> p.span().end() <= segment.start());
        while (next < pieces.size() && pieces.get(next).span().start() <= segment.start()) {
            open.add(pieces.get(next++));
        }
        Map<Integer, Told> told = new LinkedHashMap<>();
        open.stream()
                .sorted(Comparator.comparing(Piece::number).thenComparing(Piece::part))
                .forEach(p -> told.putIfAbsent(p.number(), told(p, segment)));
        return List.copyOf(told.values());
    }

    private Told told(Piece piece, Span segment) {
        boolean opens = piece.part() == Part.TRIGGER && piece.span().start() == segment.start();
        String place = opens && placed.add(segment.start()) ? place(segment.start()) : "";
        return new Told(piece.number(), piece.part(), opens, place, piece.line());
    }
}
