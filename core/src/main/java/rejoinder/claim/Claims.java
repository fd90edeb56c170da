package rejoinder.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Nesting;
import rejoinder.text.Analysis;
import rejoinder.text.Span;

/**
 * Who claims what in one article, and who answers whom. Immutable; the same input gives an equal value.
 *
 * @param attributions those given, some with a content reached out to where it begins, and the restated claims, in text
 *     order with their parents; a few misreadings that a restated claim explains are left out
 * @param holders whom each source denotes; for a restated claim its holder, who is never its speaker
 * @param restated attributions whose words their parent repeats in order to answer them
 * @param acts the act of every attribution
 * @param about the main actors that each content concerns; some attributions are missing here
 * @param responses in text order of the answering statement
 * @param insertions editors' words inside quotations, in text order
 * @param repeats headlines and captions, each with the fuller statement in the body
 */
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
    private static final SpeechActs ACTS = new SpeechActs(CLASSES, CUES, NOUNS);
    private static final RestatedClaimFinder RESTATED = new RestatedClaimFinder(CLASSES, NOUNS, CUES);
    private static final ResponseLinker LINKER = new ResponseLinker(CLASSES, NOUNS, CUES);

    public Claims {
        attributions = List.copyOf(attributions);
        holders = Collections.unmodifiableMap(new TreeMap<>(holders));
        restated = Collections.unmodifiableSet(new TreeSet<>(restated));
        acts = Collections.unmodifiableMap(new TreeMap<>(acts));
        about = Collections.unmodifiableMap(new TreeMap<>(about));
        responses = List.copyOf(responses);
        insertions = List.copyOf(insertions);
        repeats = Collections.unmodifiableMap(new TreeMap<>(repeats));
    }

    /**
     * The whole walk: restated claims, acts, what each is about, responses.
     *
     * @param attributions in text order, with their parents
     * @param resolutions of their sources; some may be missing
     * @param denotations of the names in the text
     */
    public static Claims of(
            Analysis analysis,
            List<Attribution> attributions,
            Map<AttributionId, Resolution> resolutions,
            List<Denotation> denotations) {
        Words words = new Words(analysis, denotations);
        List<Attribution> reached = new CommentClauses(words, CUES).reachBack(attributions);
        Map<AttributionId, Resolution> holders = moved(attributions, reached, resolutions);
        Parties given = new Parties(words, reached, holders);
        List<Restatement> found = RESTATED.find(words, given, reached);
        List<Attribution> all = Nesting.of(with(words, reached, found, given, holders));
        holders.keySet().retainAll(all.stream().map(Attribution::id).toList());

        Map<AttributionId, Attribution> byId = new HashMap<>();
        all.forEach(a -> byId.put(a.id(), a));
        List<Restatement> restatements = new ArrayList<>();
        for (Restatement r : found) {
            Attribution claim = byId.get(r.claim().id());
            Attribution speaker = byId.get(r.speaker().id());
            if (claim != null && speaker != null) {
                restatements.add(new Restatement(claim, speaker, r.refuted()));
            }
        }
        Parties parties = new Parties(words, all, holders);
        Map<AttributionId, SpeechActDecision> acts = ACTS.decide(words, parties, all, restatements, holders);

        BareClaims bare = new BareClaims(words, parties, CLASSES);
        List<Response> bareResponses =
                all.stream().flatMap(a -> bare.find(a).stream()).toList();
        Scene scene = Scene.of(words, all, parties, acts, restatements);
        List<Response> responses = LINKER.find(scene, bareResponses);
        Map<AttributionId, List<Actor>> about = new TreeMap<>();
        all.forEach(a -> about.put(a.id(), About.of(words, parties, a)));
        about.values().removeIf(List::isEmpty);
        return new Claims(
                all,
                holders,
                new HashSet<>(restatements.stream().map(r -> r.claim().id()).toList()),
                acts,
                about,
                responses,
                Insertions.find(words),
                scene.repeats());
    }

    /** The attributions with those restated; holders of these are put into the map. */
    private static List<Attribution> with(
            Words words,
            List<Attribution> attributions,
            List<Restatement> found,
            Parties parties,
            Map<AttributionId, Resolution> holders) {
        HolderFinder holderFinder = new HolderFinder(words, parties);
        List<Attribution> all = new ArrayList<>(attributions);
        all.removeIf(a -> isComplement(words, a, attributions));
        all.removeIf(a ->
                found.stream().anyMatch(r -> r.explains(a, CUES.find(words, a).isPresent())));
        Set<AttributionId> known =
                new HashSet<>(all.stream().map(Attribution::id).toList());
        for (Restatement r : found) {
            if (known.add(r.claim().id())) {
                all.add(r.claim());
                holders.put(r.claim().id(), holderFinder.find(r));
            }
        }
        return all;
    }

    /** "described Belmora's statement | as a circus": no claim of the statement is told, only what is said of it. */
    private static boolean isComplement(Words words, Attribution a, List<Attribution> all) {
        List<Span> cue = a.cue().spans();
        if (cue.isEmpty()
                || NOUNS.kind(words, words.tokens(cue.get(0)).end() - 1).isEmpty()) {
            return false;
        }
        int first = words.tokens(a.content().spans().get(0)).first();
        boolean as = words.lower(first).equals("as")
                && first > 0
                && cue.get(0).end() <= words.span(first, first + 1).start();
        return as
                && all.stream()
                        .anyMatch(o -> !o.id().equals(a.id())
                                && o.content().spans().stream().anyMatch(s -> s.contains(cue.get(0))));
    }

    /** Resolutions under the ids of the attributions as they are after their contents have been reached out. */
    private static Map<AttributionId, Resolution> moved(
            List<Attribution> before, List<Attribution> after, Map<AttributionId, Resolution> resolutions) {
        Map<AttributionId, Resolution> holders = new TreeMap<>(resolutions);
        Set<AttributionId> kept =
                new HashSet<>(after.stream().map(Attribution::id).toList());
        Map<String, AttributionId> now = new HashMap<>();
        after.forEach(a -> now.put(a.source() + " " + a.cue(), a.id()));
        for (Attribution a : before) {
            Resolution resolution = kept.contains(a.id()) ? null : holders.remove(a.id());
            AttributionId id = now.get(a.source() + " " + a.cue());
            if (resolution != null && id != null) {
                holders.put(id, resolution);
            }
        }
        return holders;
    }

    /** What is said of the attributions, without them. */
    public ArticleClaims ofArticle() {
        return new ArticleClaims(restated, acts, about, responses, insertions, repeats);
    }
}
