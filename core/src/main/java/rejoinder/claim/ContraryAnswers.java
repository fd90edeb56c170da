package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.Attribution;
import rejoinder.text.Span;

/**
 * A denial, refusal or counter-accusation that shares words with what another party says: "Kestria shelled the
 * village", "We have shelled no village".
 */
final class ContraryAnswers implements ResponseLinker.Rule {

    private static final int SHARED = 2;
    private static final double SHARE = 0.25;

    @Override
    public List<Response> find(Scene scene, List<Response> before) {
        List<Response> found = new ArrayList<>();
        for (Attribution a : scene.attributions()) {
            Optional<ResponseType> type = type(scene.act(a));
            if (type.isPresent() && !scene.hasAnswered(before, a) && a.parent().isEmpty()) {
                best(scene, a).ifPresent(b -> found.add(Scene.response(
                        a, b, type.get(), "contrary", "It says the contrary in the same words.",
                        0.55, evidence(a, b))));
            }
        }
        return found;
    }

    private static Optional<ResponseType> type(SpeechAct act) {
        return ResponseLinker.against(act)
                .or(() -> act == SpeechAct.ACCUSE ? Optional.of(ResponseType.ACCUSES_BACK) : Optional.empty());
    }

    private static Optional<Attribution> best(Scene scene, Attribution a) {
        Set<String> stems = scene.overlap().stems(a);
        return scene.around(a).stream()
                .filter(b -> scene.party(b).isOther(scene.party(a)))
                .filter(b -> !scene.isInside(b, a) && !scene.isInside(a, b))
                .filter(b -> fits(scene.act(a), scene.act(b)))
                .filter(b -> scene.places().get(b.id()) < scene.places().get(a.id()) || scene.act(a) != SpeechAct.ACCUSE)
                .filter(b -> Overlap.shared(stems, scene.overlap().stems(b)) >= SHARED)
                .filter(b -> Overlap.share(stems, scene.overlap().stems(b)) >= SHARE)
                .max(Comparator.<Attribution>comparingDouble(
                                b -> Overlap.share(stems, scene.overlap().stems(b)))
                        .thenComparing(b -> -scene.distance(a, b))
                        .thenComparing(Attribution::id));
    }

    private static boolean fits(SpeechAct answer, SpeechAct claim) {
        return switch (answer) {
            case ACCUSE -> claim == SpeechAct.ACCUSE;
            case REJECT -> claim != SpeechAct.REJECT && claim != SpeechAct.DENY && claim != SpeechAct.ASK;
            default -> claim != SpeechAct.DENY && claim != SpeechAct.ASK && claim != SpeechAct.REJECT;
        };
    }

    private static List<Span> evidence(Attribution a, Attribution b) {
        return List.of(a.content().spans().get(0), b.content().spans().get(0));
    }
}
