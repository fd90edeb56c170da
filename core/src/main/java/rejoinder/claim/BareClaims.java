package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.claim.Response.Target.BareClaim;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * Claims that are answered though nobody in the text states them: "It would be wrong to believe that the dam failed",
 * "Did we shut it? No", "the mythical ‘theft’ of the water".
 */
final class BareClaims {

    private static final Set<String> BELIEVING = Set.of(
            "believe",
            "think",
            "say",
            "claim",
            "assume",
            "suggest",
            "imagine",
            "suppose",
            "conclude",
            "argue",
            "assert",
            "maintain",
            "expect",
            "see",
            "speak",
            "infer",
            "pretend",
            "insist",
            "hope");
    private static final Set<String> WRONG = Set.of(
            "wrong",
            "mistake",
            "mistaken",
            "naive",
            "incorrect",
            "absurd",
            "foolish",
            "erroneous",
            "false",
            "ridiculous",
            "untrue",
            "misleading",
            "nonsense",
            "illusion",
            "inaccurate",
            "ludicrous",
            "delusion",
            "lie",
            "myth");
    private static final Set<String> UNREAL = Set.of(
            "mythical",
            "imaginary",
            "fictitious",
            "non-existent",
            "nonexistent",
            "invented",
            "phantom",
            "fabricated",
            "trumped-up",
            "made-up");
    private static final Set<String> SO_CALLED = Set.of("so-called", "alleged", "supposed", "purported");
    private static final Set<String> NO = Set.of("no", "never", "hardly", "nonsense");
    private static final Set<String> ENDS = Set.of("because", "but", "although", "since", "when", "while", "and");

    private final Words words;
    private final Maker maker;
    private final Parties parties;
    private final Lexicon<Boolean> wrong;

    BareClaims(Words words, Parties parties, Map<String, Lexicon<Boolean>> classes) {
        this.words = words;
        this.maker = new Maker(words);
        this.parties = parties;
        this.wrong = Objects.requireNonNull(classes.get("wrong"));
    }

