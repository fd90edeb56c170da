package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import rejoinder.attribution.Attribution;
import rejoinder.text.Span;

/** Who restates a claim to answer it answers it, and so does the same party where it says the same in other words. */
final class RestatedAnswers implements ResponseLinker.Rule {

    private static final int SHARED = 2;
    private static final int NEAR = 5; // statements away

    @Override
    public List<Response> find(Scene scene, List<Response> before) {
        List<Response> found = new ArrayList<>();
        for (Restatement r : scene.restatements()) {
            ResponseType type = type(scene, r);
            found.add(Scene.response(
                    r.speaker(),
                    r.claim(),
                    type,
                    "restated",
                    "It repeats the claim to answer it.",
                    r.claim().basis().rule().equals("untrue-before") ? 0.65 : 0.85,
                    evidence(r)));
            for (Attribution a : scene.around(r.speaker())) {
                boolean same = scene.party(a).sameSide(scene.party(r.speaker())).orElse(false);
                boolean says = scene.act(a) == SpeechAct.DENY
                        && Overlap.shared(
                                        scene.overlap().stems(a),
                                        scene.overlap().stems(r.claim()))
                                >= SHARED;
                boolean near = scene.distance(a, r.speaker()) <= NEAR;
                boolean own = scene.restatements().stream()
                        .anyMatch(o -> o.speaker().id().equals(a.id()));
                if (near
                        && same
                        && says
                        && !own
                        && !a.id().equals(r.claim().id())
                        && a.parent().isEmpty()
                        && Overlap.share(
                                        scene.overlap().stems(a),
                                        scene.overlap().stems(r.claim()))
                                >= 0.4) {
                    found.add(Scene.response(
                            a,
                            r.claim(),
                            type,
                            "restated-elsewhere",
                            "The same party says so of the claim elsewhere.",
                            0.7,
                            a.content().spans()));
                }
            }
        }
        return found;
    }

    private static List<Span> evidence(Restatement r) {
        List<Span> shown = r.claim().basis().evidence();
        return shown.isEmpty() ? r.claim().content().spans() : shown;
    }

    private static ResponseType type(Scene scene, Restatement r) {
        String rule = r.claim().basis().rule();
        boolean words = rule.equals("labelled") || rule.equals("said-untrue") || rule.equals("untrue-before");
        return words
                ? ResponseType.REFUTES
                : ResponseLinker.against(scene.act(r.speaker())).orElse(ResponseType.DENIES);
    }
}
