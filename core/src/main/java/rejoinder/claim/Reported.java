package rejoinder.claim;

import java.util.List;
import rejoinder.attribution.Attribution;
import rejoinder.text.Span;

/**
 * Contents that are reported inside another content: whoever reports an accusation does not make it. Immutable.
 *
 * @param all of statements with a source
 * @param byVerb those of them that a verb reports; "called the accusation that it did so a fabrication" itself denies,
 *     though the content of a noun seems to reach to its end
 */
record Reported(List<Span> all, List<Span> byVerb) {

    static Reported in(Attribution outer, List<Attribution> attributions, Words words, ClaimNouns nouns) {
        List<Attribution> nested = attributions.stream()
                .filter(a -> a.parent().filter(outer.id()::equals).isPresent())
                .filter(a -> !a.source().spans().isEmpty())
                .toList();
        return new Reported(
                contents(nested),
                contents(nested.stream().filter(a -> !isNoun(a, words, nouns)).toList()));
    }

    private static boolean isNoun(Attribution attribution, Words words, ClaimNouns nouns) {
        return attribution.cue().spans().stream()
                .anyMatch(cue -> nouns.kind(words, words.tokens(cue).end() - 1).isPresent());
    }

    private static List<Span> contents(List<Attribution> attributions) {
        return attributions.stream().flatMap(a -> a.content().spans().stream()).toList();
    }

    /** The stretches in which words do not count for an act. */
    List<Span> within(SpeechAct act) {
        return act == SpeechAct.DENY || act == SpeechAct.REJECT ? byVerb : all;
    }
}
