package rejoinder.ledger;

import java.util.List;
import rejoinder.actor.Actor;

/**
 * Sources of the same words that nobody has resolved. Immutable.
 *
 * @param source the words as the first of them has them
 * @param isAmbiguous true if the reading itself names the candidates
 * @param candidates actors that fit; perhaps none
 * @param rows the sources, by article
 */
public record OpenSource(String source, boolean isAmbiguous, List<Actor> candidates, List<SourceRow> rows) {
    public OpenSource {
        candidates = List.copyOf(candidates);
        rows = List.copyOf(rows);
    }
}
