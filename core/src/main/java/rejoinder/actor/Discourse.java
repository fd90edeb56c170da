package rejoinder.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import rejoinder.text.Span;

/** Who has been spoken of so far in one article, how present each is, and where last. Not thread-safe. */
final class Discourse {

    /** Two who are nearly as present as each other cannot be told apart. */
    private static final double NEARLY = 0.9;

    private final Salience salience = new Salience();
    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Map<Entity, Span> last = new HashMap<>();

    private boolean held;

    /** While it is held, whoever is asked for leaves no trace. */
    void hold(boolean held) {
        this.held = held;
    }

    /** The entity of an actor, as the article first brought it up. */
    Entity known(Entity entity) {
        return held
                ? byId.getOrDefault(entity.actor().id(), entity)
                : byId.computeIfAbsent(entity.actor().id(), id -> entity);
    }

    void mention(Entity entity, int sentence, double weight, Span span) {
        Entity known = known(entity);
        salience.add(known, sentence, weight, span.start());
        last.put(known, span);
    }

    /** Where somebody was last mentioned. */
    Optional<Span> last(Entity entity) {
        return Optional.ofNullable(last.get(entity));
    }

    /** The most present who fits, or all who are nearly as present; none if nobody fits. */
    List<Entity> present(int sentence, Predicate<Entity> fits) {
        return present(sentence, fits, at -> false);
    }

    /** @param discounted mentions at these places count little */
    List<Entity> present(int sentence, Predicate<Entity> fits, IntPredicate discounted) {
        List<Salience.Candidate> ranked = salience.rank(sentence, fits, discounted);
        if (ranked.isEmpty()) {
            return List.of();
        }
        double best = ranked.get(0).weight();
        return ranked.stream()
                .filter(c -> c.weight() >= best * NEARLY)
                .map(Salience.Candidate::entity)
                .toList();
    }

    /** All who fit, the most present first. */
    List<Entity> foremost(int sentence, Predicate<Entity> fits) {
        return salience.rank(sentence, fits, at -> false).stream()
                .map(Salience.Candidate::entity)
                .toList();
    }
}
