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
    private static final int SUBJECT = 5; // the same, where what is said decides that it answers
    private static final Set<String> OWN = Set.of("his", "her", "its", "their", "own");
    private static final Set<String> POINTERS =
            Set.of("the", "this", "that", "these", "those", "such", "his", "her", "its", "their", "any", "all", "both");
    private static final Map<String, Set<SpeechAct>> MEANT = Map.of(
            "accuse", Set.of(SpeechAct.ACCUSE),
            "claim", Set.of(SpeechAct.ACCUSE, SpeechAct.ASSERT, SpeechAct.ANNOUNCE, SpeechAct.DENY, SpeechAct.THREATEN),
            "demand", Set.of(SpeechAct.DEMAND, SpeechAct.REQUEST, SpeechAct.PROPOSE),
            "propose", Set.of(SpeechAct.PROPOSE, SpeechAct.DEMAND, SpeechAct.REQUEST),
            "threaten", Set.of(SpeechAct.THREATEN, SpeechAct.PROMISE),
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
            if (type.isEmpty() && scene.act(a) == SpeechAct.ACCUSE && !scene.hasAnswered(before, a)) {
                // "Such threats were a crime": an accusation against what was said.
                answer(scene, a, ResponseType.REJECTS).ifPresent(found::add);
            } else if (type.isPresent() && !scene.hasAnswered(before, a)) {
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
            boolean around = a.parent().filter(r.from()::equals).isPresent() && speaksOfIt(scene.words(), a);
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

    /** "it", "his request": few words that cannot be about anything else. */
    private static boolean speaksOfIt(Words words, Attribution a) {
        TokenRange content = words.tokens(a.content().spans().get(0));
        return content.length() <= 4
                && (POINTERS.contains(words.lower(content.first()))
                        || words.lower(content.first()).equals("it"));
    }

    private static Optional<ResponseType> type(SpeechAct act) {
        return ResponseLinker.against(act)
                .or(() -> act == SpeechAct.PRAISE ? Optional.of(ResponseType.SUPPORTS) : Optional.empty());
    }

    private Optional<Response> answer(Scene scene, Attribution a, ResponseType type) {
        Words words = scene.words();
        TokenRange content = words.tokens(a.content().spans().get(0));
        boolean byCue = scene.decision(a).basis().rule().startsWith("cue");
        int limit = Math.min(content.end(), content.first() + (byCue ? NEAR : SUBJECT));
        for (int t = content.first(); t < limit; t++) {
            Optional<String> kind = nouns.kind(words, t);
            boolean accuses = scene.act(a) == SpeechAct.ACCUSE
                    && !scene.decision(a).basis().rule().equals("cue");
            if (kind.isEmpty()
                    || !isReference(words, content, t)
                    || (accuses && !isAttacked(words, content, t, kind.get()))) {
                continue;
            }
            if (type == ResponseType.SUPPORTS && OWN.contains(words.lower(content.first()))) {
                return Optional.empty(); // "defended his remarks"
            }
            Optional<Attribution> meant = meant(scene, a, content.first(), t, kind.get());
            if (meant.isPresent()) {
                List<Span> evidence = new ArrayList<>(a.cue().spans());
                evidence.add(words.span(t, t + 1));
                double sure = scene.distance(a, meant.get()) <= 2 ? 0.8 : 0.7;
                boolean back = scene.act(a) == SpeechAct.ACCUSE && scene.act(meant.get()) == SpeechAct.ACCUSE;
                return Optional.of(Scene.response(
                        a,
                        meant.get(),
                        back ? ResponseType.ACCUSES_BACK : type,
                        "reference",
                        "Its noun points back to such a statement.",
                        sure,
                        evidence));
            }
        }
        return Optional.empty();
    }

    /**
     * The nearest statement told before that a noun can mean: of whoever is named before the noun, and of its kind or
     * with a reporting word of its stem ("warned", "the warning").
     */
    Optional<Attribution> meant(Scene scene, Attribution a, int first, int noun, String kind) {
        Set<SpeechAct> acts = MEANT.getOrDefault(kind, Set.of());
        List<Actor> named = scene.parties().named(new TokenRange(first, noun));
        List<String> names = new ArrayList<>();
        for (int t = first; t < noun; t++) {
            if (scene.words().isName(t)) {
                names.add(scene.words().lower(t));
            }
        }
        String word = scene.words().lower(noun);
        boolean words = kind.equals("claim") && !names.isEmpty();
        return scene.before(a).stream()
                .filter(b -> scene.party(b).mayBeOther(scene.party(a)))
                .filter(b -> !scene.isInside(b, a) && !scene.isInside(a, b))
                .filter(b -> names.isEmpty() || owns(scene, b, named, names))
                .filter(b -> words || acts.contains(scene.act(b)) || hasStem(scene, b, word))
                .findFirst();
    }

    private static boolean owns(Scene scene, Attribution b, List<Actor> named, List<String> names) {
        // A person's words are nobody else's; what a state says, any of its organs may say.
        boolean side = named.stream()
                .anyMatch(n -> n.kind().equals("person")
                        ? scene.party(b)
                                .actor()
                                .filter(o -> o.id().equals(n.id()))
                                .isPresent()
                        : scene.party(b)
                                .sameSide(new Party(Optional.of(n), List.of()))
                                .orElse(false));
        return side
                || b.source().spans().stream()
                        .map(s -> Words.plain(s.in(scene.words().text())))
                        .anyMatch(source -> names.stream().anyMatch(source::contains));
    }

    private static boolean hasStem(Scene scene, Attribution b, String noun) {
        for (Span cue : b.cue().spans()) {
            TokenRange range = scene.words().tokens(cue);
            for (int t = range.first(); t < range.end(); t++) {
                if (Speaker.sameStem(scene.words().lower(t), noun)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "such threats", "Belmora's claim": "the findings prove that Belmora lies" attacks no findings. */
    private static boolean isAttacked(Words words, TokenRange content, int noun, String kind) {
        boolean pointed = false;
        for (int t = Math.max(content.first(), noun - 3); t < noun; t++) {
            pointed |= Set.of("such", "these", "this", "'s").contains(words.lower(t));
        }
        return pointed && !kind.equals("announce");
    }

    /** A definite noun with nothing behind it that tells its own claim: "the report", not "a report that it rained". */
    private static boolean isReference(Words words, TokenRange content, int noun) {
        boolean definite = noun == content.first() || isApposition(words, content, noun);
        for (int t = Math.max(content.first(), noun - 3); t < noun; t++) {
            definite |= POINTERS.contains(words.lower(t)) || words.lower(t).startsWith("'") || words.isName(t);
        }
        boolean told = noun + 1 < content.end()
                && Set.of("that", "to", "of").contains(words.lower(noun + 1))
                && noun + 3 < content.end();
        return definite && !told;
    }

    /** "Kestria accused Belmora of theft, a charge its envoy denied". */
    private static boolean isApposition(Words words, TokenRange content, int noun) {
        int first = content.first();
        return first > 0
                && words.lower(first - 1).equals(",")
                && Set.of("a", "an").contains(words.lower(first))
                && noun + 1 >= content.end();
    }
}
