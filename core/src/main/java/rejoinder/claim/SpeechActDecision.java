package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import rejoinder.provenance.Basis;

/**
 * The act of one attribution. Immutable.
 *
 * @param act what the source does
 * @param polarity whether it holds the content to be so
 * @param hedged whether it leaves itself a way out: "may", "reportedly", "it seems"
 * @param basis the rule, with the words that decided
 */
public record SpeechActDecision(SpeechAct act, Polarity polarity, boolean hedged, Basis basis) {

    /** In words, polarity and hedging where the act leaves them open: "assert", then "negative", "left open", "hedged". */
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(act.word()));
        boolean saysSo = act == SpeechAct.DENY || act == SpeechAct.REJECT;
        if (polarity == Polarity.NEGATED && !saysSo) {
            words.add("negative");
        }
        boolean claims = act == SpeechAct.ASSERT || act == SpeechAct.ACCUSE || act == SpeechAct.OTHER || saysSo;
        if (polarity == Polarity.OPEN && claims) {
            words.add("left open");
        }
        if (hedged) {
            words.add("hedged");
        }
        return words;
    }
}
