package rejoinder.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.mention.MentionKind;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/** How many words two statements share: beginnings of words, names of states left out. */
final class Overlap {

    private static final int STEM = 5;
    private static final List<String> ENDINGS = List.of("ing", "ies", "ied", "ed", "es", "er", "s", "e", "y");
    private static final Set<String> COMMON = Set.of(
            "the", "and", "for", "was", "are", "had", "has", "its", "his", "her", "not", "but", "who", "all", "any",
            "our", "you", "can", "did", "may", "one", "two", "new", "out", "off", "own", "how", "why", "she", "him",
            "will", "that", "this", "with", "from", "have", "been", "were", "would", "they", "their", "there", "these",
            "those", "which", "about", "after", "before", "could", "should", "being", "into", "over", "than", "then",
            "when", "where", "while", "also", "more", "most", "some", "such", "very", "what", "says", "said", "year",
            "years", "other", "only", "against", "between", "because", "them", "does", "done", "must", "just", "under");

    private final Words words;
    private final Map<AttributionId, Set<String>> stems = new HashMap<>();

    Overlap(Words words) {
        this.words = words;
    }

    Set<String> stems(Attribution attribution) {
        return stems.computeIfAbsent(
                attribution.id(), id -> stems(attribution.content().spans()));
    }

    Set<String> stems(List<Span> spans) {
        Set<String> found = new HashSet<>();
        for (Span span : spans) {
            TokenRange range = words.tokens(span);
            for (int t = range.first(); t < range.end(); t++) {
                String word = words.lower(t);
                boolean counts = word.length() >= 3 && !COMMON.contains(word) && !isState(t);
                if (counts && words.analysis().token(t).isWord()) {
                    found.add(stem(word));
                }
            }
        }
        return found;
    }

    private boolean isState(int token) {
        return words.denotation(token)
                .filter(d -> d.mention().kind() == MentionKind.STATE)
                .isPresent();
    }

    /** Without its ending, five letters at most: "turned" and "turning" share one. */
    private static String stem(String word) {
        String stem = word;
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                stem = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        return stem.substring(0, Math.min(STEM, stem.length()));
    }

    static int shared(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    /** Shared stems as a share of the shorter of the two. */
    static double share(Set<String> a, Set<String> b) {
        int least = Math.min(a.size(), b.size());
        return least == 0 ? 0 : (double) shared(a, b) / least;
    }
}
