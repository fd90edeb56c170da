package rejoinder.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.text.Span;

/**
 * The turns of a transcript: "MODERATOR: Who pays for the dam?" and in the next paragraph "BROD: We do." A turn runs
 * to the next speaker. Lists look alike ("Winner: Reds"), so that a transcript must have two speakers, one of them
 * twice, and must talk: half of its turns say I, we or you, ask, or open as an answer does.
 */
final class Transcripts {

    private static final int FEWEST_TURNS = 3;
    /** Paragraphs of a turn that need not talk. */
    private static final int QUIET = 2;

    /** "Well, the dam is full." */
    private static final Set<String> OPENERS =
            Set.of("well", "yes", "no", "yeah", "oh", "okay", "thank", "thanks", "look", "sure");

    private static final int LONGEST_OPENER = 20;

    private record Turn(int paragraph, SpeakerLabel label) {}

    private final LayoutView view;

    Transcripts(LayoutView view) {
        this.view = view;
    }

    List<Draft> find() {
        List<Turn> turns = turns();
        List<Draft> found = new ArrayList<>();
        for (int t = 0; t < turns.size(); t++) {
            int next = t + 1 < turns.size() ? turns.get(t + 1).paragraph() : view.count();
            draft(turns.get(t), next).ifPresent(found::add);
        }
        return found;
    }

    private List<Turn> turns() {
        List<Turn> all = new ArrayList<>();
        view.numbers()
                .forEach(p ->
                        SpeakerLabel.of(view.text, view.paragraph(p)).ifPresent(label -> all.add(new Turn(p, label))));
        Map<String, Integer> often = new HashMap<>();
        all.forEach(turn -> often.merge(turn.label().key(), 1, Integer::sum));
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean beside = (i > 0 && near(all.get(i - 1), all.get(i)))
                    || (i + 1 < all.size() && near(all.get(i), all.get(i + 1)));
            if (often.getOrDefault(all.get(i).label().key(), 0) > 1
                    || (beside && isSpeaker(all.get(i).label()))) {
                turns.add(all.get(i));
            }
        }
        return isTranscript(turns) ? turns : List.of();
    }

    private static boolean near(Turn one, Turn next) {
        return next.paragraph() - one.paragraph() <= QUIET + 1;
    }

    /** Capitals, or a name of two words: "Ana Brod" may speak but once, "Rain" may not. */
    private boolean isSpeaker(SpeakerLabel label) {
        return label.kind() != SpeakerLabel.Kind.CAPITALISED
                || Words.in(view.text, label.source().start(), label.source().end())
                                .count()
                        > 1;
    }

    private boolean isTranscript(List<Turn> turns) {
        long speakers = turns.stream().map(t -> t.label().key()).distinct().count();
        boolean asked = turns.stream().allMatch(t -> t.label().kind() == SpeakerLabel.Kind.QUESTION_OR_ANSWER);
        long talking = turns.stream().filter(this::talks).count();
        boolean exchanged = turns.size() >= FEWEST_TURNS && speakers < turns.size();
        return speakers > 1 && (exchanged || asked) && talking * 2 >= turns.size();
    }

    private boolean talks(Turn turn) {
        return view.talks(turn.paragraph())
                || OPENERS.contains(firstWord(turn))
                || (turn.label().standsAlone(view.paragraph(turn.paragraph()))
                        && turn.paragraph() + 1 < view.count()
                        && view.talks(turn.paragraph() + 1));
    }

    private String firstWord(Turn turn) {
        int start = turn.label().after();
        int end = Math.min(view.paragraph(turn.paragraph()).end(), start + LONGEST_OPENER);
        Words words = Words.in(view.text, start, end);
        return words.count() > 0 ? words.lower(0) : "";
    }

    private Optional<Draft> draft(Turn turn, int next) {
        List<Span> content = new ArrayList<>();
        Span first = view.paragraph(turn.paragraph());
        boolean alone = turn.label().standsAlone(first);
        if (!alone) {
            content.add(new Span(turn.label().after(), first.end()));
        }
        boolean last = next == view.count();
        boolean close = !last && next - turn.paragraph() <= QUIET + 1;
        for (int p = turn.paragraph() + 1; p < next; p++) {
            boolean begins = alone && content.isEmpty();
            if (!view.adjoin(p) || !(begins || close || view.isInFirstPerson(p))) {
                break;
            }
            if (!isStageDirection(view.paragraph(p))) {
                content.add(view.paragraph(p));
            }
        }
        boolean asked = turn.label().kind() == SpeakerLabel.Kind.QUESTION_OR_ANSWER;
        return view.draft(
                asked ? "question-or-answer" : "transcript-turn", turn.label().source(), content);
    }

    /** "(Laughter.)", "[The tape is played]", "…": not spoken. */
    private boolean isStageDirection(Span paragraph) {
        String line = paragraph.in(view.text);
        boolean bracketed =
                "([".indexOf(line.charAt(0)) >= 0 && (line.endsWith(")") || line.endsWith("]") || line.endsWith(")."));
        return bracketed || line.chars().noneMatch(Character::isLetter);
    }
}
