package rejoinder.claim;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;

/**
 * What is said of the attributions of one article: what each does, which are another's claim restated, and who answers
 * whom. Immutable.
 *
 * @param restated attributions whose words their parent repeats in order to answer them
 * @param acts the act of every attribution
 * @param about the main actors that each content concerns; some attributions are missing here
 * @param responses in text order of the answering statement
 * @param insertions editors' words inside quotations, in text order
 * @param repeats headlines and captions, each with the fuller statement in the body
 */
public record ArticleClaims(
        Set<AttributionId> restated,
        Map<AttributionId, SpeechActDecision> acts,
        Map<AttributionId, List<Actor>> about,
        List<Response> responses,
        List<Insertion> insertions,
        Map<AttributionId, AttributionId> repeats) {

    /** Nothing is said of them. */
    public static final ArticleClaims NONE =
            new ArticleClaims(Set.of(), Map.of(), Map.of(), List.of(), List.of(), Map.of());

    public ArticleClaims {
        restated = Collections.unmodifiableSet(new TreeSet<>(restated));
        acts = Collections.unmodifiableMap(new TreeMap<>(acts));
        about = Collections.unmodifiableMap(new TreeMap<>(about));
        responses = List.copyOf(responses);
        insertions = List.copyOf(insertions);
        repeats = Collections.unmodifiableMap(new TreeMap<>(repeats));
    }

    /** The act of an attribution, if it was decided. */
    public Optional<SpeechAct> act(AttributionId id) {
        return Optional.ofNullable(acts.get(id)).map(SpeechActDecision::act);
    }
}
