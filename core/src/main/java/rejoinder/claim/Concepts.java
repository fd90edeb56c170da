package rejoinder.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that say much the same of a matter in dispute and words that say the contrary, from {@code concepts.tsv}; and
 * what common words weigh, from {@code common-words.tsv}. Immutable and thread-safe.
 */
final class Concepts {

    /** @param sign -1 for a contrary word */
    record Concept(String name, int sign) {}

    static final Concepts ALL = new Concepts();

    private final Map<String, List<Concept>> concepts = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    private Concepts() {
        for (List<String> row : Table.rows("concepts.tsv")) {
            add(row.get(0), row.get(1), 1);
            if (row.size() > 2 && !row.get(2).isEmpty()) {
                add(row.get(0), row.get(2), -1);
            }
        }
        for (List<String> row : Table.rows("common-words.tsv")) {
            double weight = Integer.parseInt(row.get(0)) / 10.0;
            Table.entries(row.get(1)).forEach(w -> weights.merge(Stems.of(w), weight, Math::min));
        }
    }

    private void add(String name, String words, int sign) {
        for (String word : Table.entries(words)) {
            concepts.computeIfAbsent(stems(word), k -> new ArrayList<>()).add(new Concept(name, sign));
        }
    }

    private static String stems(String phrase) {
        List<String> stems = new ArrayList<>();
        for (String word : phrase.split(" ")) {
            stems.add(Stems.of(word));
        }
        return String.join(" ", stems);
    }

    /** The concepts of a stem, or of several with blanks between them. */
    List<Concept> of(String stems) {
        return concepts.getOrDefault(stems, List.of());
    }

    /** Between 0, in every article, and 1, in hardly any. */
    double weight(String stem) {
        return weights.getOrDefault(stem, 1.0);
    }
}
