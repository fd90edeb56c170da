package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Content;
import rejoinder.attribution.Mode;
import rejoinder.text.Sentence;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * "Kestria is not hiding the dam, as officials in Belmora allege": what the officials allege is the clause without its
 * negation.
 */
final class CommentClauses {

    private static final int LONGEST_SOURCE = 9;
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor");
    private static final Set<String> ALLEGING = Set.of(
            "allege",
            "alleges",
            "alleged",
            "claim",
            "claims",
            "claimed",
            "assert",
            "asserts",
            "asserted",
            "maintain",
            "maintains",
            "maintained",
            "insist",
            "insists",
            "insisted",
            "suggest",
            "suggests",
            "suggested",
            "argue",
            "argues",
            "argued",
            "contend",
            "contends",
            "contended",
            "say",
            "says",
            "said",
            "charge",
            "charges",
            "charged",
            "believe",
            "believes",
            "put",
            "imagine",
            "pretend",
            "state",
            "states",
            "stated",
            "report",
            "reported",
            "write",
            "wrote",
            "imply",
            "implied");
    private static final Set<String> AUXILIARIES = Set.of(
            "have", "has", "had", "did", "do", "does", "would", "like", "to", "often", "also", "now", "is", "was",
            "being");

    /** @param comma the token before "as" */
    private record Clause(int comma, Span source, Span cue, int end) {}

    private final Words words;
    private final Maker maker;

    private final CueTable cues;

    CommentClauses(Words words, CueTable cues) {
        this.words = words;
        this.cues = cues;
        this.maker = new Maker(words);
    }

    /** What was found, and the attributions with contents reached back over their first clause. */
    List<Restatement> find(List<Attribution> attributions) {
        List<Restatement> found = new ArrayList<>();
        for (Sentence sentence : words.analysis().sentences()) {
            Optional<Clause> clause = clause(sentence.tokens());
            clause.ifPresent(c -> restated(sentence.tokens(), c, attributions).ifPresent(found::add));
        }
        return found;
    }

