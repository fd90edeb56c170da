package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.Mode;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * A sentence that the next one calls untrue: "They say that we shut the dam. This is a lie." Who is said to say it is
 * its source; without one, the whole sentence is a claim of nobody named yet.
 */
final class UntrueClaims {

    private static final int REACH = 8; // tokens from "this" to "a lie"
    private static final Set<String> POINTERS = Set.of("this", "that", "these", "those", "which");
    private static final Set<String> SAYING = Set.of(
            "say",
            "says",
            "said",
            "claim",
            "claims",
            "claimed",
            "allege",
            "alleges",
            "alleged",
            "assert",
            "asserts",
            "asserted",
            "maintain",
            "maintains",
            "maintained",
            "insist",
            "insists",
            "insisted",
            "argue",
            "argues",
            "argued",
            "pretend",
            "pretends",
            "tell",
            "tells",
            "told",
            "write",
            "writes",
            "wrote",
            "believe",
            "believes");

    private final Lexicon<Boolean> untrue;

    UntrueClaims(Map<String, Lexicon<Boolean>> classes) {
        this.untrue = java.util.Objects.requireNonNull(classes.get("untrue"));
    }

    List<Restatement> find(Words words, CueTable cues, Parties parties, Attribution speaker, List<Attribution> all) {
        Maker maker = new Maker(words);
        List<TokenRange> sentences = maker.sentences(speaker);
        List<Restatement> found = new ArrayList<>();
        for (int s = 1; s < sentences.size(); s++) {
            Optional<Span> untrueWords = callsUntrue(words, sentences.get(s));
            if (untrueWords.isPresent()) {
                TokenRange claim = sentences.get(s - 1);
                Span part = words.span(claim.first(), claim.end());
                Maker.reportedIn(words, cues, parties, part, speaker, all)
                        .map(known -> new Restatement(known, speaker, true))
                        .or(() -> restated(maker, words, speaker, claim, untrueWords.get()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Span> callsUntrue(Words words, TokenRange sentence) {
        int first = sentence.first();
        if (isBareNo(words, sentence)) {
            return Optional.of(words.span(first, sentence.end()));
        }
        if (!POINTERS.contains(words.lower(first))) {
            return Optional.empty();
        }
        int limit = Math.min(sentence.end(), first + REACH);
        for (int t = first + 1; t < limit; t++) {
            List<Lexicon.Hit<Boolean>> hits = untrue.at(words, t, sentence.end());
            if (!hits.isEmpty()) {
                return Optional.of(words.span(first, hits.get(0).end()));
            }
        }
        // "That is the tale Ardel tells its friends, and it is false."
        int from = Math.max(first, sentence.end() - 4);
        for (int t = from; t < sentence.end(); t++) {
            if (words.lower(first).equals("that") && untrue.holdsAt(words, t, sentence.end())) {
                return Optional.of(words.span(t, t + 1));
            }
        }
        return Optional.empty();
    }

    /** "It did not." after "Kestria says the canal drank the river". */
    private static boolean isBareNo(Words words, TokenRange sentence) {
        int first = sentence.first();
        int last = sentence.end();
        while (last > first
                && !words.analysis().token(last - 1).isWord()
                && !words.lower(last - 1).equals("n't")) {
            last--;
        }
        return last - first >= 2
                && last - first <= 4
                && Set.of("it", "they", "we", "he", "she", "there", "that", "this", "i")
                        .contains(words.lower(first))
                && Set.of("not", "n't", "never").contains(words.lower(last - 1));
    }

    private static Optional<Restatement> restated(
            Maker maker, Words words, Attribution speaker, TokenRange claim, Span untrue) {
        for (int t = claim.first() + 1; t < Math.min(claim.end(), claim.first() + 8); t++) {
            if (SAYING.contains(words.lower(t))) {
                Span cue = words.span(t, t + 1);
                Optional<Span> source = maker.trimmed(claim.first(), t);
                return maker.trimmed(t + 1, claim.end())
                        .map(content -> maker.attribution(
                                speaker,
                                source,
                                Optional.of(cue),
                                content,
                                Mode.INDIRECT,
                                Maker.basis("said-untrue", "The next sentence calls it untrue.", 0.8, cue, untrue)))
                        .map(a -> new Restatement(a, speaker, true));
            }
        }
        return maker.trimmed(claim.first(), claim.end())
                .map(content -> maker.attribution(
                        speaker,
                        Optional.empty(),
                        Optional.empty(),
                        content,
                        Mode.DIRECT,
                        Maker.basis("untrue-before", "The next sentence calls it untrue.", 0.65, untrue)))
                .map(a -> new Restatement(a, speaker, true));
    }
}
