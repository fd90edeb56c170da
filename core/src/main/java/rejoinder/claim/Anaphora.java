package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.claim.Response.Target.Statement;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * "The ministry denied the accusation", "rejected his request", "called this a fabrication": the noun tells what kind of
 * words is meant, the nearest such statement by another party is what is answered.
 */
final class Anaphora implements ResponseLinker.Rule {

    private static final int NEAR = 8; // tokens of the content in which the reference stands
    private static final Set<String> POINTERS =
            Set.of("the", "this", "that", "these", "those", "such", "his", "her", "its", "their", "any", "all", "both");
    private static final Map<String, Set<SpeechAct>> MEANT = Map.of(
            "accuse", Set.of(SpeechAct.ACCUSE),
            "claim", Set.of(SpeechAct.ACCUSE, SpeechAct.ASSERT, SpeechAct.ANNOUNCE, SpeechAct.DENY, SpeechAct.THREATEN),
            "demand", Set.of(SpeechAct.DEMAND, SpeechAct.REQUEST, SpeechAct.PROPOSE),
            "propose", Set.of(SpeechAct.PROPOSE, SpeechAct.DEMAND, SpeechAct.REQUEST, SpeechAct.PROMISE),
            "threaten", Set.of(SpeechAct.THREATEN),
            "promise", Set.of(SpeechAct.PROMISE, SpeechAct.ANNOUNCE),
            "announce", Set.of(SpeechAct.ANNOUNCE),
            "deny", Set.of(SpeechAct.DENY),
            "reject", Set.of(SpeechAct.REJECT, SpeechAct.DENY),
            "ask", Set.of(SpeechAct.ASK));

    private final ClaimNouns nouns;

    Anaphora(ClaimNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public List<Response> find(Scene scene, List<Response> before) {
        List<Response> found = new ArrayList<>();
        for (Attribution a : scene.attributions()) {
            Optional<ResponseType> type = type(scene.act(a));
            if (type.isPresent() && !scene.hasAnswered(before, a)) {
                withParent(scene, a, type.get(), found)
                        .or(() -> answer(scene, a, type.get()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "The envoy said Kestria's request was unwise and the commission had rejected it": both answer the same. */
    private static Optional<Response> withParent(Scene scene, Attribution a, ResponseType type, List<Response> found) {
        for (Response r : found) {
            boolean around = a.parent().filter(r.from()::equals).isPresent();
            Attribution answered = r.to() instanceof Statement to ? scene.byId().get(to.id()) : null;
            if (around && answered != null) {
                return Optional.of(Scene.response(
                        a,
                        answered,
                        type,
                        "reference-around",
                        "The statement around it answers the same.",
                        0.7,
                        a.cue().spans()));
            }
        }
        return Optional.empty();
    }

    private static Optional<ResponseType> type(SpeechAct act) {
        return ResponseLinker.against(act)
                .or(() -> act == SpeechAct.PRAISE ? Optional.of(ResponseType.SUPPORTS) : Optional.empty());
    }

    private Optional<Response> answer(Scene scene, Attribution a, ResponseType type) {
        Words words = scene.words();
        TokenRange content = words.tokens(a.content().spans().get(0));
        int limit = Math.min(content.end(), content.first() + NEAR);
        for (int t = content.first(); t < limit; t++) {
            Optional<String> kind = nouns.kind(words, t);
            if (kind.isEmpty() || !isReference(words, content, t)) {
                continue;
            }
            Set<SpeechAct> meant = MEANT.getOrDefault(kind.get(), Set.of());
            List<Actor> named = scene.parties().named(new TokenRange(content.first(), t));
            for (Attribution b : scene.before(a)) {
                boolean other = scene.party(b).mayBeOther(scene.party(a)) && !scene.isInside(b, a);
                boolean owner = named.isEmpty()
                        || named.stream()
                                .anyMatch(n -> scene.party(b)
                                        .sameSide(new Party(Optional.of(n), List.of()))
                                        .orElse(false));
                if (other && owner && meant.contains(scene.act(b)) && !scene.isInside(a, b)) {
                    List<Span> evidence = new ArrayList<>(a.cue().spans());
                    evidence.add(words.span(t, t + 1));
                    double sure = scene.distance(a, b) <= 2 ? 0.75 : 0.6;
                    return Optional.of(Scene.response(
                            a, b, type, "reference", "Its noun points back to such a statement.", sure, evidence));
                }
            }
        }
        return Optional.empty();
    }

    /** A definite noun with nothing behind it that tells its own claim: "the report", not "a report that it rained". */
    private static boolean isReference(Words words, TokenRange content, int noun) {
        boolean definite = noun == content.first();
        for (int t = Math.max(content.first(), noun - 3); t < noun; t++) {
            definite |= POINTERS.contains(words.lower(t)) || words.lower(t).startsWith("'") || words.isName(t);
        }
        boolean told = noun + 1 < content.end()
                && Set.of("that", "to", "of").contains(words.lower(noun + 1))
                && noun + 3 < content.end();
        return definite && !told;
    }
}