    private Optional<Clause> clause(TokenRange sentence) {
        for (int t = sentence.first() + 2; t + 2 < sentence.end(); t++) {
            if (words.lower(t).equals("as") && words.lower(t - 1).equals(",")) {
                int limit = Math.min(sentence.end(), t + 1 + LONGEST_SOURCE);
                for (int v = t + 2; v < limit && !words.lower(v).equals(","); v++) {
                    if (ALLEGING.contains(words.lower(v)) && endsClause(v + 1, sentence)) {
                        int end = v;
                        while (end > t + 2 && AUXILIARIES.contains(words.lower(end - 1))) {
                            end--;
                        }
                        return Optional.of(new Clause(t - 1, words.span(t + 1, end), words.span(v, v + 1), v + 1));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean endsClause(int token, TokenRange sentence) {
        return token >= sentence.end() || !words.analysis().token(token).isWord();
    }

    private Optional<Restatement> restated(TokenRange sentence, Clause clause, List<Attribution> attributions) {
        Optional<Integer> negation = negation(sentence.first(), clause.comma())
                .or(() -> denied(clause, attributions).map(d -> afterThat(d)));
        if (negation.isEmpty()
                || attributions.stream().anyMatch(a -> a.cue().spans().contains(clause.cue()))) {
            return Optional.empty();
        }
        Optional<Span> content = maker.trimmed(negation.get(), clause.comma());
        Optional<Attribution> speaker = content.flatMap(c -> Maker.around(
                attributions.stream()
                        .filter(a -> a.content().holds(List.of(clause.cue())))
                        .toList(),
                c));
        if (content.isEmpty() || speaker.isEmpty()) {
            return Optional.empty();
        }
        Attribution claim = maker.attribution(
                speaker.get(),
                Optional.of(clause.source()),
                Optional.of(clause.cue()),
                content.get(),
                Mode.INDIRECT,
                Maker.basis(
                        "as-alleged", "The clause behind it says who alleges it.", 0.9, clause.source(), clause.cue()));
        return Optional.of(new Restatement(claim, speaker.get(), true));
    }

    /** "denied that the dam was shut, as officials have claimed": the statement whose content the clause follows. */
    private Optional<Attribution> denied(Clause clause, List<Attribution> attributions) {
        int comma = words.analysis().token(clause.comma()).span().start();
        return attributions.stream()
                .filter(a -> last(a).contains(comma) || last(a).end() == comma)
                .filter(a -> cues.find(words, a)
                        .filter(h -> h.value().act() == SpeechAct.DENY)
                        .isPresent())
                .findFirst();
    }

    private static Span last(Attribution a) {
        return a.content().spans().get(a.content().spans().size() - 1);
    }

    private int afterThat(Attribution denied) {
        int first = words.tokens(last(denied)).first();
        return words.lower(first).equals("that") ? first + 1 : first;
    }

    /** The first token after the negation: "is not | hiding", "far from | hiding". */
    private Optional<Integer> negation(int first, int end) {
        for (int t = first; t + 1 < end; t++) {
            if (NEGATIONS.contains(words.lower(t))) {
                return Optional.of(t + 1);
            }
            if (words.lower(t).equals("far") && words.lower(t + 1).equals("from")) {
                return Optional.of(t + 2);
            }
        }
        return Optional.empty();
    }

    /**
     * Attributions whose content begins only after such a clause reach back to the beginning of the sentence: in "It is
     * not hiding the dam, as officials allege, on the contrary, it wants inspectors, it said" all is said by the one at
     * the end. What the clause negates is nobody else's statement.
     */
    List<Attribution> reachBack(List<Attribution> attributions) {
        List<Attribution> result = new ArrayList<>(attributions);
        for (Sentence sentence : words.analysis().sentences()) {
            TokenRange tokens = sentence.tokens();
            clause(tokens).ifPresent(c -> {
                if (negation(tokens.first(), c.comma()).isPresent()) {
                    reachBack(result, tokens, c);
                }
                denied(c, result).ifPresent(d -> reachOn(result, d, c));
            });
        }
        return result;
    }

    private void reachBack(List<Attribution> result, TokenRange sentence, Clause clause) {
        Span before = words.span(sentence.first(), clause.comma());
        int after = words.analysis().token(clause.end() - 1).span().end();
        int limit = words.analysis().token(sentence.end() - 1).span().end();
        for (int i = 0; i < result.size(); i++) {
            Attribution a = result.get(i);
            Span first = a.content().spans().get(0);
            boolean follows = first.start() > after && first.end() <= limit;
            boolean saidLater = a.cue().spans().stream().anyMatch(c -> c.start() > first.end() && c.end() <= limit);
            if (follows && saidLater) {
                List<Span> pieces = new ArrayList<>(a.content().spans());
                pieces.set(
                        0,
                        maker.trimmed(sentence.first(), sentence.first() + 1)
                                .orElse(before)
                                .union(first));
                result.set(i, with(a, new Content(pieces)));
                result.removeIf(b -> b.cue().spans().stream().anyMatch(before::contains)
                        && cues.find(words, b).isEmpty());
                return;
            }
        }
    }

    private void reachOn(List<Attribution> result, Attribution denied, Clause clause) {
        List<Span> pieces = new ArrayList<>(denied.content().spans());
        Span all = last(denied).union(clause.cue());
        boolean free = denied.cue().spans().stream().noneMatch(all::overlaps)
                && denied.source().spans().stream().noneMatch(all::overlaps);
        if (free) {
            pieces.set(pieces.size() - 1, all);
            result.set(result.indexOf(denied), with(denied, new Content(pieces)));
        }
    }

    private Attribution with(Attribution a, Content content) {
        AttributionId id = AttributionId.of(words.analysis().document().id(), a.source(), a.cue(), content);
        return new Attribution(id, a.source(), a.cue(), content, a.mode(), a.parent(), a.basis());
    }
}
