package rejoinder.claim;

import java.util.ArrayList;
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
    private static final Set<String> NOT_DEEDS = Set.of(
            "attack", "attacks", "strike", "strikes", "raid", "raids", "action", "actions", "deployment", "withdrawal");

    private final ClaimNouns nouns;

    DeedAnswers(ClaimNouns nouns) {
        this.nouns = nouns;
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

    private static Optional<ResponseType> type(SpeechAct act) {
        return switch (act) {
            case REJECT -> Optional.of(ResponseType.REJECTS);
            case PRAISE -> Optional.of(ResponseType.SUPPORTS);
            default -> Optional.empty();
        };
    }

    private Optional<Response> stated(Scene scene, Attribution a) {
        Words words = scene.words();
        Optional<ResponseType> type = type(scene.act(a));
        boolean byCue = scene.decision(a).basis().rule().startsWith("cue");
        if (type.isEmpty() || !byCue) {
            return Optional.empty();
        }
        TokenRange content = words.bySentence(a.content().spans()).get(0);
        for (int t = content.first(); t < Math.min(content.end(), content.first() + NEAR); t++) {
            boolean deed = nouns.kind(words, t).filter("deed"::equals).isPresent();
            if (deed && !NOT_DEEDS.contains(words.lower(t))) {
                List<Actor> makers = scene.parties().named(new TokenRange(content.first(), t));
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
        for (TokenRange range : words.bySentence(a.content().spans())) {
            for (int t = range.first() + 1; t < range.end(); t++) {
                boolean points =
                        Set.of("such", "this", "these", "the", "that", "those").contains(words.lower(t - 1));
                if (points && nouns.kind(words, t).filter("deed"::equals).isPresent()) {
                    return true;
                }
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
