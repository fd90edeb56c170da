package rejoinder.claim;

import java.util.List;
import rejoinder.attribution.AttributionId;

/**
 * How two claims of different articles stand to each other, and why. Immutable.
 *
 * @param earlier of the article published first; of one day, of the smaller id
 * @param confidence that the two are on one proposition, between 0 and 1
 * @param why the features that decided, in a sentence for a reader
 * @param words which both share in meaning, as stems; they stand in both contents or in what these lean on
 */
public record PairDecision(
        AttributionId earlier,
        AttributionId later,
        PairRelation relation,
        double confidence,
        String why,
        List<String> words) {
    public PairDecision {
        words = List.copyOf(words);
    }
}
