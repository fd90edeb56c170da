package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.attribution.Attribution;
import rejoinder.text.TokenRange;

/**
 * The main actors that a content concerns: those named most, and those its first sentence names. The speaker is among
 * them only if nobody else is named.
 */
final class About {

    private static final int MOST = 3;
    private static final int FIRST = 3; // what a mention in the first sentence counts

    private About() {}

    static List<Actor> of(Words words, Parties parties, Attribution attribution) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        Map<String, Integer> weights = new LinkedHashMap<>();
        List<TokenRange> sentences = words.bySentence(attribution.content().spans());
        for (int s = 0; s < sentences.size(); s++) {
            TokenRange range = sentences.get(s);
            Optional<Denotation> last = Optional.empty();
            for (int t = range.first(); t < range.end(); t++) {
                Optional<Denotation> here = words.denotation(t);
                if (here.isPresent() && !here.equals(last)) {
                    int weight = s == 0 ? FIRST : 1;
                    here.get().actor().ifPresent(actor -> {
                        actors.putIfAbsent(actor.id(), actor);
                        weights.merge(actor.id(), weight, Integer::sum);
                    });
                }
                last = here;
            }
        }
        Party self = parties.of(attribution);
        List<Actor> all = actors.values().stream()
                .sorted(Comparator.comparing((Actor a) -> -weights.getOrDefault(a.id(), 0)))
                .toList();
        List<Actor> others = new ArrayList<>(all);
        others.removeIf(a -> new Party(Optional.of(a), List.of()).sameSide(self).orElse(false));
        return (others.isEmpty() ? all : others).stream().limit(MOST).toList();
    }
}
