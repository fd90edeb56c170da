package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * The loosest rule: whoever denies or refuses something denies or refuses what the other side last said of it, and who
 * speaks first after a charge against its side speaks to the charge. It says so with little confidence.
 */
final class TurnAnswers implements ResponseLinker.Rule {

    private static final int BACK = 8; // statements
    private static final int NEXT = 3;
    private static final Set<SpeechAct> DENIED =
            EnumSet.of(SpeechAct.ACCUSE, SpeechAct.ASSERT, SpeechAct.ANNOUNCE, SpeechAct.THREATEN, SpeechAct.DEMAND);
    private static final Set<SpeechAct> REFUSED = EnumSet.of(
            SpeechAct.ACCUSE,
            SpeechAct.DEMAND,
            SpeechAct.REQUEST,
            SpeechAct.PROPOSE,
            SpeechAct.THREATEN,
            SpeechAct.ANNOUNCE,
            SpeechAct.PROMISE,
            SpeechAct.DENY,
            SpeechAct.REJECT);
    private static final Set<SpeechAct> WANTED =
            EnumSet.of(SpeechAct.DEMAND, SpeechAct.REQUEST, SpeechAct.PROPOSE, SpeechAct.THREATEN, SpeechAct.ANNOUNCE);
    private static final Set<String> EARLIER = Set.of("had", "earlier", "previously", "last");

    @Override
    public List<Response> find(Scene scene, List<Response> before) {
        List<Response> found = new ArrayList<>();
        for (Attribution a : scene.told()) {
            boolean open = a.parent().isEmpty()
                    && !scene.hasAnswered(before, a)
                    && !scene.repeats().containsKey(a.id())
                    && scene.party(a).isKnown()
                    && !isEarlier(scene, a);
            if (open) {
                answer(scene, a).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Response> answer(Scene scene, Attribution a) {
        return switch (scene.act(a)) {
            case DENY -> last(scene, a, DENIED).map(b -> turn(a, b, ResponseType.DENIES));
            case REJECT -> last(scene, a, REFUSED).map(b -> turn(a, b, ResponseType.REJECTS));
            case ASSERT -> charged(scene, a);
            default -> Optional.empty();
        };
    }

    /** The best of the last statements by other sides: one that charges, then one that both parties stand in. */
    private static Optional<Attribution> last(Scene scene, Attribution a, Set<SpeechAct> acts) {
        return scene.before(a).stream()
                .takeWhile(b -> scene.distance(a, b) <= BACK)
                .filter(b -> acts.contains(scene.act(b)) && isOpposite(scene, a, b))
                .filter(b -> weight(scene, a, b) > 0)
                .max(Comparator.<Attribution>comparingInt(b -> weight(scene, a, b))
                        .thenComparing(b -> -scene.distance(a, b)));
    }

    private static int weight(Scene scene, Attribution a, Attribution b) {
        boolean named = ContraryAnswers.concerns(scene, a, b);
        boolean naming = ContraryAnswers.concerns(scene, b, a);
        int shared = Overlap.shared(scene.overlap().stems(a), scene.overlap().stems(b));
        if (!named && !naming && shared == 0) {
            return 0;
        }
        boolean denies = scene.act(a) == SpeechAct.DENY;
        boolean fits = denies ? scene.act(b) == SpeechAct.ACCUSE : WANTED.contains(scene.act(b));
        int near = !denies && scene.distance(a, b) <= 2 ? 2 : 0;
        return near + (fits ? 2 : 0) + (named ? 1 : 0) + (naming ? 2 : 0) + Math.min(3, shared);
    }

    /** "Belmora said the guards had crossed the line. Kestria said it was a routine patrol". */
    private static Optional<Response> charged(Scene scene, Attribution a) {
        if (!scene.decision(a).basis().rule().equals("plain")) {
            return Optional.empty();
        }
        for (Attribution b : scene.before(a)) {
            if (scene.distance(a, b) > NEXT
                    || scene.party(a).sameSide(scene.party(b)).orElse(false)) {
                return Optional.empty();
            }
            boolean charges = scene.act(b) == SpeechAct.ACCUSE && isOpposite(scene, a, b);
            if (charges && ContraryAnswers.concerns(scene, b, a)) {
                return Optional.of(turn(a, b, ResponseType.DENIES));
            }
        }
        return Optional.empty();
    }

    /** "Belmora had said", "Belmora earlier said": said before what the text tells before it. */
    private static boolean isEarlier(Scene scene, Attribution a) {
        Words words = scene.words();
        for (Span cue : a.cue().spans()) {
            TokenRange range = words.tokens(cue);
            for (int t = Math.max(0, range.first() - 1); t < Math.min(words.size(), range.end() + 2); t++) {
                if (EARLIER.contains(words.lower(t))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOpposite(Scene scene, Attribution a, Attribution b) {
        return isOfCountry(scene, a)
                && isOfCountry(scene, b)
                && scene.party(b).isOther(scene.party(a))
                && !scene.isInside(a, b)
                && !scene.isInside(b, a)
                && !scene.repeats().containsKey(b.id());
    }

    /** Where countries are not known, sides are not either. */
    private static boolean isOfCountry(Scene scene, Attribution a) {
        return scene.party(a).actor().flatMap(Actor::country).isPresent();
    }

    private static Response turn(Attribution a, Attribution b, ResponseType type) {
        return Scene.response(
                a,
                b,
                type,
                "turn",
                "It is the other side's turn, and this is what was said before.",
                0.4,
                List.of(b.content().spans().get(0), a.content().spans().get(0)));
    }
}
