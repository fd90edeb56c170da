package rejoinder.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.text.DocumentId;

/**
 * What the record as a whole says of one actor. Immutable.
 *
 * @param actor as people described it, else as most readings do
 * @param names under which its statements name it, the most frequent first
 * @param first day of the first article with a statement by it
 * @param last day of the last one
 * @param offices as read, in order of time
 * @param statements by it, the newest first
 * @param articles how many hold a statement by it
 * @param isCurated true if a person decided anything about it
 * @param isDismissed true if people hold it to be no actor
 */
public record ActorProfile(
        Actor actor,
        List<NameUse> names,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<Office> offices,
        List<SourceRow> statements,
        int articles,
        boolean isCurated,
        boolean isDismissed) {

    /** A name and how many statements have it. */
    public record NameUse(String name, int count) {}

    /**
     * An office as sources name it beside the person.
     *
     * @param title the phrase without the name
     * @param phrase as the first article has it
     * @param document the first article
     * @param count how many statements have it
     */
    public record Office(
            String title,
            String phrase,
            DocumentId document,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            int count) {}

    public ActorProfile {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        statements = List.copyOf(statements);
    }
}
