package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.claim.Response.Target.BareClaim;
import rejoinder.provenance.Basis;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * Decisions and the like, which are answered though they are no statements: "rejected Belmora's decision to close the
 * border"; and later words of the same party on "such decisions".
 */
final class DeedAnswers implements ResponseLinker.Rule {

    private static final int NEAR = 8;
    private static final int SUBJECT = 8; // tokens in which the subject of what is said stands
    private static final int FAR = 12; // statements away
    private static final Set<String> OWN = Set.of("its", "his", "her", "their");
    private static final Set<SpeechAct> MAKING =
            Set.of(SpeechAct.ANNOUNCE, SpeechAct.PROMISE, SpeechAct.THREATEN, SpeechAct.DEMAND, SpeechAct.PROPOSE);
    private static final Set<String> NOT_DEEDS = Set.of(
            "attack", "attacks", "strike", "strikes", "raid", "raids", "action", "actions", "deployment", "withdrawal");

    private final ClaimNouns nouns;
    private final Narrated narrated;

    DeedAnswers(ClaimNouns nouns, Narrated narrated) {
        this.nouns = nouns;
        this.narrated = narrated;
    }

    @Override
    public List<Response> find(Scene scene, List<Response> before) {
        List<Response> found = new ArrayList<>();
        for (Attribution a : scene.told()) {
            if (scene.hasAnswered(before, a)) {
                continue;
            }
            stated(scene, a).or(() -> again(scene, a, found)).ifPresent(found::add);
        }
        return found;
    }

    /** "this decision", "such a step" and nothing that tells which. */
    private static boolean isPointed(Words words, TokenRange content, int noun) {
        boolean told = noun + 1 < content.end()
                && Set.of("to", "of", "on", "that", "by", "against").contains(words.lower(noun + 1));
        boolean points = false;
        for (int t = Math.max(content.first(), noun - 2); t < noun; t++) {
            points |= Set.of("this", "such", "these", "that").contains(words.lower(t));
        }
        return points && !told;
    }

    private static boolean isSelf(Scene scene, Attribution a, Actor maker) {
        return scene.party(a).sameSide(new Party(Optional.of(maker), List.of())).orElse(false);
    }

    /** The statement by which another side made such a decision known: it shares words with what is said of it. */
    private static Optional<Attribution> made(Scene scene, Attribution a, List<Actor> makers) {
        Set<String> stems = scene.overlap().stems(a);
        return scene.around(a).stream()
                .filter(b -> scene.distance(a, b) <= FAR && !scene.isInside(a, b) && !scene.isInside(b, a))
                .filter(b -> MAKING.contains(scene.act(b)) && scene.repeats().get(b.id()) == null)
                .filter(b -> scene.party(b).isOther(scene.party(a)))
                .filter(b -> makers.stream()
                        .anyMatch(m -> scene.party(b)
                                .sameSide(new Party(Optional.of(m), List.of()))
                                .orElse(false)))
                .filter(b -> Overlap.shared(stems, scene.overlap().stems(b)) >= 1)
                .max(Comparator.<Attribution>comparingInt(b -> scene.act(b) == SpeechAct.ANNOUNCE ? 1 : 0)
                        .thenComparing(
                                b -> Overlap.shared(stems, scene.overlap().stems(b)))
                        .thenComparing(b -> -scene.distance(a, b))
                        .thenComparing(Attribution::id));
    }

    private static Optional<ResponseType> type(SpeechAct act) {
        return switch (act) {
            case REJECT, ACCUSE -> Optional.of(ResponseType.REJECTS);
            case PRAISE -> Optional.of(ResponseType.SUPPORTS);
            default -> Optional.empty();
        };
    }

