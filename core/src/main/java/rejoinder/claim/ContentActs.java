package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/** Weighs what words say about the act they do, by {@code content.tsv}. Immutable and thread-safe. */
final class ContentActs {

    private static final double LATER = 0.5; // the first sentence says what the rest explains
    private static final int SENTENCES = 12;
    private static final int LONGEST = 150; // tokens of a sentence that are looked at
    private static final double ENOUGH = 1.2;

    /** @param cues reporting words to which it is limited; empty if it holds with any */
    private record Rule(SpeechAct act, double weight, Set<String> cues, TokenPattern pattern) {

        static Rule of(List<String> row, Map<String, Lexicon<Boolean>> classes) {
            String pattern = row.get(2);
            int space = pattern.indexOf(' ');
            boolean limited = pattern.startsWith("~");
            return new Rule(
                    SpeechAct.parse(row.get(0)),
                    Double.parseDouble(row.get(1)),
                    limited ? Set.of(pattern.substring(1, space).split("\\|")) : Set.of(),
                    new TokenPattern(limited ? pattern.substring(space + 1) : pattern, classes));
        }

        /** "call on" is another cue than "call". */
        boolean fits(String cue) {
            return cues.isEmpty() || cues.contains(cue.replace(' ', '_'));
        }
    }

    /** The heaviest act with the words that speak for it. */
    record Weighed(SpeechAct act, double weight, List<Span> evidence) {}

    private final List<Rule> rules = new ArrayList<>();

    ContentActs(Map<String, Lexicon<Boolean>> classes) {
        for (List<String> row : Table.rows("content.tsv")) {
            rules.add(Rule.of(row, classes));
        }
    }

    /**
     * Empty if nothing speaks for any act but asserting.
     *
     * @param cue the reporting words as the table of cues has them; empty if there are none
     */
    Optional<Weighed> weigh(Words words, Speaker speaker, List<TokenRange> sentences, Reported reported, String cue) {
        Map<SpeechAct, Double> sums = new EnumMap<>(SpeechAct.class);
        Map<SpeechAct, List<Span>> evidence = new EnumMap<>(SpeechAct.class);
        int last = Math.min(SENTENCES, sentences.size());
        for (int s = 0; s < last; s++) {
            double factor = s == 0 ? 1 : LATER;
            for (Rule rule : rules) {
                if (!rule.fits(cue)) {
                    continue;
                }
                Optional<Span> found =
                        first(words, speaker, sentences.get(s), rule.pattern(), reported.within(rule.act()));
                found.ifPresent(span -> {
                    add(sums, rule.act(), rule.weight() * factor);
                    evidence.computeIfAbsent(rule.act(), a -> new ArrayList<>()).add(span);
                });
            }
        }
        return sums.entrySet().stream()
                .filter(e -> e.getValue() >= ENOUGH)
                .max(Comparator.<Map.Entry<SpeechAct, Double>>comparingDouble(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(e -> new Weighed(
                        e.getKey(),
                        e.getValue(),
                        Objects.requireNonNull(evidence.get(e.getKey())).stream()
                                .distinct()
                                .sorted()
                                .toList()));
    }

    /** Accusations add up, harm by harm; any other act is as plain as its plainest words. */
    private static void add(Map<SpeechAct, Double> sums, SpeechAct act, double weight) {
        if (act == SpeechAct.ACCUSE) {
            sums.merge(act, weight, (a, b) -> Math.min(2.4, a + b * 0.5));
        } else {
            sums.merge(act, weight, (a, b) -> Math.max(a, b) + 0.1);
        }
    }

    private static Optional<Span> first(
            Words words, Speaker speaker, TokenRange range, TokenPattern pattern, List<Span> reported) {
        int last = Math.min(range.end(), range.first() + LONGEST);
        for (int t = range.first(); t < last; t++) {
            OptionalInt end = pattern.endAt(words, speaker, range.first(), t, range.end());
            if (end.isPresent()) {
                Span found = words.span(t, end.getAsInt());
                if (reported.stream().noneMatch(r -> r.contains(found))) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }
}
