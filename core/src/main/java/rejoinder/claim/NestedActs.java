package rejoinder.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.provenance.Basis;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * What the act of a statement owes to the statement around or inside it: who only passes on another's words asserts, who
 * repeats an opponent's words answers them. Immutable and thread-safe.
 */
final class NestedActs {

    private static final double WHOLE = 0.7; // of a content, if it is all another's words

    private static final Set<String> PRESS = Set.of(
            "agency",
            "news",
            "media",
            "television",
            "tv",
            "radio",
            "newspaper",
            "daily",
            "press",
            "reports",
            "reuters");

    private final CueTable cues;

    NestedActs(CueTable cues) {
        this.cues = cues;
    }

    /** "Belmora insists that the gates were shut; the logbook shows them open" denies, though no word of it does. */
    SpeechActDecision answering(Words words, Attribution outer, SpeechActDecision decision, Attribution nested) {
        return cues.find(words, outer).isPresent() && decision.basis().rule().equals("plain")
                ? decided(
                        new SpeechActDecision(SpeechAct.DENY, Polarity.NEGATED, decision.hedged(), decision.basis()),
                        SpeechAct.DENY,
                        "answers-opponent",
                        "It repeats what an opponent claims.",
                        0.6,
                        nested.cue().spans())
                : decision;
    }

    /**
     * "The agency said the ministry had accused Belmora of theft": the agency asserts. "The ministry said Kestria
     * considers the ban a crime": the ministry speaks for Kestria, and the act is the same.
     *
     * @param inner the only statement told directly inside it
     */
    Optional<SpeechActDecision> passingOn(
            Words words, Parties parties, Attribution outer, SpeechActDecision own, Attribution inner, SpeechAct act) {
        boolean byContent = List.of("content", "plain").contains(own.basis().rule());
        if (!byContent
                || inner.source().spans().isEmpty()
                || inner.cue().spans().isEmpty()
                || !isWhole(outer, inner)) {
            return Optional.empty();
        }
        if (isPossessive(words, inner)) {
            return Optional.empty();
        }
        boolean same = parties.of(outer).sameSide(parties.of(inner)).orElse(false) && !isPress(words, outer);
        boolean verb = cues.find(words, inner).isPresent();
        if (!verb && !same) {
            return Optional.empty();
        }
        SpeechAct passed = same ? act : SpeechAct.ASSERT;
        String why = same ? "It tells its own side's words." : "It only passes on another's words.";
        return Optional.of(
                decided(own, passed, "passes-on", why, 0.75, inner.cue().spans()));
    }

    /** An agency passes on what its government says; it does not say it. */
    private static boolean isPress(Words words, Attribution attribution) {
        return attribution.source().spans().stream()
                .map(s -> words.tokens(s))
                .anyMatch(r -> IntStream.range(r.first(), r.end()).anyMatch(t -> PRESS.contains(words.lower(t))));
    }

    /** "Belmora's accusation", "Belmora's closing the gate": a phrase in what is said, not all of it. */
    private static boolean isPossessive(Words words, Attribution attribution) {
        List<Span> source = attribution.source().spans();
        String text = Words.plain(source.get(source.size() - 1).in(words.text()));
        int end = source.get(source.size() - 1).end();
        boolean behind = words.text().startsWith("'s", end) || words.text().startsWith("\u2019s", end);
        return behind || text.endsWith("'s") || text.endsWith("\u2019s") || text.endsWith("s'");
    }

    private static boolean isWhole(Attribution outer, Attribution inner) {
        int all = outer.content().spans().stream().mapToInt(Span::length).sum();
        int first = outer.content().spans().get(0).start();
        int told = Stream.of(
                        inner.source().spans(),
                        inner.cue().spans(),
                        inner.content().spans())
                .flatMap(List::stream)
                .mapToInt(Span::length)
                .sum();
        boolean opens = inner.source().spans().get(0).start() - first <= 20;
        return opens && told >= WHOLE * all;
    }

    /**
     * What an opponent says about whoever repeats it in order to answer lays something on that one, even where no
     * word is harsh: "Belmora maintains that our canal drank the river".
     *
     * @param denied whether the one around it says that it is untrue
     */
    SpeechActDecision againstWhoRepeatsIt(
            Words words,
            Attribution claim,
            SpeechActDecision decision,
            Attribution speaker,
            boolean denied,
            Map<AttributionId, Resolution> holders) {
        if (!decision.basis().rule().equals("plain")) {
            return decision;
        }
        Speaker self = Speaker.of(words, speaker, holders);
        Speaker holder = Speaker.of(words, claim, holders);
        boolean ofItself = false;
        for (TokenRange range : words.bySentence(claim.content().spans())) {
            for (int t = range.first(); t < range.end(); t++) {
                ofItself |= words.isName(t) && holder.isSelf(t);
                if (self.isSelf(t) && (words.isName(t) || Speaker.isFirst(words.lower(t)))) {
                    List<Span> name = List.of(words.span(t, t + 1));
                    String why = "Who repeats it is the one it concerns.";
                    return decided(decision, SpeechAct.ACCUSE, "against-speaker", why, 0.65, name);
                }
            }
        }
        // "Belmora insists that the gates were shut" is about whoever denies it; what it says of itself is not.
        return denied && !ofItself
                ? decided(decision, SpeechAct.ACCUSE, "denied-by-speaker", "Who repeats it denies it.", 0.55, List.of())
                : decision;
    }

    private static SpeechActDecision decided(
            SpeechActDecision before, SpeechAct act, String rule, String why, double sure, List<Span> evidence) {
        Basis basis = new Basis(SpeechActs.PRODUCER, rule, why, sure, evidence);
        return new SpeechActDecision(act, before.polarity(), before.hedged(), basis);
    }
}
