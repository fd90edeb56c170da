package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rejoinder.attribution.Attribution;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * A statement nested in one that denies or rejects it: "rejected a call by deputies", "denied a report that"; or an
 * opponent's accusation inside one's own words: "Belmora insists that the gates were shut. The logbook shows them open".
 */
final class NestedAnswers implements ResponseLinker.Rule {

    private static final int NEAR = 10; // tokens from the cue to the nested cue that is its object

    private final CueTable cues;
    private final ClaimNouns nouns;

    NestedAnswers(CueTable cues, ClaimNouns nouns) {
        this.cues = cues;
        this.nouns = nouns;
    }

    @Override
    public List<Response> find(Scene scene, List<Response> before) {
        List<Response> found = new ArrayList<>();
        for (Attribution nested : scene.attributions()) {
            Optional<Attribution> parent = nested.parent().map(scene.byId()::get);
            parent.flatMap(p -> answer(scene, p, nested)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Response> answer(Scene scene, Attribution outer, Attribution nested) {
        Optional<SpeechAct> firm = cues.find(scene.words(), outer)
                .filter(h -> h.value().strength() != CueTable.Strength.CONTENT)
                .map(h -> h.value().act());
        List<Span> evidence = new ArrayList<>(outer.cue().spans());
        evidence.addAll(nested.cue().spans());
        if (firm.isPresent() && isObject(scene.words(), outer, nested)) {
            Optional<ResponseType> type = ResponseLinker.against(scene.act(outer))
                    .or(() -> scene.act(outer) == SpeechAct.PRAISE
                            ? Optional.of(ResponseType.SUPPORTS)
                            : Optional.empty());
            if (type.isPresent() && scene.party(nested).mayBeOther(scene.party(outer))) {
                return Optional.of(Scene.response(
                        outer,
                        nested,
                        type.get(),
                        "nested-object",
                        "What it denies, rejects or welcomes is the statement inside.",
                        0.9,
                        evidence));
            }
        }
        boolean opponent = scene.party(nested).isOther(scene.party(outer));
        boolean answers = scene.act(outer) == SpeechAct.DENY || scene.act(outer) == SpeechAct.REJECT;
        boolean claims = cues.doubts(scene.words(), nested)
                || scene.act(nested) == SpeechAct.ACCUSE
                || scene.act(nested) == SpeechAct.ASSERT;
        boolean says = cues.find(scene.words(), outer).isPresent()
                || outer.cue().spans().isEmpty();
        if (opponent && claims && says && answers && firm.isEmpty()) {
            ResponseType type = scene.act(outer) == SpeechAct.REJECT ? ResponseType.REJECTS : ResponseType.REFUTES;
            return Optional.of(Scene.response(
                    outer, nested, type, "nested-opponent", "It repeats what an opponent lays on it.", 0.65, evidence));
        }
        return Optional.empty();
    }

    /** Whether the nested cue or its source follows the outer cue so closely that it is what is denied. */
    private boolean isObject(Words words, Attribution outer, Attribution nested) {
        TokenRange content = words.tokens(outer.content().spans().get(0));
        for (Span cue : nested.cue().spans()) {
            TokenRange tokens = words.tokens(cue);
            boolean close = tokens.first() - content.first() <= NEAR;
            boolean noun = nouns.kind(words, tokens.end() - 1).isPresent()
                    || nested.source().spans().stream()
                            .anyMatch(s -> words.tokens(s).first() - content.first() <= 2);
            if (close && noun) {
                return true;
            }
        }
        return false;
    }
}
