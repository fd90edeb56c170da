package rejoinder.attribution;

import java.util.List;
import java.util.Optional;
import rejoinder.text.Span;

/**
 * An attribution that the model proposes, before edges are trimmed.
 *
 * @param cue the reporting words
 * @param source who, if anybody
 * @param content pieces in text order
 * @param confidence share of such proposals that are right
 */
record Found(Span cue, Optional<Span> source, List<Span> content, double confidence) {

    Found {
        content = List.copyOf(content);
    }
}
