package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.Mode;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * Claims behind nouns, where the words around answer them: "rejected a Belmoran call to share the water", "claims that
 * Kestria shut the dam are groundless", "contrary to reports that".
 */
final class NounClaims {

    private static final int LONGEST = 80; // tokens from a noun to the end of its claim
    private static final int NEAR = 9; // tokens of a refused object before its noun
    private static final Set<String> LINKS =
            Set.of("that", "to", "of", "for", "about", "on", "claiming", "alleging", "saying");
    private static final Set<String> BREAKS = Set.of("but", "saying", "adding", "calling", "although", "while", "as");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "any", "all", "these", "those", "some", "such", "many", "recent", "earlier", "no");

    private final Words words;
    private final ClaimNouns nouns;
    private final CueTable cues;
    private final Lexicon<Boolean> untrue;
    private final Maker maker;

    NounClaims(Words words, ClaimNouns nouns, CueTable cues, Map<String, Lexicon<Boolean>> classes) {
        this.words = words;
        this.nouns = nouns;
        this.cues = cues;
        this.untrue = Objects.requireNonNull(classes.get("untrue"));
        this.maker = new Maker(words);
    }

    List<Restatement> find(Attribution speaker, List<Attribution> all) {
        boolean refuses = cues.find(words, speaker)
                .map(h -> h.value().act())
                .filter(act -> act == SpeechAct.DENY || act == SpeechAct.REJECT)
                .isPresent();
        List<Restatement> found = new ArrayList<>();
        List<TokenRange> sentences = maker.sentences(speaker);
        for (int s = 0; s < sentences.size(); s++) {
            TokenRange sentence = sentences.get(s);
            int near = refuses && s == 0 ? Math.min(sentence.end(), sentence.first() + NEAR) : sentence.first();
            for (int t = sentence.first(); t < sentence.end(); t++) {
                Optional<Integer> end =
                        t < near ? Optional.of(objectEnd(t, sentence.end())) : predicate(t, sentence.end());
                int noun = t;
                Optional<Restatement> claim = end.flatMap(e -> claim(speaker, all, sentence, noun, e));
                claim.ifPresent(found::add);
                t = claim.isPresent() ? end.orElse(t) : t;
            }
        }
        return found;
    }

    private Optional<Restatement> claim(
            Attribution speaker, List<Attribution> all, TokenRange sentence, int noun, int end) {
        Optional<String> kind = nouns.kind(words, noun).filter(k -> !k.equals("deed"));
        Span cue = words.span(noun, noun + 1);
        // "Kestria keeps the treaty, and claims that it shut the dam are groundless, it said": who speaks is not
        // who claims.
        boolean known = all.stream()
                .filter(a -> !a.source().equals(speaker.source())
                        || a.source().spans().isEmpty())
                .anyMatch(a -> a.cue().spans().stream().anyMatch(cue::overlaps));
        if (kind.isEmpty() || known) {
            return Optional.empty();
        }
        Optional<Span> by = by(noun + 1, end);
        int link = by.map(b -> words.tokens(b).end()).orElse(noun + 1);
        Optional<Span> source = by.or(() -> before(sentence.first(), noun));
        boolean says = link < end && LINKS.contains(words.lower(link));
        if (!says || (source.isEmpty() && !words.lower(link).equals("that"))) {
            return Optional.empty();
        }
        return maker.trimmed(link, end)
                .filter(content -> words.tokens(content).length() > 2)
                .map(content -> maker.attribution(
                        speaker,
                        source,
                        Optional.of(cue),
                        content,
                        Mode.INDIRECT,
                        Maker.basis("noun", "The noun stands for words that are answered here.", 0.75, cue)))
                .map(a -> new Restatement(a, speaker, true));
    }

    /** "a call by several deputies to suspend the treaty". */
    private Optional<Span> by(int from, int end) {
        if (from + 1 >= end
                || !(words.lower(from).equals("by") || words.lower(from).equals("from"))) {
            return Optional.empty();
        }
        for (int t = from + 1; t < Math.min(end, from + 8); t++) {
            if (LINKS.contains(words.lower(t)) && !words.lower(t).equals("of")) {
                return t > from + 1 ? Optional.of(words.span(from + 1, t)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Belmora's claim", "a Belmoran claim", "their claim": the words before the noun that name somebody. */
    private Optional<Span> before(int first, int noun) {
        int from = noun;
        while (from > first && noun - from < 7) {
            boolean possessive = words.lower(from - 1).startsWith("'s");
            if (!possessive && !words.analysis().token(from - 1).isWord()) {
                break;
            }
            String word = words.lower(from - 1);
            if (DETERMINERS.contains(word) || cues.at(words, from - 1)) {
                break;
            }
            from--;
        }
        if (from == noun) {
            return Optional.empty();
        }
        boolean pronoun = Set.of("his", "her", "their", "its").contains(words.lower(from));
        boolean named = false;
        for (int t = from; t < noun; t++) {
            named |= words.isName(t);
        }
        return pronoun || named ? maker.trimmed(from, noun) : Optional.empty();
    }

    /** Up to a comma or a word that begins what the speaker adds. */
    private int objectEnd(int noun, int limit) {
        for (int t = noun + 1; t < Math.min(limit, noun + LONGEST); t++) {
            boolean comma = words.lower(t).equals(",") && t + 1 < limit;
            if (comma && BREAKS.contains(words.lower(t + 1))) {
                return t;
            }
        }
        return limit;
    }

    /** "Contrary to reports that we left, we stay". */
    private int comma(int noun, int limit) {
        for (int t = noun + 1; t < Math.min(limit, noun + LONGEST); t++) {
            if (words.lower(t).equals(",")) {
                return t;
            }
        }
        return limit;
    }

    /** The verb before "groundless" or "nothing to do with", if the noun's clause ends so. */
    private Optional<Integer> predicate(int noun, int limit) {
        if (nouns.kind(words, noun).isEmpty()) {
            return Optional.empty();
        }
        for (int t = noun + 2; t < Math.min(limit, noun + LONGEST); t++) {
            boolean nothing = words.lower(t).equals("nothing")
                    && t + 1 < limit
                    && words.lower(t + 1).equals("to");
            if (nothing || untrue.holdsAt(words, t, limit)) {
                for (int verb = t; verb > Math.max(noun + 2, t - 6); verb--) {
                    if (Set.of("is", "are", "was", "were", "have", "has", "had").contains(words.lower(verb))) {
                        return Optional.of(verb);
                    }
                    if (Set.of("but", ",").contains(words.lower(verb))) {
                        return Optional.of(words.lower(verb - 1).equals(",") ? verb - 1 : verb);
                    }
                }
            }
        }
        boolean contrary = noun >= 2
                && words.lower(noun - 1).equals("to")
                && words.lower(noun - 2).equals("contrary");
        return contrary ? Optional.of(comma(noun, limit)) : Optional.empty();
    }
}
