package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rejoinder.attribution.Attribution;
import rejoinder.provenance.Basis;

/** "The ministry denied the report, saying no aircraft had left": what is added in the same breath answers too. */
final class ContinuedAnswers implements ResponseLinker.Rule {

    private static final Set<String> ADDING = Set.of("saying", "adding", "stating", "insisting", "calling", "arguing");

    @Override
    public List<Response> find(Scene scene, List<Response> before) {
        List<Response> found = new ArrayList<>();
        for (Response r : before) {
            Attribution first = scene.byId().get(r.from());
            if (first == null || !isAgainst(r.type())) {
                continue;
            }
            for (Attribution a : scene.around(first)) {
                boolean adds = a.cue().spans().stream()
                        .anyMatch(s ->
                                ADDING.contains(Words.plain(s.in(scene.words().text()))));
                boolean sameSource = a.source().spans().equals(first.source().spans());
                if (adds
                        && sameSource
                        && scene.sentence(a).equals(scene.sentence(first))
                        && !scene.hasAnswered(before, a)) {
                    Basis basis = new Basis(
                            Scene.PRODUCER,
                            "same-breath",
                            "It gives the reason for the denial beside it.",
                            0.7,
                            a.cue().spans());
                    found.add(new Response(a.id(), r.to(), ResponseType.REFUTES, basis));
                }
            }
        }
        return found;
    }

    private static boolean isAgainst(ResponseType type) {
        return type == ResponseType.DENIES || type == ResponseType.REFUTES || type == ResponseType.REJECTS;
    }
}