    List<Response> find(Attribution speaker) {
        List<Response> found = new ArrayList<>();
        List<TokenRange> sentences = maker.sentences(speaker);
        for (int s = 0; s < sentences.size(); s++) {
            TokenRange sentence = sentences.get(s);
            wrongBelief(speaker, sentence).ifPresent(found::add);
            unreal(speaker, sentence).ifPresent(found::add);
            if (s + 1 < sentences.size()) {
                questioned(speaker, sentence, sentences.get(s + 1)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "It is not true that …", "It would be a mistake to think that …". */
    private Optional<Response> wrongBelief(Attribution speaker, TokenRange sentence) {
        for (int t = sentence.first(); t + 2 < sentence.end(); t++) {
            boolean notTrue =
                    Set.of("true", "correct", "accurate").contains(words.lower(t)) && deniedBefore(t, sentence);
            boolean isWrong = WRONG.contains(words.lower(t)) && !deniedBefore(t, sentence);
            if ((notTrue || isWrong) && saidOfIt(t, sentence)) {
                int at = t + 1;
                if (words.lower(at).equals("to") && BELIEVING.contains(words.lower(at + 1))) {
                    at += 2;
                }
                if (at < sentence.end() && words.lower(at).equals("that")) {
                    Span cue = words.span(t, at);
                    return maker.trimmed(at, clauseEnd(at, sentence.end()))
                            .map(claim -> bare(
                                    speaker,
                                    claim,
                                    Optional.empty(),
                                    "wrong-belief",
                                    "The speaker says that it would be wrong to hold it.",
                                    0.85,
                                    cue));
                }
            }
        }
        return Optional.empty();
    }

    private boolean deniedBefore(int token, TokenRange sentence) {
        for (int t = Math.max(sentence.first(), token - 3); t < token; t++) {
            if (Set.of("not", "n't", "nor", "neither", "never").contains(words.lower(t))) {
                return true;
            }
        }
        return false;
    }

    /** "it is wrong", "is it true": a form of "be" with "it" within five words before. */
    private boolean saidOfIt(int token, TokenRange sentence) {
        boolean be = false;
        boolean it = false;
        for (int t = Math.max(sentence.first(), token - 6); t < token; t++) {
            be |= Set.of("is", "was", "be", "'s", "seems").contains(words.lower(t));
            it |= words.lower(t).equals("it");
        }
        return be && it;
    }

    private int clauseEnd(int from, int limit) {
        for (int t = from + 1; t + 1 < limit; t++) {
            if (words.lower(t).equals(",") && ENDS.contains(words.lower(t + 1))) {
                return t;
            }
        }
        return limit;
    }

    /** "the mythical ‘violations’ of the treaty by Kestria". */
    private Optional<Response> unreal(Attribution speaker, TokenRange sentence) {
        for (int t = sentence.first(); t + 1 < sentence.end(); t++) {
            // "the alleged theft" is a way of not taking sides; "the alleged ‘theft’" is none.
            boolean soCalled = SO_CALLED.contains(words.lower(t));
            if (!UNREAL.contains(words.lower(t)) && !soCalled) {
                continue;
            }
            boolean quoted = !words.analysis().token(t + 1).isWord() && opensQuotation(t + 1);
            int noun = quoted ? t + 2 : t + 1;
            boolean bad = noun < sentence.end() && wrong.holdsAt(words, noun, sentence.end());
            if (soCalled ? quoted && bad : quoted || bad) {
                Span cue = words.span(t, t + 1);
                int end = phraseEnd(quoted ? t + 2 : t + 1, sentence.end());
                Span claim = words.span(t + 1, end);
                return Optional.of(bare(
                        speaker,
                        claim,
                        onlyOther(speaker, sentence),
                        "unreal",
                        "The speaker calls it unreal.",
                        0.7,
                        cue));
            }
        }
        return Optional.empty();
    }

    private boolean opensQuotation(int token) {
        return !words.analysis()
                .quotationsOpeningIn(words.analysis().token(token).span())
                .isEmpty();
    }

    /** Up to a mark that is not the closing quotation mark. */
    private int phraseEnd(int from, int limit) {
        int end = from + 1;
        while (end < Math.min(limit, from + 20)
                && (words.analysis().token(end).isWord() || "'\"".contains(words.lower(end)))
                && !Set.of("and", "is", "are", "was", "were", "has", "have", "which", "that")
                        .contains(words.lower(end))) {
            end++;
        }
        return end;
    }

    /** "Did we shut the dam? No." */
    private Optional<Response> questioned(Attribution speaker, TokenRange question, TokenRange answer) {
        boolean asks = words.lower(question.end() - 1).equals("?");
        int first = answer.first();
        boolean no = NO.contains(words.lower(first))
                || words.standsAt(first, List.of("of", "course", "not"))
                || words.standsAt(first, List.of("not", "at", "all"))
                || words.standsAt(first, List.of("certainly", "not"))
                || words.standsAt(first, List.of("absolutely", "not"));
        boolean mark = no
                && (first + 1 >= answer.end()
                        || !words.lower(first).equals("never")
                        || !words.analysis().token(first + 1).isWord());
        if (!asks || !mark) {
            return Optional.empty();
        }
        return maker.trimmed(question.first(), question.end())
                .map(claim -> bare(
                        speaker,
                        claim,
                        Optional.empty(),
                        "question-answered",
                        "The speaker asks and answers no.",
                        0.7,
                        words.span(first, first + 1)));
    }

    private Optional<Actor> onlyOther(Attribution speaker, TokenRange sentence) {
        Party self = parties.of(speaker);
        List<Actor> others = parties.named(sentence).stream()
                .filter(a -> new Party(Optional.of(a), List.of()).isOther(self))
                .toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static Response bare(
            Attribution speaker,
            Span claim,
            Optional<Actor> claimant,
            String rule,
            String why,
            double confidence,
            Span cue) {
        return new Response(
                speaker.id(),
                new BareClaim(claim, claimant),
                ResponseType.DENIES,
                Maker.basis(rule, why, confidence, cue));
    }
}
