package rejoinder.attribution;

import java.util.List;
import rejoinder.text.Span;

/** The invariant that source, cue and content share. */
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
}
