package rejoinder.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rejoinder.actor.Resolution.Ambiguous;
import rejoinder.actor.Resolution.Resolved;
import rejoinder.actor.Resolution.Unresolved;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;

/**
 * Looks up sources in an {@link ActorRegistry}: the whole phrase, a person's or body's name inside it, the last name of
 * a person. A state's name inside a longer phrase decides nothing: "officials in Ardel" are not the state. Immutable
 * and thread-safe.
 */
public final class ActorResolver {

    private static final Producer PRODUCER = new Producer("actor-names", "1");

    private final ActorRegistry registry;
    private final Map<String, List<Actor>> byLastName = new HashMap<>();

    public ActorResolver(ActorRegistry registry) {
        this.registry = registry;
        for (Actor actor : registry.actors()) {
            if (actor.kind().equals("person")) {
                String plain = Names.plain(actor.name());
                String last = plain.substring(plain.lastIndexOf(' ') + 1);
                byLastName.computeIfAbsent(last, n -> new ArrayList<>()).add(actor);
            }
        }
    }

    /** The actor of every attribution that names a source; nothing at all if the registry is empty. */
    public Map<AttributionId, Resolution> resolve(String text, List<Attribution> attributions) {
        Map<AttributionId, Resolution> found = new HashMap<>();
        if (registry.isEmpty()) {
            return found;
        }
        for (Attribution attribution : attributions) {
            attribution.source().spans().stream()
                    .findFirst()
                    .ifPresent(span -> found.put(attribution.id(), resolve(span.in(text))));
        }
        return found;
    }

    Resolution resolve(String phrase) {
        String plain = Names.plain(phrase);
        List<Actor> whole = registry.named(plain);
        if (!whole.isEmpty()) {
            return answer(whole, phrase, "is a name of");
        }
        List<Actor> inside = insideOf(plain);
        if (!inside.isEmpty()) {
            return answer(inside, phrase, "holds a name of");
        }
        List<Actor> last = byLastName.getOrDefault(plain, List.of());
        if (!last.isEmpty()) {
            return answer(last, phrase, "is the last name of");
        }
        return new Unresolved(named("“" + phrase + "” is no name in the actor file."));
    }

    /** Persons and bodies named in the phrase, those of the longest name; a person goes before the body served. */
    private List<Actor> insideOf(String plain) {
        List<String> words = List.of(plain.split(" "));
        List<Actor> best = List.of();
        int bestRank = 0;
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + registry.longestName()); to > from; to--) {
                List<Actor> named = registry.named(String.join(" ", words.subList(from, to))).stream()
                        .filter(a -> !a.kind().equals("state") && !a.kind().equals("outlet"))
                        .toList();
                boolean person = named.stream().anyMatch(a -> a.kind().equals("person"));
                int rank = named.isEmpty() ? 0 : to - from + (person ? 100 : 0);
                if (rank > bestRank) {
                    best = named;
                    bestRank = rank;
                }
            }
        }
        return best;
    }

    private static Resolution answer(List<Actor> actors, String phrase, String how) {
        if (actors.size() == 1) {
            Actor actor = actors.get(0);
            return new Resolved(actor, named("“" + phrase + "” " + how + " " + actor.name() + " in the actor file."));
        }
        Set<String> names = new TreeSet<>();
        actors.forEach(a -> names.add(a.name()));
        return new Ambiguous(actors, named("“" + phrase + "” " + how + " " + String.join(" and ", names) + "."));
    }

    private static Basis named(String why) {
        return new Basis(PRODUCER, "named", why, 1, List.of());
    }
}
