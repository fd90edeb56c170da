package rejoinder.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Mode;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.SpeechAct;

/**
 * What a denial in other words tells first did not happen, by what it says: "Kestria denied that its guards had turned the
 * engineers back, and said that they …". A denial in the source's own words ("That is a lie") tells it by itself.
 */
final class Denials {

    private Denials() {}

    /** @param events in text order */
    static List<PloverEvent> over(List<PloverEvent> events, List<Attribution> attributions, ArticleClaims claims) {
        Map<AttributionId, Attribution> byId = attributions.stream().collect(Collectors.toMap(Attribution::id, a -> a));
        Set<AttributionId> told = new HashSet<>();
        List<PloverEvent> laid = new ArrayList<>();
        for (PloverEvent event : events) {
            boolean denied = event.attribution()
                    .filter(told::add)
                    .filter(id -> claims.act(id).filter(SpeechAct.DENY::equals).isPresent())
                    .map(byId::get)
                    .filter(a -> a.mode() != Mode.DIRECT)
                    .isPresent();
            boolean done = event.status() == EventStatus.REPORTED || event.status() == EventStatus.BACKGROUND;
            laid.add(denied && done ? event.as(EventStatus.NEGATED) : event);
        }
        return List.copyOf(laid);
    }
}
