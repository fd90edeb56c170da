package rejoinder.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rejoinder.text.TokenRange;

/** The noun phrases of an article, without what prepositions add to them. Immutable once built. */
final class NounPhrases {

    /** Tokens of a phrase at most; more are a list or no text. */
    private static final int LONGEST = 40;

    private final @Nullable NounPhrase[] at;

    NounPhrases(Grammar grammar) {
        this.at = new NounPhrase[grammar.size()];
        int t = 0;
        while (t < grammar.size()) {
            int end = end(grammar, t);
            if (end > t) {
                mark(grammar, t, end);
                t = end;
            } else {
                t++;
            }
        }
    }

    private void mark(Grammar grammar, int first, int end) {
        int owner = first;
        for (int t = first; t < end; t++) {
            if (grammar.is(t, Kind.POSSESSIVE) && t + 1 < end) {
                owner = t;
            }
        }
        NounPhrase phrase = new NounPhrase(first, end, owner);
        for (int t = first; t < end; t++) {
            at[t] = phrase;
        }
    }

    private static int end(Grammar grammar, int first) {
        TokenRange sentence = grammar.range(first);
        if (grammar.is(first, Kind.PRONOUN) || grammar.is(first, Kind.RELATIVE)) {
            return grammar.is(first, Kind.PRONOUN) ? first + 1 : first;
        }
        int t = first;
        boolean noun = false;
        while (t < sentence.end() && t - first < LONGEST && grammar.kind(t).isOfNounPhrase()) {
            if (noun && grammar.is(t, Kind.DETERMINER)) {
                break;
            }
            noun |= grammar.is(t, Kind.NOUN);
            t++;
        }
        return noun ? t : first;
    }

    Optional<NounPhrase> at(int token) {
        return token < 0 || token >= at.length ? Optional.empty() : Optional.ofNullable(at[token]);
    }

    Optional<NounPhrase> beginningAt(int token) {
        return at(token).filter(p -> p.first() == token);
    }

    Optional<NounPhrase> endingAt(int end) {
        return at(end - 1).filter(p -> p.end() == end);
    }
}
