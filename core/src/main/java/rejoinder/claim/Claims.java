package rejoinder.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.text.Analysis;

public record Claims(
        List<Attribution> attributions,
        Map<AttributionId, Resolution> holders,
        Set<AttributionId> restated,
        Map<AttributionId, SpeechActDecision> acts,
        Map<AttributionId, List<Actor>> about,
        List<Response> responses,
        List<Insertion> insertions,
        Map<AttributionId, AttributionId> repeats) {

    private static final Map<String, Lexicon<Boolean>> CLASSES = Lexicon.classes();
    private static final CueTable CUES = new CueTable();
    private static final ClaimNouns NOUNS = new ClaimNouns();
    private static final SpeechActs ACTS = new SpeechActs(CLASSES, CUES);
    private static final RestatedClaimFinder RESTATED = new RestatedClaimFinder(CLASSES, NOUNS, CUES);

    private static final ResponseLinker LINKER = new ResponseLinker(NOUNS, CUES);

    public static Claims of(
            Analysis analysis,
            List<Attribution> attributions,
            Map<AttributionId, Resolution> resolutions,
            List<Denotation> denotations) {
        Words words = new Words(analysis, denotations);
        Map<AttributionId, Resolution> holders = new TreeMap<>(resolutions);
        CommentClauses comments = new CommentClauses(words, CUES);
        List<Attribution> revised = comments.reachBack(attributions);
        rekey(attributions, revised, holders);
        Parties first = new Parties(words, revised, holders);
        List<Restatement> restatements = RESTATED.find(words, first, revised);
        Parties parties = first;
        Set<AttributionId> restated = new HashSet<>();
        Set<AttributionId> refuting = new HashSet<>();
        List<Attribution> all = new ArrayList<>(revised);
        HolderFinder holderFinder = new HolderFinder(words, parties);
        for (Restatement r : restatements) {
            restated.add(r.claim().id());
            if (r.refuted()) refuting.add(r.speaker().id());
            if (all.stream().noneMatch(a -> a.id().equals(r.claim().id()))) {
                all.add(r.claim());
                holders.put(r.claim().id(), holderFinder.find(r));
            }
        }
        all.removeIf(a -> isDeedTold(words, a, restatements) || isMistaken(a, restatements));
        List<Attribution> nested = rejoinder.attribution.Nesting.of(all);
        Parties known = new Parties(words, nested, holders);
        Map<AttributionId, Attribution> byId = new HashMap<>();
        nested.forEach(a -> byId.put(a.id(), a));
        Map<AttributionId, SpeechActDecision> acts = new LinkedHashMap<>();
        for (Attribution a : nested) acts.put(a.id(), ACTS.decide(words, a, nested, refuting.contains(a.id()), holders));
        for (Attribution a : nested) {
            Attribution parent = a.parent().map(byId::get).orElse(null);
            if (parent != null && (known.of(a).isOther(known.of(parent)))) {
                if (CUES.doubts(words, a) && CUES.find(words, parent).isPresent()) {
                    acts.computeIfPresent(parent.id(), (id, d) -> SpeechActs.answersOpponent(d, a));
                }
                boolean denied = acts.get(parent.id()).act() == SpeechAct.DENY
                        && (CUES.doubts(words, a) || restated.contains(a.id()));
                acts.computeIfPresent(a.id(), (id, d) -> ACTS.againstWhoRepeatsIt(words, a, d, parent, denied, holders));
            }
        }
        List<Restatement> current = restatements.stream()
                .filter(r -> byId.containsKey(r.speaker().id()) && byId.containsKey(r.claim().id()))
                .map(r -> new Restatement(byId.get(r.claim().id()), byId.get(r.speaker().id()), r.refuted()))
                .toList();
        BareClaims bare = new BareClaims(words, known, CLASSES);
        List<Response> bareResponses = new ArrayList<>();
        for (Attribution a : nested) bareResponses.addAll(bare.find(a));
        Scene scene = Scene.of(words, nested, known, acts, current);
        List<Response> responses = LINKER.find(scene, bareResponses);
        return new Claims(nested, holders, restated, acts, Map.of(), responses, Insertions.find(words), scene.repeats());
    }

    /** The same cue read as the speaker's own claim. */
    private static boolean isMistaken(Attribution a, List<Restatement> restatements) {
        return restatements.stream().anyMatch(r -> !r.claim().id().equals(a.id())
                && !r.speaker().id().equals(a.id())
                && !a.cue().spans().isEmpty()
                && a.cue().spans().equals(r.claim().cue().spans()));
    }

    private static boolean isDeedTold(Words words, Attribution a, List<Restatement> restatements) {
        return CUES.find(words, a).isEmpty() && !a.cue().spans().isEmpty()
                && restatements.stream().anyMatch(r -> !r.claim().id().equals(a.id())
                        && r.claim().content().holds(a.content().spans())
                        && r.claim().content().holds(a.cue().spans()));
    }

    private static void rekey(List<Attribution> before, List<Attribution> after, Map<AttributionId, Resolution> holders) {
        Map<String, AttributionId> now = new HashMap<>();
        for (Attribution a : after) now.put(a.source() + "|" + a.cue(), a.id());
        for (Attribution b : before) {
            AttributionId id = now.get(b.source() + "|" + b.cue());
            Resolution r = holders.get(b.id());
            if (after.stream().noneMatch(a -> a.id().equals(b.id()))) {
                holders.remove(b.id());
                if (id != null && r != null) holders.put(id, r);
            }
        }
    }
}
