package rejoinder.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.ContentActs.Weighed;
import rejoinder.claim.CueTable.Row;
import rejoinder.claim.CueTable.Strength;
import rejoinder.claim.Lexicon.Hit;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * Decides the act of an attribution: by a cue that leaves no doubt ("denied"), else by what the content does ("said it
 * would never accept …"), else by what such a cue usually means. Immutable and thread-safe.
 */
final class SpeechActs {

    static final Producer PRODUCER = new Producer("claim-acts", "1");

    private static final double OVER_USUAL = 2; // what content must weigh to count more than a cue's usual act
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "without", "nor", "neither");
    private static final Set<String> REFUSALS = Set.of(
            "refused",
            "refuses",
            "refuse",
            "refusing",
            "declined",
            "declines",
            "decline",
            "declining",
            "failed",
            "fails",
            "unwilling",
            "reluctant");

    private final CueTable cues;
    private final ClaimNouns nouns;
    private final ContentActs contents;
    private final Lexicon<Boolean> finders;
    private final Polarities polarities = new Polarities();

    SpeechActs(Map<String, Lexicon<Boolean>> classes, CueTable cues, ClaimNouns nouns) {
        this.cues = cues;
        this.nouns = nouns;
        this.finders = java.util.Objects.requireNonNull(classes.get("finder"));
        this.contents = new ContentActs(classes);
    }

    /** The acts of all attributions of an article. */
    Map<AttributionId, SpeechActDecision> decide(
            Words words,
            Parties parties,
            List<Attribution> all,
            List<Restatement> restatements,
            Map<AttributionId, Resolution> holders) {
        Set<AttributionId> refuting = new HashSet<>();
        Set<AttributionId> restated = new HashSet<>();
        restatements.forEach(r -> restated.add(r.claim().id()));
        restatements.stream()
                .filter(Restatement::refuted)
                .forEach(r -> refuting.add(r.speaker().id()));
        Map<AttributionId, Attribution> byId = new HashMap<>();
        Map<AttributionId, SpeechActDecision> acts = new HashMap<>();
        for (Attribution a : all) {
            byId.put(a.id(), a);
            acts.put(a.id(), decide(words, a, all, refuting.contains(a.id()), holders));
        }
        for (Attribution a : all) {
            Attribution outer = a.parent().map(byId::get).orElse(null);
            SpeechActDecision own = acts.get(a.id());
            SpeechActDecision around = outer == null ? null : acts.get(outer.id());
            if (outer == null || own == null || around == null || !parties.of(a).isOther(parties.of(outer))) {
                continue;
            }
            boolean doubted = cues.doubts(words, a);
            if (doubted && cues.find(words, outer).isPresent()) {
                around = answersOpponent(around, a);
                acts.put(outer.id(), around);
            }
            boolean denied = around.act() == SpeechAct.DENY && (doubted || restated.contains(a.id()));
            acts.put(a.id(), againstWhoRepeatsIt(words, a, own, outer, denied, holders));
        }
        return acts;
    }

    /** @param refutes whether a claim restated inside is called untrue */
    private SpeechActDecision decide(
            Words words,
            Attribution attribution,
            List<Attribution> all,
            boolean refutes,
            Map<AttributionId, Resolution> holders) {
        Speaker speaker = Speaker.of(words, attribution, holders);
        List<TokenRange> sentences = words.bySentence(attribution.content().spans());
        Optional<Hit<Row>> cue = cues.find(words, attribution);
        Choice choice =
                choose(words, attribution, speaker, sentences, Reported.in(attribution, all, words, nouns), cue);
        if (refutes && (choice.rule().equals("content") || choice.rule().equals("plain"))) {
            choice = new Choice(
                    SpeechAct.DENY, "refutes", "It answers a claim that it repeats.", 0.85, choice.evidence());
        }
        boolean negatedCue = choice.rule().equals("cue-negated");
        return new SpeechActDecision(
                choice.act(),
                polarities.of(words, sentences, choice.act(), negatedCue),
                polarities.isHedged(words, sentences, cue),
                new Basis(PRODUCER, choice.rule(), choice.why(), choice.confidence(), choice.evidence()));
    }

    /** "Belmora insists that the gates were shut; the logbook shows them open" denies, though no word of it does. */
    private static SpeechActDecision answersOpponent(SpeechActDecision decision, Attribution nested) {
        return decision.basis().rule().equals("plain")
                ? new SpeechActDecision(
                        SpeechAct.DENY,
                        Polarity.NEGATED,
                        decision.hedged(),
                        new Basis(
                                PRODUCER,
                                "answers-opponent",
                                "It repeats what an opponent claims.",
                                0.6,
                                nested.cue().spans()))
                : decision;
    }

    /**
     * What an opponent says about whoever repeats it in order to answer lays something on that one, even where no
     * word is harsh: "Belmora maintains that our canal drank the river".
     */
    private static SpeechActDecision againstWhoRepeatsIt(
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
                    return new SpeechActDecision(
                            SpeechAct.ACCUSE,
                            decision.polarity(),
                            decision.hedged(),
                            new Basis(
                                    PRODUCER,
                                    "against-speaker",
                                    "Who repeats it is the one it concerns.",
                                    0.65,
                                    List.of(words.span(t, t + 1))));
                }
            }
        }
        // "Belmora insists that the gates were shut" is about whoever denies it; what it says of itself is not.
        return denied && !ofItself
                ? new SpeechActDecision(
                        SpeechAct.ACCUSE,
                        decision.polarity(),
                        decision.hedged(),
                        new Basis(PRODUCER, "denied-by-speaker", "Who repeats it denies it.", 0.55, List.of()))
                : decision;
    }

    private record Choice(SpeechAct act, String rule, String why, double confidence, List<Span> evidence) {}

    /** What a report, a survey or a court says is what it found. */
    private Optional<Choice> finding(Words words, Attribution attribution) {
        for (Span source : attribution.source().spans()) {
            TokenRange range = words.tokens(source);
            for (int t = range.first(); t < Math.min(range.end(), range.first() + 6); t++) {
                // "News reports" are the press, not a report of anybody's findings.
                boolean press = words.lower(t).equals("reports");
                if (!press && finders.holdsAt(words, t, range.end())) {
                    Span word = words.span(t, t + 1);
                    return Optional.of(new Choice(
                            SpeechAct.ANNOUNCE,
                            "finding",
                            "The source makes known what it found.",
                            0.65,
                            List.of(word)));
                }
            }
        }
        return Optional.empty();
    }

    private Choice choose(
            Words words,
            Attribution attribution,
            Speaker speaker,
            List<TokenRange> sentences,
            Reported reported,
            Optional<Hit<Row>> found) {
        if (found.isEmpty()) {
            return byContent(words, speaker, sentences, reported, 1)
                    .orElse(new Choice(SpeechAct.ASSERT, "plain", "No words speak for another act.", 0.6, List.of()));
        }
        Hit<Row> hit = found.get();
        Row row = hit.value();
        List<Span> evidence = List.of(words.span(hit.first(), hit.end()));
        Optional<Span> negation = negationBefore(words, hit.first());
        if (negation.isPresent() && row.strength() != Strength.CONTENT) {
            List<Span> both = new ArrayList<>(List.of(negation.get()));
            both.addAll(evidence);
            return new Choice(negated(row.act()), "cue-negated", "The reporting words are negated.", 0.8, both);
        }
        return switch (row.strength()) {
            case FIRM -> cue(row.act(), evidence, 0.93);
            case BLAME -> cue(isForDeed(words, sentences) ? SpeechAct.ACCUSE : row.act(), evidence, 0.8);
            case ASKING -> cue(asking(words, sentences), evidence, 0.85);
            case USUAL ->
                byContent(words, speaker, sentences, reported, OVER_USUAL).orElse(cue(row.act(), evidence, 0.75));
            case CONTENT ->
                byContent(words, speaker, sentences, reported, 1)
                        .filter(c -> c.act() != SpeechAct.ACCUSE
                                || finding(words, attribution).isEmpty())
                        .or(() -> finding(words, attribution))
                        .orElse(new Choice(
                                SpeechAct.ASSERT, "plain", "No words speak for another act.", 0.65, evidence));
        };
    }

    private static Choice cue(SpeechAct act, List<Span> evidence, double confidence) {
        return new Choice(act, "cue", "The reporting words do it.", confidence, evidence);
    }

    private Optional<Choice> byContent(
            Words words, Speaker speaker, List<TokenRange> sentences, Reported reported, double least) {
        if (isQuestion(words, sentences)) {
            TokenRange only = sentences.get(0);
            return Optional.of(new Choice(
                    SpeechAct.ASK,
                    "question",
                    "It is a question.",
                    0.85,
                    List.of(words.span(only.first(), only.end()))));
        }
        return contents.weigh(words, speaker, sentences, reported)
                .filter(w -> w.weight() >= least)
                .map(SpeechActs::content);
    }

    private static Choice content(Weighed weighed) {
        double confidence = Math.min(0.85, 0.5 + weighed.weight() / 10);
        return new Choice(weighed.act(), "content", "The words said do it.", confidence, weighed.evidence());
    }

    /** "criticized Kestria for closing the dam" lays a deed on somebody; "criticized the plan" does not. */
    private static boolean isForDeed(Words words, List<TokenRange> sentences) {
        TokenRange first = sentences.get(0);
        for (int t = first.first() + 1; t + 1 < first.end(); t++) {
            if (Set.of("for", "of", "over").contains(words.lower(t))
                    && words.lower(t + 1).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /** "asked whether it rained" asks; "asked the envoy to leave" requests. */
    private static SpeechAct asking(Words words, List<TokenRange> sentences) {
        TokenRange first = sentences.get(0);
        String word = words.lower(first.first());
        boolean asks = Set.of("if", "whether", "why", "how", "what", "when", "where", "who", "which", "about")
                        .contains(word)
                || isQuestion(words, sentences);
        if (!asks) {
            for (int t = first.first(); t < first.end(); t++) {
                if (Set.of("whether", "if", "about", "why").contains(words.lower(t))) {
                    return SpeechAct.ASK;
                }
                if (words.lower(t).equals("to") || words.lower(t).equals("for")) {
                    return SpeechAct.REQUEST;
                }
            }
        }
        return asks ? SpeechAct.ASK : SpeechAct.REQUEST;
    }

    /** All sentences but one at most end with a question mark: "Who shut the gate? When?". */
    private static boolean isQuestion(Words words, List<TokenRange> sentences) {
        long marks = sentences.stream()
                .filter(s -> words.lower(Math.min(words.size(), s.end()) - 1).equals("?")
                        || (s.end() < words.size() && words.lower(s.end()).equals("?")))
                .count();
        return marks > 0 && marks == sentences.size();
    }

    /** "does not support", "refused to confirm": among the three words before the cue. */
    private static Optional<Span> negationBefore(Words words, int cue) {
        for (int t = cue - 1; t >= Math.max(0, cue - 3) && words.sentence(t) == words.sentence(cue); t--) {
            String word = words.lower(t);
            if (!words.analysis().token(t).isWord() && !word.equals("n't")) {
                break;
            }
            if (NEGATIONS.contains(word) || REFUSALS.contains(word)) {
                return Optional.of(words.span(t, t + 1));
            }
        }
        return Optional.empty();
    }

    private static SpeechAct negated(SpeechAct act) {
        return switch (act) {
            case PRAISE, PROMISE, PROPOSE, ANNOUNCE -> SpeechAct.REJECT;
            case ASSERT -> SpeechAct.OTHER;
            case THREATEN -> SpeechAct.DENY;
            case DENY, REJECT, ACCUSE, DEMAND, REQUEST, ASK, OTHER -> SpeechAct.ASSERT;
        };
    }
}
