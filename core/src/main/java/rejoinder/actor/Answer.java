package rejoinder.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rejoinder.actor.Resolution.Ambiguous;
import rejoinder.actor.Resolution.Resolved;
import rejoinder.actor.Resolution.Unresolved;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Span;

/**
 * Whom a source denotes, with the entity that the article goes on with. Immutable.
 *
 * @param entity the bearer, if there is one
 */
record Answer(Resolution resolution, Optional<Entity> entity) {

    static final Producer PRODUCER = new Producer("actors", "1");

    static Answer found(Entity entity, String rule, String why, List<Span> evidence) {
        return new Answer(new Resolved(entity.actor(), basis(rule, why, evidence)), Optional.of(entity));
    }

    /** @param how such as "“the ministry” fits" */
    static Answer ambiguous(List<Entity> entities, String rule, String how) {
        List<Actor> actors = entities.stream()
                .map(Entity::actor)
                .sorted(Comparator.comparing(Actor::id))
                .toList();
        String names = String.join(" and ", actors.stream().map(Actor::name).toList());
        return new Answer(new Ambiguous(actors, basis(rule, how + " " + names + ".", List.of())), Optional.empty());
    }

    static Answer unresolved(String rule, String why) {
        return new Answer(new Unresolved(basis(rule, why, List.of())), Optional.empty());
    }

    static Basis basis(String rule, String why, List<Span> evidence) {
        return new Basis(PRODUCER, rule, why, Confidences.of(rule), evidence);
    }
}
