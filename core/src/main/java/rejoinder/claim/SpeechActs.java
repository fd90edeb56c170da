package rejoinder.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.CueActs.Choice;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.TokenRange;

/**
 * Decides the act of each attribution of an article: first by its own words ({@link CueActs}), then by what is told
 * inside and around it ({@link NestedActs}). Immutable and thread-safe.
 */
final class SpeechActs {

    static final Producer PRODUCER = new Producer("claim-acts", "2");

    private final CueTable cues;
    private final ClaimNouns nouns;
    private final CueActs own;
    private final NestedActs nested;
    private final Polarities polarities = new Polarities();

    SpeechActs(Map<String, Lexicon<Boolean>> classes, CueTable cues, ClaimNouns nouns) {
        this.cues = cues;
        this.nouns = nouns;
        this.own = new CueActs(classes, cues);
        this.nested = new NestedActs(cues);
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
        passOn(words, parties, all, acts);
        for (Attribution a : all) {
            Attribution outer = a.parent().map(byId::get).orElse(null);
            SpeechActDecision inner = acts.get(a.id());
            SpeechActDecision around = outer == null ? null : acts.get(outer.id());
            if (outer == null
                    || inner == null
                    || around == null
                    || !parties.of(a).isOther(parties.of(outer))) {
                continue;
            }
            boolean doubted = cues.doubts(words, a);
            if (doubted) {
                around = nested.answering(words, outer, around, a);
                acts.put(outer.id(), around);
            }
            boolean denied = around.act() == SpeechAct.DENY && (doubted || restated.contains(a.id()));
            acts.put(a.id(), nested.againstWhoRepeatsIt(words, a, inner, outer, denied, holders));
        }
        return acts;
    }

    /** Innermost first, so that what is passed on twice is passed on whole. */
    private void passOn(
            Words words, Parties parties, List<Attribution> all, Map<AttributionId, SpeechActDecision> acts) {
        Map<AttributionId, List<Attribution>> children = new HashMap<>();
        for (Attribution a : all) {
            a.parent()
                    .ifPresent(p ->
                            children.computeIfAbsent(p, x -> new ArrayList<>()).add(a));
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Attribution outer = all.get(i);
            List<Attribution> inside = children.getOrDefault(outer.id(), List.of());
            SpeechActDecision decision = acts.get(outer.id());
            SpeechActDecision inner =
                    inside.size() == 1 ? acts.get(inside.get(0).id()) : null;
            if (decision != null && inner != null && !cues.doubts(words, inside.get(0))) {
                nested.passingOn(words, parties, outer, decision, inside.get(0), inner.act())
                        .ifPresent(d -> acts.put(outer.id(), d));
            }
        }
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
        Choice choice = own.choose(words, attribution, speaker, sentences, Reported.in(attribution, all, words, nouns));
        if (refutes && choice.isByContent()) {
            choice = new Choice(
                    SpeechAct.DENY, "refutes", "It answers a claim that it repeats.", 0.85, choice.evidence());
        }
        boolean negatedCue = choice.rule().equals("cue-negated");
        return new SpeechActDecision(
                choice.act(),
                polarities.of(words, sentences, choice.act(), negatedCue),
                polarities.isHedged(words, sentences, cues.find(words, attribution)),
                new Basis(PRODUCER, choice.rule(), choice.why(), choice.confidence(), choice.evidence()));
    }
}
