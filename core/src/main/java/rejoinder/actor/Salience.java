package rejoinder.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * How present everybody is to the reader at a place in the text: each mention adds a weight that halves with each
 * sentence (Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", Computational Linguistics 20, 1994).
 * We have no parser, so that grammatical function shows only in the place of a mention and in whether it is a source.
 * Not thread-safe; made for one article.
 */
final class Salience {

    /** Beyond it a mention no longer counts for anything. */
    private static final int REACH = 12;

    /** @param weight at the place asked about, above 0 */
    record Candidate(Entity entity, double weight) {}

    /** What is named inside somebody's words is seldom who says them. */
    private static final double DISCOUNT = 0.25;

    private record Mention(int sentence, double weight, int at) {}

    private final Map<Entity, List<Mention>> mentions = new LinkedHashMap<>();

    void add(Entity entity, int sentence, double weight, int at) {
        mentions.computeIfAbsent(entity, e -> new ArrayList<>()).add(new Mention(sentence, weight, at));
    }

    /**
     * Those who fit, the most present first; equals in the order in which the text brought them up.
     *
     * @param discounted mentions at these places count little
     */
    List<Candidate> rank(int sentence, Predicate<Entity> fits, IntPredicate discounted) {
        List<Candidate> ranked = new ArrayList<>();
        mentions.forEach((entity, all) -> {
            double weight = fits.test(entity) ? weight(all, sentence, discounted) : 0;
            if (weight > 0) {
                ranked.add(new Candidate(entity, weight));
            }
        });
        ranked.sort(Comparator.comparingDouble(Candidate::weight).reversed());
        return ranked;
    }

    /** Of several mentions in one sentence the weightiest counts. */
    private static double weight(List<Mention> all, int sentence, IntPredicate discounted) {
        double sum = 0;
        int i = all.size() - 1;
        while (i >= 0 && sentence - all.get(i).sentence() <= REACH) {
            int here = all.get(i).sentence();
            double most = 0;
            for (; i >= 0 && all.get(i).sentence() == here; i--) {
                Mention mention = all.get(i);
                most = Math.max(most, mention.weight() * (discounted.test(mention.at()) ? DISCOUNT : 1));
            }
            sum += most * Math.pow(0.5, sentence - here);
        }
        return sum;
    }
}
