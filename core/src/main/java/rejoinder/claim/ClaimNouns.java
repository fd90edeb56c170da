package rejoinder.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Nouns for things said or decided, from {@code claim-nouns.tsv}. Immutable and thread-safe. */
final class ClaimNouns {

    private final Lexicon<String> nouns = new Lexicon<>();
    private final Set<String> own = new HashSet<>(); // "warning" ends like a verb

    ClaimNouns() {
        for (List<String> row : Table.rows("claim-nouns.tsv")) {
            nouns.add(row.get(0), row.get(1));
            own.add(row.get(0));
        }
    }

    /** The act of the words that a noun stands for: an act, {@code claim} or {@code deed}. */
    Optional<String> kind(Words words, int token) {
        String word = words.lower(token);
        if (!own.contains(word) && (word.endsWith("ed") || word.endsWith("ing"))) {
            return Optional.empty(); // "claimed" and "moving" are verbs
        }
        return nouns.at(words, token, token + 1).stream().findFirst().map(Lexicon.Hit::value);
    }
}
