package rejoinder.attribution;

import java.util.List;
import java.util.Optional;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * What a rule proposes, before spans are trimmed and overlaps settled.
 *
 * @param rule which rule
 * @param source tokens of the source, if it stands with the cue
 * @param sharesSource the source is that of the cue before: "he said A [and warned] B"
 * @param cue tokens of the cue; empty range where only layout signals
 * @param content pieces in text order, untrimmed
 */
record Candidate(String rule, Optional<TokenRange> source, boolean sharesSource, TokenRange cue, List<Span> content) {

    Candidate {
        content = List.copyOf(content);
    }

    Candidate withContent(List<Span> pieces) {
        return new Candidate(rule, source, sharesSource, cue, pieces);
    }

    Candidate withSource(TokenRange tokens) {
        return new Candidate(rule, Optional.of(tokens), false, cue, content);
    }
}
