package rejoinder.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.actor.Denotation;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.text.Analysis;

public record Claims(List<Attribution> attributions, Map<AttributionId, SpeechActDecision> acts) {
    public static Claims of(
            Analysis analysis,
            List<Attribution> attributions,
            Map<AttributionId, Resolution> resolutions,
            List<Denotation> denotations) {
        Words words = new Words(analysis, denotations);
        SpeechActs acts = new SpeechActs(Lexicon.classes());
        Map<AttributionId, SpeechActDecision> decided = new LinkedHashMap<>();
        for (Attribution a : attributions) decided.put(a.id(), acts.decide(words, a, resolutions));
        return new Claims(attributions, decided);
    }
}
