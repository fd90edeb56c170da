package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * By what strands that may be on one proposition are found: each key is a name that marks the article and a word that
 * marks the strand. Whether two strands share one depends on nothing but the two, so that no order of arrival and no
 * third article can change what is compared. Thread-safe.
 */
final class StrandKeys {

    private static final int NAMES = 5;
    private static final int WORDS = 8;

    private StrandKeys() {}

    static Set<String> of(Strand strand) {
        List<String> names = heaviest(strand.claims().get(0).topic(), NAMES, true);
        Vector words = Vector.EMPTY;
        for (Claimed claimed : strand.claims()) {
            words = words.plus(claimed.distinct(), 1);
        }
        Set<String> keys = new LinkedHashSet<>();
        for (String word : heaviest(words, WORDS, false)) {
            names.forEach(name -> keys.add(name + "|" + word));
        }
        return keys;
    }

    private static List<String> heaviest(Vector terms, int most, boolean names) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.term(i).startsWith("@") || !names) {
                places.add(i);
            }
        }
        places.sort(Comparator.comparingDouble((Integer i) -> -terms.weight(i)).thenComparing(terms::term));
        return places.stream().limit(most).map(terms::term).toList();
    }
}
