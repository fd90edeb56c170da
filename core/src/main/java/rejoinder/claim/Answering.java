package rejoinder.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/** Words that tell of an answer, from {@code answering.tsv}. Immutable and thread-safe. */
final class Answering {

    private final Map<String, Lexicon<Boolean>> kinds = new HashMap<>();

    Answering() {
        for (List<String> row : Table.rows("answering.tsv")) {
            Lexicon<Boolean> lexicon = new Lexicon<>();
            Table.entries(row.get(1)).forEach(phrase -> lexicon.add(phrase, true));
            kinds.put(row.get(0), lexicon);
        }
    }

    /** The first words of a kind among some tokens. */
    Optional<Span> first(String kind, Words words, TokenRange range) {
        Lexicon<Boolean> lexicon = Objects.requireNonNull(kinds.get(kind));
        for (int t = range.first(); t < range.end(); t++) {
            List<Lexicon.Hit<Boolean>> hits = lexicon.at(words, t, range.end());
            if (!hits.isEmpty()) {
                return Optional.of(words.span(t, hits.get(0).end()));
            }
        }
        return Optional.empty();
    }
}
