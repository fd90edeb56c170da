package rejoinder.claim;

import java.util.List;
import java.util.Optional;
import rejoinder.attribution.AttributionId;

/**
 * One claim of one holder as one article reports it. Immutable.
 *
 * @param id of its attribution
 * @param holder empty if it is not known whose it is
 * @param source the words that name the holder, empty if there are none
 * @param cue the reporting words, empty if there are none
 * @param content the claim's own words, its pieces joined by " … "
 * @param context the sentence in which the content begins, without which "12" or "the charge" says nothing
 * @param direct whether it is given in the holder's own words
 * @param headline whether it stands in the headline
 * @param restated whether an opponent put it into his own mouth to answer it
 * @param parent inside whose content it is reported
 * @param answers which claims of the same article it answers, and how
 */
public record Holding(
        AttributionId id,
        Optional<Holder> holder,
        SpeechAct act,
        String source,
        String cue,
        String content,
        String context,
        boolean direct,
        boolean headline,
        boolean restated,
        Optional<AttributionId> parent,
        List<Answer> answers) {

    /** That a claim answers another of its article. */
    public record Answer(AttributionId to, ResponseType type) {}

    public Holding {
        answers = List.copyOf(answers);
    }

    /** Whether it says no to something: a denial or refusal. */
    boolean isAgainst() {
        return act == SpeechAct.DENY || act == SpeechAct.REJECT;
    }
}
