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

    private static final int SHARED = 3;
    private static final double SHARE = 0.34;
    private static final int FAR = 15; // statements away
    private static final int NEAR = 4; // statements back
    private static final int NEXT = 2;
    private static final Set<SpeechAct> REFUSED =
            Set.of(SpeechAct.ACCUSE, SpeechAct.DEMAND, SpeechAct.REQUEST, SpeechAct.PROPOSE, SpeechAct.THREATEN);

    @Override
    public List<Response> find(Scene scene, List<Response> before) {
        List<Response> found = new ArrayList<>();
        for (Attribution a : scene.attributions()) {
            Optional<ResponseType> type = type(scene.act(a));
            if (scene.act(a) == SpeechAct.THREATEN && a.parent().isEmpty() && !scene.hasAnswered(before, a)) {
                near(scene, a).map(b -> threat(a, b)).ifPresent(found::add);
                continue;
            }
            if (type.isPresent() && !scene.hasAnswered(before, a) && a.parent().isEmpty()) {
                best(scene, a)
                        .map(b -> Scene.response(
                                a,
                                b,
                                type.get(),
                                "contrary",
                                "It says the contrary in the same words.",
                                0.55,
                                evidence(a, b)))
                        .or(() -> near(scene, a)
                                .map(b -> Scene.response(
                                        a,
                                        b,
                                        type.get(),
                                        "near",
                                        "It comes right after an accusation against the same side.",
                                        0.5,
                                        evidence(a, b))))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Shared words; what is denied is rather an accusation than anything else. */
    private static double weight(Scene scene, Set<String> stems, Attribution b) {
        double accuses = scene.act(b) == SpeechAct.ACCUSE ? 0.2 : 0;
        return Overlap.share(stems, scene.overlap().stems(b)) + accuses;
    }

    /** "Kestria denied that it shot down a jet" may answer somebody of no known side, if the words are plainly the same. */
    private static boolean isOther(Scene scene, Attribution a, Attribution b) {
        boolean firm = scene.act(a) == SpeechAct.DENY
                && scene.decision(a).basis().rule().equals("cue");
        return scene.party(b).isOther(scene.party(a))
                || (firm
                        && scene.party(b).mayBeOther(scene.party(a))
                        && Overlap.shared(
                                        scene.overlap().stems(a),
                                        scene.overlap().stems(b))
                                >= SHARED);
    }

    /** What "denied" denies needs fewer words than what only sounds like a denial. */
    private static int least(Scene scene, Attribution a) {
        if (scene.decision(a).basis().rule().equals("cue")) {
            return SHARED - 1;
        }
        return scene.act(a) == SpeechAct.DENY ? SHARED : SHARED + 1;
    }

    /** Whether the words fit the parties: a denial is of what concerns one, a refusal names whom it refuses. */
    private static boolean speaksTo(Scene scene, Attribution a, Attribution b) {
        return switch (scene.act(a)) {
            case DENY -> isByCue(scene, a) || concerns(scene, b, a) || concerns(scene, a, b);
            case REJECT -> concerns(scene, a, b);
            default -> concerns(scene, a, b) && concerns(scene, b, a);
        };
    }

    private static boolean isByCue(Scene scene, Attribution a) {
        return scene.decision(a).basis().rule().equals("cue");
    }

    private static Optional<ResponseType> type(SpeechAct act) {
        return ResponseLinker.against(act)
                .or(() -> act == SpeechAct.ACCUSE ? Optional.of(ResponseType.ACCUSES_BACK) : Optional.empty());
    }

    private static Optional<Attribution> best(Scene scene, Attribution a) {
        Set<String> stems = scene.overlap().stems(a);
        return scene.around(a).stream()
                .filter(b -> isOther(scene, a, b))
                .filter(b -> !scene.isInside(b, a) && !scene.isInside(a, b))
                .filter(b -> fits(scene.act(a), scene.act(b)))
                .filter(b -> !scene.decision(b).basis().rule().equals("passes-on"))
                .filter(b -> scene.place(b.id()) < scene.place(a.id()) || scene.act(a) != SpeechAct.ACCUSE)
                .filter(b -> scene.distance(a, b) <= FAR)
                .filter(b -> speaksTo(scene, a, b))
                .filter(b -> Overlap.shared(stems, scene.overlap().stems(b)) >= least(scene, a))
                .filter(b -> Overlap.share(stems, scene.overlap().stems(b)) >= SHARE)
                .max(Comparator.<Attribution>comparingDouble(b -> weight(scene, stems, b))
                        .thenComparing(b -> -scene.distance(a, b))
                        .thenComparing(Attribution::id));
    }

    /**
     * A denial or accusation shortly after an accusation by the other side that concerns the one who now speaks; a
     * refusal right after what the other side demands, offers or threatens.
     */
    private static Optional<Attribution> near(Scene scene, Attribution a) {
        Set<SpeechAct> answered = switch (scene.act(a)) {
            case REJECT -> REFUSED;
            case THREATEN -> Set.of(SpeechAct.THREATEN, SpeechAct.ANNOUNCE);
            default -> Set.of(SpeechAct.ACCUSE);
        };
        return scene.before(a).stream()
                .limit(scene.act(a) == SpeechAct.REJECT ? NEXT : NEAR)
                .filter(b -> answered.contains(scene.act(b)))
                .filter(b -> scene.party(b).isOther(scene.party(a)))
                .filter(b -> !scene.isInside(b, a) && !scene.isInside(a, b))
                .filter(b -> isMutual(scene, a, b))
                .findFirst();
    }

    /** Each speaks of the other; of a denial or threat one of them is enough. */
    private static boolean isMutual(Scene scene, Attribution a, Attribution b) {
        return switch (scene.act(a)) {
            case DENY -> concerns(scene, b, a);
            case THREATEN -> concerns(scene, b, a) || concerns(scene, a, b);
            default -> concerns(scene, b, a) && concerns(scene, a, b);
        };
    }

    private static Response threat(Attribution a, Attribution b) {
        return Scene.response(
                a,
                b,
                ResponseType.ANSWERS,
                "threat-back",
                "It threatens right after what the other side threatens or decides.",
                0.5,
                evidence(a, b));
    }

    /** Whether the content of one names the side of the other. */
    static boolean concerns(Scene scene, Attribution content, Attribution side) {
        return scene.words().bySentence(content.content().spans()).stream()
                .flatMap(range -> scene.parties().named(range).stream())
                .anyMatch(actor -> new Party(Optional.of(actor), List.of())
                        .sameSide(scene.party(side))
                        .orElse(false));
    }

    private static boolean fits(SpeechAct answer, SpeechAct claim) {
        return switch (answer) {
            case ACCUSE -> claim == SpeechAct.ACCUSE || claim == SpeechAct.DEMAND || claim == SpeechAct.THREATEN;
            case REJECT -> claim != SpeechAct.REJECT && claim != SpeechAct.DENY && claim != SpeechAct.ASK;
            default -> claim != SpeechAct.DENY && claim != SpeechAct.ASK && claim != SpeechAct.REJECT;
        };
    }

    private static List<Span> evidence(Attribution a, Attribution b) {
        return List.of(a.content().spans().get(0), b.content().spans().get(0));
    }
}
