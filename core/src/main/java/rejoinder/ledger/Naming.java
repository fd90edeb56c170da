package rejoinder.ledger;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.text.DocumentId;

/**
 * A statement of the newest reading of an article in whose content names denote actors. A name counts for the content
 * that it stands in whole. Immutable.
 *
 * @param actors their ids
 */
public record Naming(AttributionId attribution, DocumentId document, Set<String> actors) {

    public Naming {
        actors = Set.copyOf(actors);
    }

    /** One for each statement of a reading that names any actor, in the order of the text. */
    static Stream<Naming> of(Reading reading) {
        return reading.attributions().stream()
                .map(a -> new Naming(a.id(), reading.document().id(), named(reading, a)))
                .filter(n -> !n.actors().isEmpty());
    }

    private static Set<String> named(Reading reading, Attribution attribution) {
        Set<String> ids = new TreeSet<>();
        reading.mentions().stream()
                .filter(m -> m.actor().isPresent())
                .filter(m -> attribution.content().spans().stream()
                        .anyMatch(s -> s.contains(m.mention().span())))
                .forEach(m -> m.actor().ifPresent(a -> ids.add(a.id())));
        return ids;
    }
}
