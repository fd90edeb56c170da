package rejoinder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rejoinder.text.Span;

/** Gives every attribution its parent: the shortest other one that holds its source, cue and content in its content. */
public final class Nesting {

    private Nesting() {}

    /** The same attributions in text order, with parents. */
    public static List<Attribution> of(List<Attribution> flat) {
        List<Attribution> sorted = flat.stream().sorted(Attribution.TEXT_ORDER).toList();
        List<Attribution> nested = new ArrayList<>();
        List<Attribution> open = new ArrayList<>(); // those that reach to or past the current one
        for (Attribution a : sorted) {
            int start = start(a);
            open.removeIf(b -> end(b) <= start);
            Optional<AttributionId> parent = open.stream()
                    .filter(b -> holds(b, a))
                    .min(Comparator.<Attribution>comparingInt(b -> b.content().length())
                            .thenComparing(Attribution::id))
                    .map(Attribution::id);
            nested.add(new Attribution(a.id(), a.source(), a.cue(), a.content(), a.mode(), parent, a.basis()));
            open.add(a);
        }
        return nested;
    }

    private static boolean holds(Attribution outer, Attribution inner) {
        return outer.content().length() > inner.content().length()
                && outer.content().holds(inner.content().spans())
                && outer.content().holds(inner.cue().spans())
                && outer.content().holds(inner.source().spans());
    }

    private static int start(Attribution a) {
        return a.content().spans().get(0).start();
    }

    private static int end(Attribution a) {
        List<Span> spans = a.content().spans();
        return spans.get(spans.size() - 1).end();
    }
}
