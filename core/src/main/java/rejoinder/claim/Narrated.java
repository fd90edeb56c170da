package rejoinder.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.claim.Response.Target.BareClaim;
import rejoinder.text.Sentence;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * Decisions that the article tells in its own words: "Belmora has banned Kestrian boats. Kestria called this decision
 * madness". Immutable and thread-safe.
 */
final class Narrated {

    private static final int BACK = 5; // sentences
    private static final int SUBJECT = 8; // tokens between a party and what it did

    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "will", "would");

    private final Lexicon<Boolean> decided;

    Narrated(Map<String, Lexicon<Boolean>> classes) {
        this.decided = Objects.requireNonNull(classes.get("own"));
    }

    /** The nearest decision of another party told before a statement. */
    Optional<BareClaim> before(Scene scene, Attribution a) {
        Words words = scene.words();
        int last = scene.words().analysis().sentences().indexOf(scene.sentence(a)) - 1;
        for (int s = last; s >= Math.max(0, last - BACK + 1); s--) {
            Sentence sentence = words.analysis().sentences().get(s);
            Optional<BareClaim> found = in(scene, a, sentence.tokens());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<BareClaim> in(Scene scene, Attribution a, TokenRange sentence) {
        Words words = scene.words();
        for (int t = sentence.first() + 1; t < sentence.end(); t++) {
            boolean did = words.lower(t).endsWith("ed") || AUXILIARIES.contains(words.lower(t - 1));
            if (!did
                    || !decided.holdsAt(words, t, sentence.end())
                    || words.isName(t)
                    || isTold(scene, words.span(t, t + 1))) {
                continue;
            }
            TokenRange subject = new TokenRange(Math.max(sentence.first(), t - SUBJECT), t);
            List<Actor> named = scene.parties().named(subject);
            boolean other = !named.isEmpty()
                    && named.stream().allMatch(n -> new Party(Optional.of(n), List.of()).isOther(scene.party(a)));
            if (other) {
                int first = subject.first();
                while (words.denotation(first).isEmpty()) {
                    first++;
                }
                int end = words.analysis().token(sentence.end() - 1).isWord() ? sentence.end() : sentence.end() - 1;
                return Optional.of(new BareClaim(words.span(first, end), Optional.of(named.get(0))));
            }
        }
        return Optional.empty();
    }

    private static boolean isTold(Scene scene, Span span) {
        return scene.attributions().stream().anyMatch(b -> b.content().holds(List.of(span)));
    }
}
