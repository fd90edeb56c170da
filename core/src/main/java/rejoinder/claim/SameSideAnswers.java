package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.claim.Response.Target;
import rejoinder.claim.Response.Target.BareClaim;
import rejoinder.claim.Response.Target.Statement;
import rejoinder.provenance.Basis;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * Who has once answered a claim goes on answering it: "Kestria denied the charge. It accused Belmora of stirring up
 * fear"; and so does who "also" denies it.
 */
final class SameSideAnswers implements ResponseLinker.Rule {

    private static final int NEAR = 6; // statements away from one that answers
    private static final int NEXT = 2;
    private static final Set<String> ALSO = Set.of("also", "too", "likewise", "similarly", "again");
    private static final Set<String> POINTERS = Set.of("it", "this", "that", "these", "those", "such");

    private static final Set<String> CLAIMS = Set.of("claim", "accuse");

    private final ClaimNouns nouns;

    SameSideAnswers(ClaimNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public List<Response> find(Scene scene, List<Response> before) {
        List<Response> found = new ArrayList<>();
        for (Attribution a : scene.told()) {
            boolean firm = isFirm(scene, a);
            boolean open = (a.parent().isEmpty() || firm)
                    && (firm || !isNoun(scene, a))
                    && !scene.hasAnswered(before, a)
                    && !scene.repeats().containsKey(a.id())
                    && scene.party(a).isKnown();
            if (open) {
                answer(scene, a, before).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Response> answer(Scene scene, Attribution a, List<Response> before) {
        return before.stream()
                .filter(r -> isAgainst(r.type()))
                .filter(r -> scene.byId().containsKey(r.from()))
                .filter(r -> distance(scene, a, r) <= NEAR && !isAnswered(a, r) && !isInside(scene, a, r))
                .sorted(Comparator.comparing((Response r) -> isAccusation(scene, r) ? 0 : 1)
                        .thenComparing(r -> distance(scene, a, r))
                        .thenComparing(Response::from)
                        .thenComparing(r -> r.to().toString()))
                .flatMap(r -> again(scene, a, r).stream())
                .findFirst();
    }

    private Optional<Response> again(Scene scene, Attribution a, Response r) {
        Attribution first = scene.byId().get(r.from());
        if (first == null) {
            return Optional.empty();
        }
        Party answered = answered(scene, r.to());
        if (scene.party(a).sameSide(answered).orElse(false)) {
            return Optional.empty();
        }
        boolean same = scene.party(a).sameSide(scene.party(first)).orElse(false);
        if (!same && isAlso(scene, a, first)) {
            return Optional.of(response(a, r, type(scene, a, r), "also", 0.65));
        }
        return same && goesOn(scene, a, r, first, answered)
                ? Optional.of(response(a, r, type(scene, a, r), "same-side", 0.6))
                : Optional.empty();
    }

    private boolean goesOn(Scene scene, Attribution a, Response r, Attribution first, Party answered) {
        int own = Overlap.shared(scene.overlap().stems(a), stems(scene, r.to()));
        // Who goes through an opponent's claims point by point answers each of them once.
        boolean restated =
                r.basis().rule().startsWith("restated") && scene.restatements().size() > 1;
        if (restated || isNested(r)) {
            return own >= 2 && scene.act(a) == SpeechAct.DENY;
        }
        boolean next = scene.distance(a, first) <= NEXT;
        boolean shares = own >= 1
                || Overlap.shared(scene.overlap().stems(a), scene.overlap().stems(first)) >= 2;
        return switch (scene.act(a)) {
            case DENY -> r.to() instanceof Statement && (next || shares || scene.distance(a, first) <= NEAR - 2);
            case REJECT -> (next && points(scene, a)) || (own >= 2 && !isOfDeed(scene, a));
            case ACCUSE ->
                isSaidOrDecided(r)
                        && isAfter(scene, a, r)
                        && (concerns(scene, a, answered) || (next && (points(scene, a) || speaksOfClaim(scene, a))))
                        && (next || shares);
            default -> false;
        };
    }

    /** What was said before the charge was answers nothing. */
    private static boolean isAfter(Scene scene, Attribution a, Response r) {
        return !(r.to() instanceof Statement s)
                || !scene.byId().containsKey(s.id())
                || scene.place(a.id()) > scene.place(s.id())
                || scene.place(a.id()) > scene.place(r.from());
    }

    private static boolean isSaidOrDecided(Response r) {
        return r.to() instanceof Statement || r.basis().rule().startsWith("deed");
    }

    private static boolean isNested(Response r) {
        return r.basis().rule().equals("nested-opponent");
    }

    /** "fabricated the story", "such claims". */
    private boolean speaksOfClaim(Scene scene, Attribution a) {
        TokenRange range = scene.words().tokens(a.content().spans().get(0));
        for (int t = range.first(); t < range.end(); t++) {
            if (nouns.kind(scene.words(), t).filter(CLAIMS::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "protested the actions of the navy": what is refused is done, not said. */
    private boolean isOfDeed(Scene scene, Attribution a) {
        TokenRange range = scene.words().tokens(a.content().spans().get(0));
        for (int t = range.first(); t < Math.min(range.end(), range.first() + 8); t++) {
            if (nouns.kind(scene.words(), t).filter("deed"::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Calvenne also denied it": another party, right after the first, with the same reporting word. */
    private static boolean isAlso(Scene scene, Attribution a, Attribution first) {
        boolean firm = isFirm(scene, a) && isFirm(scene, first);
        if (!firm || scene.place(a.id()) < scene.place(first.id())) {
            return false;
        }
        Words words = scene.words();
        for (Span cue : a.cue().spans()) {
            TokenRange range = words.tokens(cue);
            for (int t = Math.max(0, range.first() - 1); t < range.end(); t++) {
                if (ALSO.contains(words.lower(t))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Denies or rejects by its reporting word. */
    private static boolean isFirm(Scene scene, Attribution a) {
        return ResponseLinker.against(scene.act(a)).isPresent()
                && scene.decision(a).basis().rule().equals("cue");
    }

    private boolean isNoun(Scene scene, Attribution a) {
        return a.cue().spans().stream()
                .anyMatch(c -> nouns.kind(scene.words(), scene.words().tokens(c).end() - 1)
                        .isPresent());
    }

    private static boolean points(Scene scene, Attribution a) {
        int first = scene.words().tokens(a.content().spans().get(0)).first();
        for (int t = first; t < Math.min(scene.words().size(), first + 4); t++) {
            if (POINTERS.contains(scene.words().lower(t))) {
                return true;
            }
        }
        return false;
    }

    private static boolean concerns(Scene scene, Attribution a, Party party) {
        return scene.words().bySentence(a.content().spans()).stream()
                .flatMap(range -> scene.parties().named(range).stream())
                .anyMatch(actor ->
                        new Party(Optional.of(actor), List.of()).sameSide(party).orElse(false));
    }

    private static boolean isAgainst(ResponseType type) {
        return type == ResponseType.DENIES
                || type == ResponseType.REFUTES
                || type == ResponseType.REJECTS
                || type == ResponseType.ACCUSES_BACK;
    }

    private static boolean isAccusation(Scene scene, Response r) {
        return r.to() instanceof Statement s
                && Optional.ofNullable(scene.byId().get(s.id()))
                        .filter(b -> scene.act(b) == SpeechAct.ACCUSE)
                        .isPresent();
    }

    private static ResponseType type(Scene scene, Attribution a, Response r) {
        return ResponseLinker.against(scene.act(a))
                .orElse(isAccusation(scene, r) ? ResponseType.ACCUSES_BACK : ResponseType.REJECTS);
    }

    private static Party answered(Scene scene, Target to) {
        if (to instanceof BareClaim bare) {
            Optional<Actor> claimant = bare.claimant();
            return claimant.isPresent() ? new Party(claimant, List.of()) : Party.UNKNOWN;
        }
        return Optional.ofNullable(scene.byId().get(((Statement) to).id()))
                .map(scene::party)
                .orElse(Party.UNKNOWN);
    }

    private static Set<String> stems(Scene scene, Target to) {
        if (to instanceof BareClaim bare) {
            return scene.overlap().stems(List.of(bare.span()));
        }
        return Optional.ofNullable(scene.byId().get(((Statement) to).id()))
                .map(scene.overlap()::stems)
                .orElse(Set.of());
    }

    private static int distance(Scene scene, Attribution a, Response r) {
        Attribution first = scene.byId().get(r.from());
        return first == null ? Integer.MAX_VALUE : scene.distance(a, first);
    }

    private static boolean isAnswered(Attribution a, Response r) {
        return r.from().equals(a.id()) || (r.to() instanceof Statement s && s.id().equals(a.id()));
    }

    private static boolean isInside(Scene scene, Attribution a, Response r) {
        Attribution answered = r.to() instanceof Statement s ? scene.byId().get(s.id()) : null;
        return answered != null && scene.isInside(a, answered);
    }

    private static Response response(Attribution a, Response r, ResponseType type, String rule, double sure) {
        String why = rule.equals("also")
                ? "It does the same as the one before."
                : "Its side answers that claim beside it, and goes on.";
        return new Response(
                a.id(),
                r.to(),
                type,
                new Basis(Scene.PRODUCER, rule, why, sure, a.cue().spans()));
    }
}
