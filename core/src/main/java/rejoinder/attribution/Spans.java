package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import rejoinder.text.Span;

/** What lists of spans of source, cue and content have in common. */
final class Spans {

    private Spans() {}

    static List<Span> ordered(String role, List<Span> spans) {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a " + role + " has at least one span");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                throw new IllegalArgumentException(role + " out of order: " + spans);
            }
        }
        return List.copyOf(spans);
    }

    /** In order, those that overlap as one. */
    static List<Span> union(List<Span> spans) {
        List<Span> ordered = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = ordered.size() - 1;
            if (last >= 0 && ordered.get(last).overlaps(span)) {
                Span before = ordered.remove(last);
                ordered.add(new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                ordered.add(span);
            }
        }
        return List.copyOf(ordered);
    }
}
