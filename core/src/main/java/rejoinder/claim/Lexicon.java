package rejoinder.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Phrases by their first word, whose first word stands for all its forms. Immutable once built. */
final class Lexicon<T> {

    /** @param rest the words after the first */
    private record Entry<T>(List<String> rest, T value) {}

    /** Where a phrase was found, as token numbers. */
    record Hit<T>(int first, int end, T value) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /** The classes of {@code words.tsv}. */
    static Map<String, Lexicon<Boolean>> classes() {
        Map<String, Lexicon<Boolean>> classes = new TreeMap<>();
        for (List<String> row : Table.rows("words.tsv")) {
            Lexicon<Boolean> lexicon = new Lexicon<>();
            Table.entries(row.get(1)).forEach(phrase -> lexicon.add(phrase, true));
            classes.put(row.get(0), lexicon);
        }
        return classes;
    }

    void add(String phrase, T value) {
        List<String> words = Arrays.asList(phrase.split(" "));
        Entry<T> entry = new Entry<>(words.subList(1, words.size()), value);
        for (String form : WordForms.of(words.get(0))) {
            byFirst.computeIfAbsent(form, f -> new ArrayList<>()).add(entry);
        }
    }

    /** All phrases that begin at a token and end before another. */
    List<Hit<T>> at(Words words, int token, int limit) {
        List<Hit<T>> hits = new ArrayList<>();
        for (Entry<T> entry : byFirst.getOrDefault(words.lower(token), List.of())) {
            int end = token + 1 + entry.rest().size();
            if (end <= limit && words.standsAt(token + 1, entry.rest())) {
                hits.add(new Hit<>(token, end, entry.value()));
            }
        }
        return hits;
    }

    /** How long the phrases are that begin at a token: bit n for n tokens. */
    long ends(Words words, int token, int limit) {
        long ends = 0;
        for (Entry<T> entry : byFirst.getOrDefault(words.lower(token), List.of())) {
            int end = token + 1 + entry.rest().size();
            if (end <= limit && words.standsAt(token + 1, entry.rest())) {
                ends |= 1L << (end - token);
            }
        }
        return ends;
    }

    boolean holdsAt(Words words, int token, int limit) {
        return ends(words, token, limit) != 0;
    }
}
