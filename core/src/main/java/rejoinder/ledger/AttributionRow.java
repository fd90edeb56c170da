package rejoinder.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Mode;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.text.DocumentId;

/**
 * A line of a list of attributions, from each document's newest reading. Immutable.
 *
 * @param source the source's words, empty if implicit
 * @param actor whom the source denotes, if that is known
 * @param cue the cue's words, empty if wordless
 * @param content the pieces of the content, joined by " … "
 * @param claimed what is said of it
 */
public record AttributionRow(
        AttributionId id,
        DocumentId document,
        String source,
        Optional<ShownActor> actor,
        String cue,
        String content,
        Mode mode,
        Claimed claimed,
        Optional<AttributionId> parent,
        double confidence,
        Optional<String> outlet,
        Optional<LocalDate> published) {

    /**
     * What an attribution does.
     *
     * @param restated true if its parent restates it in order to answer it
     * @param answers how it answers others, an entry for each answer
     * @param answered true if another statement of its article answers it
     */
    public record Claimed(Optional<SpeechAct> act, boolean restated, List<ResponseType> answers, boolean answered) {
        public Claimed {
            answers = List.copyOf(answers);
        }
    }

    /** The same with another actor. */
    AttributionRow with(Optional<ShownActor> shown) {
        return new AttributionRow(
                id, document, source, shown, cue, content, mode, claimed, parent, confidence, outlet, published);
    }
}
