package rejoinder.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;

/** Finds the claims of others that a speaker repeats in order to answer them. Immutable and thread-safe. */
final class RestatedClaimFinder {

    private final LabelledClaims labelled = new LabelledClaims();
    private final UntrueClaims untrue;
    private final ClaimNouns nouns;
    private final CueTable cues;
    private final Map<String, Lexicon<Boolean>> classes;

    RestatedClaimFinder(Map<String, Lexicon<Boolean>> classes, ClaimNouns nouns, CueTable cues) {
        this.untrue = new UntrueClaims(classes);
        this.nouns = nouns;
        this.cues = cues;
        this.classes = classes;
    }

    /** One for each claim, by the most certain rule; a claim may be an attribution known before. */
    List<Restatement> find(Words words, Parties parties, List<Attribution> attributions) {
        List<Restatement> found = new ArrayList<>(new CommentClauses(words, cues).find(attributions));
        NounClaims nounClaims = new NounClaims(words, nouns, cues, classes);
        for (Attribution speaker : attributions) {
            List<Restatement> here = new ArrayList<>();
            here.addAll(labelled.find(words, cues, parties, speaker, attributions));
            here.addAll(untrue.find(words, cues, parties, speaker, attributions));
            here.addAll(nounClaims.find(speaker, attributions));
            // Inside a nested statement it is that statement's speaker who restates.
            here.stream()
                    .filter(r -> attributions.stream().noneMatch(a -> isBetween(a, r)))
                    .forEach(found::add);
        }
        Map<AttributionId, Restatement> once = new LinkedHashMap<>();
        for (Restatement restatement : found) {
            boolean known = once.values().stream()
                    .anyMatch(r -> r.claim()
                            .content()
                            .spans()
                            .equals(restatement.claim().content().spans()));
            if (!known) {
                once.put(restatement.claim().id(), restatement);
            }
        }
        return List.copyOf(once.values());
    }

    private static boolean isBetween(Attribution a, Restatement r) {
        return !a.id().equals(r.speaker().id())
                && !a.id().equals(r.claim().id())
                && a.content().length() < r.speaker().content().length()
                && a.content().length() > r.claim().content().length()
                && a.content().holds(r.claim().content().spans())
                && r.basisInside(a);
    }
}
