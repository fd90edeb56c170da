package rejoinder.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.mention.MentionKind;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * What the words of an article's statements weigh: much if few of its statements have them and few articles do, for
 * "deterrence" tells statements apart and "aims" hardly. Words of a family count as one, and all names of a state too, so
 * that states can be exchanged. Immutable once built.
 */
final class StatementWords {

    private static final double EVERYWHERE = 0.1; // the weight of words that are left out: "the", "said"

    private final Words words;
    private final Map<AttributionId, Set<String>> roots = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    /**
     * @param all whose words are looked at
     * @param counted among which rare words are rare
     */
    StatementWords(Words words, List<Attribution> all, List<Attribution> counted) {
        this.words = words;
        all.forEach(a -> roots.put(a.id(), read(a)));
        Map<String, Integer> having = new HashMap<>();
        counted.forEach(a -> of(a).forEach(r -> having.merge(r, 1, Integer::sum)));
        double most = Math.log(1.0 + counted.size());
        weights.replaceAll((root, common) ->
                common * Math.log(1 + counted.size() / (double) having.getOrDefault(root, 1)) / most);
    }

    /** Cue and content: "denies" repeats "denied" as much as what is denied. */
    private Set<String> read(Attribution a) {
        Set<String> found = read(a.cue().spans());
        found.addAll(read(a.content().spans()));
        return found;
    }

    private Set<String> read(List<Span> spans) {
        Set<String> found = new HashSet<>();
        for (Span span : spans) {
            TokenRange range = words.tokens(span);
            for (int t = range.first(); t < range.end(); t++) {
                read(t).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<String> read(int token) {
        Optional<String> state = words.denotation(token)
                .filter(d -> d.mention().kind() == MentionKind.STATE)
                .flatMap(Denotation::actor)
                .flatMap(Actor::country);
        double weight = state.isPresent() ? 1 : Concepts.ALL.weight(Stems.of(words.lower(token)));
        if (weight <= EVERYWHERE || !words.analysis().token(token).isWord()) {
            return Optional.empty();
        }
        String root = state.map(s -> "@" + s).orElseGet(() -> Roots.of(words.lower(token)));
        weights.merge(root, weight, Math::min);
        return Optional.of(root);
    }

    private Set<String> of(Attribution a) {
        return Objects.requireNonNull(roots.get(a.id()));
    }

    /**
     * How much of one statement another has, between 0 and 1: the weight of what they share over that of the first and a
     * share of what only the other has, lest the longest speech has all (Tversky, Features of Similarity, 1977).
     */
    double share(Attribution one, Attribution other, double only) {
        double all = 0;
        double shared = 0;
        for (String root : of(one)) {
            all += weight(root);
            shared += of(other).contains(root) ? weight(root) : 0;
        }
        double more = of(other).stream()
                .filter(r -> !of(one).contains(r))
                .mapToDouble(this::weight)
                .sum();
        return shared == 0 ? 0 : shared / (all + only * more);
    }

    /** Whether two sources have a word in common: "Polls", "a poll by the gazette". */
    boolean sourcesMeet(Attribution one, Attribution other) {
        Set<String> ofOther = read(other.source().spans());
        return read(one.source().spans()).stream().anyMatch(ofOther::contains);
    }

    private double weight(String root) {
        return weights.getOrDefault(root, 0.0);
    }
}
