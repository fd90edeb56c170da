package rejoinder.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.text.RegionKind;
import rejoinder.text.Sentence;

/** Headlines, subheadings and captions repeat a fuller statement of the same party in the body. */
final class Repeats {

    private static final double LEAST = 0.3;
    private static final Set<RegionKind> SHORT = Set.of(RegionKind.HEADLINE, RegionKind.DECK, RegionKind.CAPTION);

    private Repeats() {}

    /** Each short statement with the fuller one. */
    static Map<AttributionId, AttributionId> find(
            Words words, List<Attribution> attributions, Parties parties, Overlap overlap) {
        Map<AttributionId, AttributionId> found = new TreeMap<>();
        for (Attribution a : attributions) {
            if (!isShort(words, a)) {
                continue;
            }
            Optional<Attribution> fuller = attributions.stream()
                    .filter(b -> !isShort(words, b)
                            && a.parent().isPresent() == b.parent().isPresent())
                    .filter(b -> !parties.of(a).isOther(parties.of(b)))
                    .filter(b -> Overlap.share(overlap.stems(a), overlap.stems(b)) >= LEAST)
                    .max(Comparator.<Attribution>comparingDouble(b -> Overlap.share(overlap.stems(a), overlap.stems(b)))
                            .thenComparing(Attribution.TEXT_ORDER.reversed()));
            fuller.ifPresent(b -> found.put(a.id(), b.id()));
        }
        return found;
    }

    static boolean isShort(Words words, Attribution attribution) {
        int start = attribution.content().spans().get(0).start();
        Sentence sentence = words.analysis().sentences().get(words.analysis().sentenceAt(start));
        return SHORT.contains(
                words.analysis().document().regions().get(sentence.region()).kind());
    }
}
