package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Sentence;
import rejoinder.text.Span;

/** All that is known of an article's statements when answers are looked for. Immutable. */
record Scene(
        Words words,
        List<Attribution> attributions,
        Parties parties,
        Map<AttributionId, SpeechActDecision> acts,
        List<Restatement> restatements,
        Overlap overlap,
        Map<AttributionId, AttributionId> repeats,
        Map<AttributionId, Integer> places,
        Map<AttributionId, Attribution> byId,
        List<Attribution> told) {

    static final Producer PRODUCER = new Producer("claim-responses", "1");
    private static final int WINDOW = 40; // statements on either side that may be answered

    static Scene of(
            Words words,
            List<Attribution> attributions,
            Parties parties,
            Map<AttributionId, SpeechActDecision> acts,
            List<Restatement> restatements) {
        Overlap overlap = new Overlap(words);
        List<Attribution> told = attributions.stream()
                .sorted(Comparator.comparingInt(Scene::start).thenComparing(Attribution::id))
                .toList();
        Map<AttributionId, Integer> places = new HashMap<>();
        Map<AttributionId, Attribution> byId = new HashMap<>();
        for (Attribution a : told) {
            places.put(a.id(), places.size());
            byId.put(a.id(), a);
        }
        Map<AttributionId, AttributionId> repeats = Repeats.find(words, attributions, parties);
        return new Scene(words, attributions, parties, acts, restatements, overlap, repeats, places, byId, told);
    }

    private static int start(Attribution a) {
        List<Span> cue = a.cue().spans();
        return (cue.isEmpty() ? a.content().spans() : cue).get(0).start();
    }

    SpeechActDecision decision(Attribution a) {
        return Objects.requireNonNull(acts.get(a.id()));
    }

    SpeechAct act(Attribution a) {
        return decision(a).act();
    }

    Party party(Attribution a) {
        return parties.of(a);
    }

    /** Statements told before another, the nearest first. */
    List<Attribution> before(Attribution a) {
        int place = Objects.requireNonNull(places.get(a.id()));
        List<Attribution> found = new ArrayList<>();
        for (int p = place - 1; p >= Math.max(0, place - WINDOW); p--) {
            found.add(told.get(p));
        }
        return found;
    }

    /** The nearest on both sides, those before first. */
    List<Attribution> around(Attribution a) {
        int place = Objects.requireNonNull(places.get(a.id()));
        List<Attribution> found = new ArrayList<>(before(a));
        found.addAll(told.subList(place + 1, Math.min(told.size(), place + 1 + WINDOW)));
        return found;
    }

    /** Number in the order of telling. */
    int place(AttributionId id) {
        return Objects.requireNonNull(places.get(id));
    }

    /** How many statements lie between two. */
    int distance(Attribution a, Attribution b) {
        return Math.abs(Objects.requireNonNull(places.get(a.id())) - Objects.requireNonNull(places.get(b.id())));
    }

    boolean isInside(Attribution inner, Attribution outer) {
        Optional<AttributionId> at = inner.parent();
        for (int depth = 0; at.isPresent() && depth < 32; depth++) {
            if (at.get().equals(outer.id())) {
                return true;
            }
            at = Optional.ofNullable(byId.get(at.get())).flatMap(Attribution::parent);
        }
        return false;
    }

    /** The sentence in which the reporting words of a statement stand. */
    Sentence sentence(Attribution a) {
        return words.analysis().sentences().get(words.analysis().sentenceAt(start(a)));
    }

    static Response response(
            Attribution from,
            Attribution to,
            ResponseType type,
            String rule,
            String why,
            double sure,
            List<Span> evidence) {
        Basis basis = new Basis(
                PRODUCER, rule, why, sure, evidence.stream().distinct().sorted().toList());
        return new Response(from.id(), new Response.Target.Statement(to.id()), type, basis);
    }

    boolean hasAnswered(List<Response> before, Attribution a) {
        return before.stream().anyMatch(r -> r.from().equals(a.id()));
    }
}
