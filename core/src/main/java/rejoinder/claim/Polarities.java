package rejoinder.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.claim.CueTable.Row;
import rejoinder.claim.Lexicon.Hit;
import rejoinder.text.TokenRange;

/** Reads negation and hedging off the first clause of a content. Immutable and thread-safe. */
final class Polarities {

    private static final int CLAUSE = 12;
    private static final Set<String> NEGATIONS = Set.of(
            "not", "n't", "never", "no", "none", "nobody", "nothing", "neither", "nor", "cannot", "without", "hardly");
    private static final Set<String> BREAKS =
            Set.of("because", "since", "although", "while", "if", "but", "who", "which");
    private static final Set<String> HEDGES = Set.of(
            "may",
            "might",
            "could",
            "perhaps",
            "possibly",
            "probably",
            "likely",
            "apparently",
            "reportedly",
            "allegedly",
            "seems",
            "seem",
            "appears",
            "appear",
            "maybe",
            "presumably",
            "purportedly",
            "unlikely");
    private static final Set<String> HEDGING_CUES = Set.of(
            "suggest",
            "hint",
            "imply",
            "indicate",
            "speculate",
            "believe",
            "think",
            "fear",
            "hope",
            "expect",
            "guess",
            "estimate",
            "suspect",
            "assume",
            "signal");

    Polarity of(Words words, List<TokenRange> sentences, SpeechAct act, boolean negatedCue) {
        switch (act) {
            case ASK, DEMAND, REQUEST, PROPOSE, OTHER -> {
                return Polarity.OPEN;
            }
            default -> {}
        }
        // "did not rule out that …" and "refused to confirm that …" leave it open.
        if (negatedCue) {
            return Polarity.OPEN;
        }
        boolean negative = isNegative(words, sentences.get(0));
        boolean against = act == SpeechAct.DENY || act == SpeechAct.REJECT;
        // "denied that it shut the gate" and "said it did not shut the gate" hold the same.
        return negative || against ? Polarity.NEGATED : Polarity.AFFIRMED;
    }

    /** Whether the main clause is negated: "Kestria did not, as alleged, shut the gate". */
    static boolean isNegative(Words words, TokenRange sentence) {
        int limit = Math.min(sentence.end(), sentence.first() + CLAUSE);
        for (int t = sentence.first(); t < limit; t++) {
            if (BREAKS.contains(words.lower(t)) && t > sentence.first()) {
                return false;
            }
            if (NEGATIONS.contains(words.lower(t))) {
                return true;
            }
        }
        return false;
    }

    boolean isHedged(Words words, List<TokenRange> sentences, Optional<Hit<Row>> cue) {
        TokenRange first = sentences.get(0);
        int limit = Math.min(first.end(), first.first() + CLAUSE);
        for (int t = first.first(); t < limit; t++) {
            if (HEDGES.contains(words.lower(t))) {
                return true;
            }
        }
        return cue.map(h -> HEDGING_CUES.contains(h.value().cue())).orElse(false);
    }
}
