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

    private static final double LEAST = 0.25;
    private static final double ONLY_FULLER = 0.1; // what the fuller statement has beyond the headline counts this much
    private static final double LEAD = 1.15; // headlines are mostly made of the lead
    private static final double UNSURE_PARTY = 0.8;
    private static final double OUTER = 0.7; // a claim inside a headline's is rather one inside a statement
    private static final Set<RegionKind> SHORT = Set.of(RegionKind.HEADLINE, RegionKind.DECK, RegionKind.CAPTION);

    private final Parties parties;
    private final List<Attribution> fuller;
    private final Optional<Attribution> lead;
    private final StatementWords words;

    private Repeats(Words words, List<Attribution> attributions, Parties parties) {
        this.parties = parties;
        this.fuller = attributions.stream().filter(a -> !isShort(words, a)).toList();
        this.lead = fuller.stream().filter(a -> a.parent().isEmpty()).min(Attribution.TEXT_ORDER);
        this.words = new StatementWords(words, attributions, fuller);
    }

    /** Each short statement with the fuller one. */
    static Map<AttributionId, AttributionId> find(Words words, List<Attribution> attributions, Parties parties) {
        Repeats repeats = new Repeats(words, attributions, parties);
        Map<AttributionId, AttributionId> found = new TreeMap<>();
        attributions.stream()
                .filter(a -> isShort(words, a))
                .forEach(a -> repeats.fuller(a).ifPresent(b -> found.put(a.id(), b.id())));
        return found;
    }

    private Optional<Attribution> fuller(Attribution a) {
        return fuller.stream()
                .filter(b -> likeness(a, b) >= LEAST)
                .max(Comparator.<Attribution>comparingDouble(b -> likeness(a, b))
                        .thenComparing(Attribution.TEXT_ORDER.reversed()));
    }

    private double likeness(Attribution a, Attribution b) {
        if (a.parent().isEmpty() && b.parent().isPresent()) {
            return 0;
        }
        double level = a.parent().isPresent() && b.parent().isEmpty() ? OUTER : 1;
        double place = lead.filter(b::equals).isPresent() ? LEAD : 1;
        return words.share(a, b, ONLY_FULLER) * ofParty(a, b) * level * place;
    }

    /** "Poll" and "a poll by the gazette" are one party, though neither is known to be the other. */
    private double ofParty(Attribution a, Attribution b) {
        Party one = parties.of(a);
        Party other = parties.of(b);
        if (words.sourcesMeet(a, b) || !one.mayBeOther(other)) {
            return 1;
        }
        return one.isOther(other) ? 0 : UNSURE_PARTY;
    }

    static boolean isShort(Words words, Attribution attribution) {
        int start = attribution.content().spans().get(0).start();
        Sentence sentence = words.analysis().sentences().get(words.analysis().sentenceAt(start));
        return SHORT.contains(
                words.analysis().document().regions().get(sentence.region()).kind());
    }
}
