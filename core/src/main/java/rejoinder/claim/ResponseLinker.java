package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Response.Target.Statement;

/**
 * Finds who answers whom inside an article: rules from the plainest to the loosest, each of which may answer what the
 * ones before it have not. Immutable and thread-safe.
 */
final class ResponseLinker {

    /** One way to see an answer. */
    interface Rule {
        List<Response> find(Scene scene, List<Response> before);
    }

    private final List<Rule> rules;

    ResponseLinker(Map<String, Lexicon<Boolean>> classes, ClaimNouns nouns, CueTable cues) {
        Answering answering = new Answering();
        Anaphora anaphora = new Anaphora(nouns);
        this.rules = List.of(
                new RestatedAnswers(),
                new NestedAnswers(cues, nouns),
                anaphora,
                new ChargedAnswers(),
                new DeedAnswers(nouns, new Narrated(classes)),
                new CuedAnswers(answering, anaphora, nouns),
                new ContraryAnswers(),
                new ContinuedAnswers(),
                new SameSideAnswers(nouns),
                new TurnAnswers());
    }

    /** In text order of the answering statement; one for each pair. */
    List<Response> find(Scene scene, List<Response> bare) {
        List<Response> found = new ArrayList<>(bare);
        for (Rule rule : rules) {
            found.addAll(rule.find(scene, List.copyOf(found)));
        }
        Map<String, Response> once = new LinkedHashMap<>();
        for (Response response : found) {
            Response fuller = fuller(scene, outermost(scene, response));
            boolean self = fuller.to() instanceof Statement s && s.id().equals(fuller.from());
            if (!self) {
                once.putIfAbsent(fuller.from() + " " + fuller.to(), fuller);
            }
        }
        Map<AttributionId, Integer> order = new LinkedHashMap<>();
        scene.attributions().forEach(a -> order.put(a.id(), order.size()));
        return once.values().stream()
                .sorted(Comparator.comparing(r -> order.getOrDefault(r.from(), 0)))
                .toList();
    }

    /** "The ministry said Kestria considers the ban a crime": the ministry's statement is the one that answers. */
    private static Response outermost(Scene scene, Response response) {
        Attribution from = scene.byId().get(response.from());
        Optional<Attribution> outer =
                from == null ? Optional.empty() : from.parent().map(scene.byId()::get);
        boolean same = from != null
                && outer.filter(o -> scene.decision(o).basis().rule().equals("passes-on"))
                        .filter(o -> scene.act(o) == scene.act(from))
                        .flatMap(o -> scene.party(o).sameSide(scene.party(from)))
                        .orElse(false);
        return same && outer.isPresent()
                ? new Response(outer.get().id(), response.to(), response.type(), response.basis())
                : response;
    }

    /** Points from and at the fuller statement rather than its headline. */
    private static Response fuller(Scene scene, Response response) {
        AttributionId from = scene.repeats().getOrDefault(response.from(), response.from());
        Response.Target to = response.to();
        if (to instanceof Statement statement) {
            to = new Statement(scene.repeats().getOrDefault(statement.id(), statement.id()));
        }
        return new Response(from, to, response.type(), response.basis());
    }

    static Optional<ResponseType> against(SpeechAct act) {
        return switch (act) {
            case DENY -> Optional.of(ResponseType.DENIES);
            case REJECT -> Optional.of(ResponseType.REJECTS);
            default -> Optional.empty();
        };
    }
}