    private Optional<Response> stated(Scene scene, Attribution a) {
        Words words = scene.words();
        Optional<ResponseType> type = type(scene.act(a));
        boolean byCue = scene.decision(a).basis().rule().startsWith("cue");
        TokenRange content = words.bySentence(a.content().spans()).get(0);
        boolean charges = byCue && scene.act(a) == SpeechAct.ACCUSE; // "alleged that the ruling was bought"
        if (type.isEmpty() || charges || (!byCue && !pointsAtDeed(words, content.first(), content.first() + SUBJECT))) {
            return Optional.empty();
        }
        for (int t = content.first(); t < Math.min(content.end(), content.first() + NEAR); t++) {
            if (words.lower(t).equals("as")) {
                break; // "denounced the exercises as war moves"
            }
            boolean deed = nouns.kind(words, t).filter("deed"::equals).isPresent();
            if (deed && !NOT_DEEDS.contains(words.lower(t))) {
                List<Actor> named = scene.parties().named(new TokenRange(content.first(), t));
                List<Actor> makers = named.isEmpty() ? named : named.subList(named.size() - 1, named.size());
                boolean its = OWN.contains(words.lower(content.first()));
                if ((its && type.get() == ResponseType.SUPPORTS)
                        || makers.stream().anyMatch(m -> isSelf(scene, a, m))) {
                    return Optional.empty(); // "stood by its own plan"
                }
                Optional<Attribution> made = makers.isEmpty() ? Optional.empty() : made(scene, a, makers);
                if (made.isPresent()) {
                    return Optional.of(Scene.response(
                            a,
                            made.get(),
                            type.get(),
                            "deed-made-known",
                            "What it answers is a decision that is made known there.",
                            0.7,
                            List.of(words.span(t, t + 1))));
                }
                Optional<BareClaim> told = type.get() == ResponseType.REJECTS && isPointed(words, content, t)
                        ? narrated.before(scene, a)
                        : Optional.empty();
                if (told.isPresent()) {
                    return Optional.of(bare(
                            a,
                            told.get().span(),
                            told.get().claimant(),
                            type.get(),
                            "deed-told",
                            "What it answers is a decision that the article tells before.",
                            0.6,
                            words.span(t, t + 1)));
                }
                if (!byCue && makers.isEmpty()) {
                    continue; // "the decision is wrong": whose, the article does not tell here
                }
                Optional<Actor> maker = makers.size() == 1 ? Optional.of(makers.get(0)) : Optional.empty();
                Span claim = words.span(content.first(), content.end());
                return Optional.of(bare(
                        a,
                        claim,
                        maker,
                        type.get(),
                        "deed",
                        "What it answers is a decision.",
                        0.7,
                        words.span(t, t + 1)));
            }
        }
        return Optional.empty();
    }

    /** The same party speaks of "such decisions" again, or of "it" in the next statement. */
    private Optional<Response> again(Scene scene, Attribution a, List<Response> found) {
        Words words = scene.words();
        Optional<ResponseType> type = type(scene.act(a));
        if (type.isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        for (Response r : found) {
            Attribution first = scene.byId().get(r.from());
            if (first == null
                    || !scene.party(first).sameSide(scene.party(a)).orElse(false)
                    || r.type() != type.get()
                    || !(r.to() instanceof BareClaim claim)) {
                continue;
            }
            boolean next = scene.distance(first, a) <= 2 && startsWithIt(words, a);
            Set<String> shared = scene.overlap().stems(List.of(claim.span()));
            boolean again = Overlap.shared(shared, scene.overlap().stems(a)) >= 1 && pointsAtDeed(words, a);
            if (next || again) {
                return Optional.of(bare(
                        a,
                        claim.span(),
                        claim.claimant(),
                        type.get(),
                        "deed-again",
                        "It speaks of the same decision.",
                        0.6,
                        a.content().spans().get(0)));
            }
        }
        return Optional.empty();
    }

    private static boolean startsWithIt(Words words, Attribution a) {
        int first = words.tokens(a.content().spans().get(0)).first();
        return Set.of("it", "this", "that", "they", "these", "such").contains(words.lower(first));
    }

    private boolean pointsAtDeed(Words words, Attribution a) {
        return words.bySentence(a.content().spans()).stream()
                .anyMatch(range -> pointsAtDeed(words, range.first(), range.end()));
    }

    private boolean pointsAtDeed(Words words, int first, int end) {
        for (int t = first + 1; t < Math.min(words.size(), end); t++) {
            boolean points = words.isName(t - 1)
                    || Set.of("such", "this", "these", "the", "that", "those", "'s")
                            .contains(words.lower(t - 1));
            if (points && nouns.kind(words, t).filter("deed"::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Response bare(
            Attribution a,
            Span claim,
            Optional<Actor> maker,
            ResponseType type,
            String rule,
            String why,
            double sure,
            Span evidence) {
        return new Response(
                a.id(),
                new BareClaim(claim, maker),
                type,
                new Basis(Scene.PRODUCER, rule, why, sure, List.of(evidence)));
    }
}
