package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.provenance.Basis;
import rejoinder.text.Sentence;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * Who holds a restated claim that names no source: the party whose words the article says are being answered, else the
 * only other party that the claim names, else the only other one in the whole statement. Never the speaker.
 */
final class HolderFinder {

    private static final Set<String> ANSWERING = Set.of(
            "commenting",
            "comment",
            "commented",
            "response",
            "reply",
            "responding",
            "replying",
            "reacting",
            "reaction",
            "refuting",
            "refuted",
            "refutes",
            "rebutting",
            "answering",
            "answer",
            "dismissing",
            "denying",
            "rejecting");
    private static final int REACH = 16; // tokens from "in reply to" to the name
    private static final int LEAD = 4; // regions at the beginning, of which one may say what is answered

    private final Words words;
    private final Parties parties;

    HolderFinder(Words words, Parties parties) {
        this.words = words;
        this.parties = parties;
    }

    Resolution find(Restatement restatement) {
        Party self = parties.of(restatement.speaker());
        Attribution claim = restatement.claim();
        for (Span source : claim.source().spans()) {
            List<Actor> named = parties.named(words.tokens(source));
            if (!named.isEmpty()) {
                return answer(named.subList(0, 1), "source-named", "The source names it.", 0.9, List.of(source));
            }
        }
        if (!claim.source().spans().isEmpty()) {
            return unresolved("The text does not say who that is.");
        }
        List<Actor> pointed = others(self, sentences(claim.basis().evidence()));
        if (claim.basis().rule().equals("untrue-before") && pointed.size() == 1) {
            return answer(
                    pointed,
                    "named-in-answer",
                    "The answer names it.",
                    0.75,
                    claim.basis().evidence());
        }
        List<Actor> answered = others(self, answered(restatement.speaker()));
        if (answered.size() == 1) {
            return answer(
                    answered, "answered-party", "The article says whose words are being answered.", 0.8, List.of());
        }
        List<Actor> inClaim = others(self, tokens(claim));
        if (inClaim.size() == 1) {
            return answer(
                    inClaim,
                    "named-in-claim",
                    "The claim names one other party.",
                    0.6,
                    claim.content().spans());
        }
        List<Actor> around = inClaim.isEmpty() ? others(self, tokens(restatement.speaker())) : inClaim;
        if (around.size() == 1) {
            return answer(around, "named-around", "The statement names one other party.", 0.55, List.of());
        }
        return around.isEmpty()
                ? unresolved("No other party is named.")
                : answer(around, "several-named", "Several other parties are named.", 0.3, List.of());
    }

    private static Resolution answer(List<Actor> actors, String rule, String why, double sure, List<Span> evidence) {
        Basis basis = Maker.basis(rule, why, sure, evidence.toArray(Span[]::new));
        return actors.size() == 1
                ? new Resolution.Resolved(actors.get(0), basis)
                : new Resolution.Ambiguous(
                        actors.stream().sorted(Comparator.comparing(Actor::id)).toList(), basis);
    }

    private static Resolution unresolved(String why) {
        return new Resolution.Unresolved(Maker.basis("unknown-holder", why, 0, new Span[0]));
    }

    private List<TokenRange> sentences(List<Span> spans) {
        return spans.stream()
                .map(span -> words.sentenceOf(words.tokens(span).first()).tokens())
                .toList();
    }

    private List<TokenRange> tokens(Attribution attribution) {
        return words.bySentence(attribution.content().spans());
    }

    private List<Actor> others(Party self, List<TokenRange> ranges) {
        List<Actor> found = new ArrayList<>();
        for (TokenRange range : ranges) {
            for (Actor actor : parties.named(range)) {
                Party other = new Party(Optional.of(actor), List.of());
                boolean new_ = found.stream().noneMatch(f -> f.id().equals(actor.id()));
                if (new_ && self.isKnown() && other.mayBeOther(self)) {
                    found.add(actor);
                }
            }
        }
        return found;
    }

    /** The nearest name behind "in reply to", in the speaker's own sentence or in the lead. */
    private List<TokenRange> answered(Attribution speaker) {
        List<TokenRange> found = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        words.analysis().sentences().stream()
                .takeWhile(s -> s.region() <= LEAD)
                .limit(LEAD * 4L)
                .forEach(sentences::add);
        speaker.cue()
                .spans()
                .forEach(cue -> sentences.add(words.sentenceOf(words.tokens(cue).first())));
        for (Sentence sentence : sentences) {
            TokenRange tokens = sentence.tokens();
            for (int t = tokens.first(); t < tokens.end(); t++) {
                if (ANSWERING.contains(words.lower(t))) {
                    firstName(t + 1, Math.min(tokens.end(), t + REACH)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<TokenRange> firstName(int from, int end) {
        for (int t = from; t < end; t++) {
            if (words.denotation(t).flatMap(d -> d.actor()).isPresent()) {
                return Optional.of(new TokenRange(t, t + 1));
            }
        }
        return Optional.empty();
    }
}
