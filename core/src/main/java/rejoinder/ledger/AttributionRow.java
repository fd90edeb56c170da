package rejoinder.ledger;

import java.time.LocalDate;
import java.util.Optional;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Mode;
import rejoinder.text.DocumentId;

/**
 * A line of a list of attributions, from each document's newest reading. Immutable.
 *
 * @param source the source's words, empty if implicit
 * @param actor whom the source denotes, if that is known
 * @param cue the cue's words, empty if wordless
 * @param content the pieces of the content, joined by " … "
 */
public record AttributionRow(
        AttributionId id,
        DocumentId document,
        String source,
        Optional<ShownActor> actor,
        String cue,
        String content,
        Mode mode,
        Optional<AttributionId> parent,
        double confidence,
        Optional<String> outlet,
        Optional<LocalDate> published) {

    /** The same with another actor. */
    AttributionRow with(Optional<ShownActor> shown) {
        return new AttributionRow(
                id, document, source, shown, cue, content, mode, parent, confidence, outlet, published);
    }
}
