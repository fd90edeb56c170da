package rejoinder.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.text.DocumentId;

/**
 * A source in the newest reading of an article, with whom it denotes there. Immutable.
 *
 * @param source the source's words, pieces joined by " … "; empty where none names it, as in "the claim that the gates were
 *     shut", and it is known all the same whose that is
 * @param actors one if it is resolved, more if it is ambiguous, none if it is unresolved
 */
public record SourceRow(
        AttributionId attribution,
        DocumentId document,
        Optional<LocalDate> day,
        Optional<String> outlet,
        String source,
        List<Actor> actors) {

    public SourceRow {
        actors = List.copyOf(actors);
    }

    /** False if nothing names it and nobody is known to be it. */
    public boolean isSomebody() {
        return !source.isEmpty() || actors.size() == 1;
    }
}
