package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.Attribution;
import rejoinder.text.Sentence;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * "Belmora replied that", "said in response": the nearest statement of another party is answered; after a question it
 * is the question.
 */
final class CuedAnswers implements ResponseLinker.Rule {

    private static final Set<String> TURNS = Set.of("transcript-turn", "question-or-answer");
    private static final int NEAR = 4; // statements back

    private static final Set<String> STATEMENTS =
            Set.of("statement", "comments", "comment", "remarks", "announcement", "letter", "message", "warning");

    private static final int OBJECT = 12; // tokens behind "in response to" that tell to whom

    private final Answering answering;
    private final Anaphora anaphora;
    private final ClaimNouns nouns;

    CuedAnswers(Answering answering, Anaphora anaphora, ClaimNouns nouns) {
        this.answering = answering;
        this.anaphora = anaphora;
        this.nouns = nouns;
    }

    @Override
    public List<Response> find(Scene scene, List<Response> before) {
        List<Response> found = new ArrayList<>();
        for (Attribution a : scene.attributions()) {
            question(scene, a).ifPresent(found::add);
            announced(scene, a).ifPresent(found::add);
            boolean silent = scene.decision(a).basis().rule().equals("cue-negated"); // "did not respond"
            if (!silent && !a.source().spans().isEmpty() && !scene.hasAnswered(before, a)) {
                reply(scene, a).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Response> question(Scene scene, Attribution a) {
        List<Attribution> before = scene.before(a);
        if (before.isEmpty() || scene.act(before.get(0)) != SpeechAct.ASK || scene.act(a) == SpeechAct.ASK) {
            return Optional.empty();
        }
        Attribution asked = before.get(0);
        boolean apart = !scene.isInside(asked, a) && !scene.isInside(a, asked);
        boolean other = scene.party(asked).mayBeOther(scene.party(a));
        boolean turns =
                TURNS.contains(asked.basis().rule()) && TURNS.contains(a.basis().rule());
        // "Asked whether it had rained, the minister said" tells of no question that anybody put on record.
        boolean asks = !asked.source().spans().isEmpty()
                && answering.first("asker", scene.words(), source(scene, asked)).isPresent();
        boolean beside =
                asks && scene.sentence(a).region() - scene.sentence(asked).region() <= 1;
        return apart && other && (turns || beside) && a.parent().equals(asked.parent())
                ? Optional.of(Scene.response(
                        a,
                        asked,
                        ResponseType.ANSWERS,
                        "question-before",
                        "The question before it is what it answers.",
                        0.7,
                        asked.cue().spans()))
                : Optional.empty();
    }

    private static TokenRange source(Scene scene, Attribution a) {
        return scene.words().tokens(a.source().spans().get(0));
    }

    /**
     * "The statement was in response to reports that Belmora had said …": the statement told before answers the one
     * told behind these words.
     */
    private Optional<Response> announced(Scene scene, Attribution claim) {
        if (claim.source().spans().isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = scene.sentence(claim);
        Optional<Span> phrase = answering
                .first("phrase", scene.words(), sentence.tokens())
                .filter(p -> p.end() <= claim.source().spans().get(0).start());
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        int end = scene.words().tokens(phrase.get()).first();
        boolean ofStatement = false;
        for (int t = sentence.tokens().first(); t < end; t++) {
            ofStatement |= STATEMENTS.contains(scene.words().lower(t));
        }
        if (!ofStatement) {
            return Optional.empty();
        }
        return scene.before(claim).stream()
                .filter(b -> b.parent().isEmpty() && !scene.sentence(b).equals(sentence))
                .findFirst()
                .filter(b -> scene.party(b).isOther(scene.party(claim)))
                .map(b -> Scene.response(
                        b,
                        claim,
                        type(scene, b, claim),
                        "announced-reply",
                        "The text says that the statement before is in response to it.",
                        0.75,
                        List.of(phrase.get())));
    }

    private Optional<Response> reply(Scene scene, Attribution a) {
        Optional<Span> cue = a.cue().spans().stream()
                .flatMap(
                        s -> answering.first("cue", scene.words(), scene.words().tokens(s)).stream())
                .findFirst();
        if (cue.isPresent()) {
            return scene.before(a).stream()
                    .takeWhile(b -> scene.distance(a, b) <= NEAR)
                    .filter(b -> mayAnswer(scene, a, b))
                    .findFirst()
                    .map(b -> answer(scene, a, b, "reply", 0.7, cue.get()));
        }
        return a.parent().isPresent()
                ? Optional.empty()
                : answering
                        .first("phrase", scene.words(), scene.sentence(a).tokens())
                        .filter(s -> !a.content().holds(List.of(s)))
                        .flatMap(s -> said(scene, a, s).map(b -> answer(scene, a, b, "reply-to", 0.65, s)));
    }

    private static Response answer(Scene scene, Attribution a, Attribution b, String rule, double sure, Span words) {
        String why = "The text says that it answers; this is what was said before.";
        return Scene.response(a, b, type(scene, a, b), rule, why, sure, List.of(words));
    }

    private static boolean mayAnswer(Scene scene, Attribution a, Attribution b) {
        boolean apart = !scene.isInside(b, a) && !scene.isInside(a, b);
        return apart
                && scene.party(b).mayBeOther(scene.party(a))
                && scene.party(b).isKnown()
                && scene.repeats().get(b.id()) == null;
    }

    /** "Asked about the envoy's remarks, Belmora said": what the noun means, else what those named there last said. */
    private Optional<Attribution> said(Scene scene, Attribution a, Span phrase) {
        Words words = scene.words();
        int first = words.tokens(phrase).end();
        int end = Math.min(first + OBJECT, scene.sentence(a).tokens().end());
        for (int t = first; t < end; t++) {
            if (words.lower(t).equals(",") || words.lower(t).equals("\"")) {
                end = t;
            }
        }
        for (int t = first; t < end; t++) {
            Optional<String> kind = nouns.kind(words, t);
            if (kind.isPresent()) {
                return anaphora.meant(scene, a, first, t, kind.get()).filter(b -> mayAnswer(scene, a, b));
            }
        }
        return Optional.empty();
    }

    private static ResponseType type(Scene scene, Attribution a, Attribution b) {
        SpeechAct act = scene.act(a);
        if (act == SpeechAct.ACCUSE) {
            return scene.act(b) == SpeechAct.ACCUSE ? ResponseType.ACCUSES_BACK : ResponseType.REJECTS;
        }
        return ResponseLinker.against(act)
                .orElse(act == SpeechAct.PRAISE ? ResponseType.SUPPORTS : ResponseType.ANSWERS);
    }
}
