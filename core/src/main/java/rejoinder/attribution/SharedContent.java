package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rejoinder.text.Span;

/**
 * Gives each stretch of content to one cue. In "A is not to blame, as B alleges, on the contrary, [it wants peace], it
 * said" the bracketed words may look like the content of both cues; whoever is the more certain keeps them, so that
 * nobody is credited with an opponent's words. Only a cue inside the other's content may hold the same words again.
 */
final class SharedContent {

    /** Content already given away, and the cue that it was given to. */
    private record Given(Draft draft) {

        boolean takes(Span piece, Draft from) {
            return !nested(draft, from)
                    && !nested(from, draft)
                    && draft.content().stream().anyMatch(own -> mostlySame(own, piece));
        }
    }

    private final List<Given> given = new ArrayList<>();

    /** The draft without what more certain ones hold; call from the most certain to the least. */
    Optional<Draft> rest(Draft draft) {
        List<Span> left = draft.content().stream()
                .filter(piece -> given.stream().noneMatch(g -> g.takes(piece, draft)))
                .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Draft rest = new Draft(draft.rule(), draft.source(), draft.cue(), left, draft.sentence());
        given.add(new Given(rest));
        return Optional.of(rest);
    }

    private static boolean nested(Draft outer, Draft inner) {
        return inner.cue().stream().anyMatch(cue -> outer.content().stream().anyMatch(piece -> piece.contains(cue)));
    }

    private static boolean mostlySame(Span a, Span b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int all = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return 2 * common >= all;
    }
}
