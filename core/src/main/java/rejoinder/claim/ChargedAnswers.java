package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rejoinder.attribution.Attribution;
import rejoinder.text.Sentence;

/**
 * "Belmora, which Kestria has accused of theft, said it had done nothing wrong": a denial answers the charge that its own
 * sentence tells.
 */
final class ChargedAnswers implements ResponseLinker.Rule {

    @Override
    public List<Response> find(Scene scene, List<Response> before) {
        List<Response> found = new ArrayList<>();
        for (Attribution a : scene.attributions()) {
            if (scene.act(a) == SpeechAct.DENY
                    && !scene.hasAnswered(before, a)
                    && a.parent().isEmpty()) {
                charge(scene, a)
                        .map(b -> Scene.response(
                                a,
                                b,
                                ResponseType.DENIES,
                                "same-sentence",
                                "It denies, and its sentence tells the charge.",
                                0.75,
                                b.cue().spans()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Attribution> charge(Scene scene, Attribution a) {
        Sentence sentence = scene.sentence(a);
        return scene.around(a).stream()
                .filter(b -> scene.sentence(b).equals(sentence))
                .filter(b -> scene.act(b) == SpeechAct.ACCUSE && b.parent().isEmpty())
                .filter(b -> scene.party(b).mayBeOther(scene.party(a)))
                .filter(b -> !b.source().spans().equals(a.source().spans()))
                .findFirst();
    }
}
