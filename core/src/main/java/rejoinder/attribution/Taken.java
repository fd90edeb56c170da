package rejoinder.attribution;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import rejoinder.text.Span;

/** The characters that drafts already hold, so that later ones do not tell the same otherwise. Not thread-safe. */
final class Taken {

    /** @param isContent not source or cue */
    private record Part(Span span, boolean isContent, Draft draft) {}

    /** By their start; never overlapping. */
    private final TreeMap<Integer, Part> parts = new TreeMap<>();

    /** @param draft shares no character with those before */
    void add(Draft draft) {
        names(draft).forEach(span -> parts.put(span.start(), new Part(span, false, draft)));
        draft.content().forEach(span -> parts.put(span.start(), new Part(span, true, draft)));
    }

    /** No character of the draft is taken. */
    boolean isFree(Draft draft) {
        return spans(draft).allMatch(span -> overlapping(span).isEmpty());
    }

    /** No character is taken, or the draft lies in the content of another, or holds the others it meets in its own. */
    boolean isFreeOrNested(Draft draft) {
        List<Part> met =
                spans(draft).flatMap(span -> overlapping(span).stream()).toList();
        boolean inside = met.size() == spans(draft).count()
                && met.stream().allMatch(Part::isContent)
                && met.stream().map(Part::draft).distinct().count() == 1
                && spans(draft)
                        .allMatch(span ->
                                met.stream().anyMatch(part -> part.span().contains(span)));
        return inside || met.stream().allMatch(part -> holds(draft, part.draft()));
    }

    private static boolean holds(Draft outer, Draft inner) {
        return spans(inner).allMatch(span -> outer.content().stream().anyMatch(piece -> piece.contains(span)));
    }

    private List<Part> overlapping(Span span) {
        Map.Entry<Integer, Part> before = parts.floorEntry(span.start());
        int from = before != null && before.getValue().span().overlaps(span) ? before.getKey() : span.start();
        return from < span.end() ? List.copyOf(parts.subMap(from, span.end()).values()) : List.of();
    }

    private static Stream<Span> spans(Draft draft) {
        return Stream.concat(names(draft), draft.content().stream());
    }

    private static Stream<Span> names(Draft draft) {
        return Stream.concat(draft.source().stream(), draft.cue().stream());
    }
}
