package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rejoinder.text.Span;

/**
 * An attribution in the making, with spans of characters.
 *
 * @param rule which rule
 * @param source span of the source, if any
 * @param cue span of the cue, if any
 * @param content pieces in text order, trimmed
 * @param sentence number of the sentence of the cue
 */
record Draft(String rule, Optional<Span> source, Optional<Span> cue, List<Span> content, int sentence) {

    Draft {
        content = List.copyOf(content);
    }

    Draft withPiece(Span piece) {
        List<Span> pieces = new ArrayList<>(content);
        pieces.add(piece);
        return new Draft(rule, source, cue, Spans.union(pieces), sentence);
    }
}
