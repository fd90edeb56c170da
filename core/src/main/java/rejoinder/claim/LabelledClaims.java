package rejoinder.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.Mode;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * Claims that stand between labels, or before one: "Myth: the dam is shut. Fact: it is open." "The dam is shut.
 * Refutation: nobody has shut it." "The dam is shut. Nonsense."
 */
final class LabelledClaims {

    private static final int LONGEST = 4; // sentences between a claim's label and its answer

    private enum Kind {
        CLAIM,
        MYTH,
        ANSWER,
        ALONE
    }

    /** @param end the first token after label and mark */
    private record Label(Kind kind, int first, int end) {}

    private final Map<List<String>, Kind> labels = new LinkedHashMap<>();

    LabelledClaims() {
        for (List<String> row : Table.rows("labels.tsv")) {
            labels.put(List.of(row.get(0).split(" ")), Kind.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)));
        }
    }

    List<Restatement> find(Words words, CueTable cues, Parties parties, Attribution speaker, List<Attribution> all) {
        Maker maker = new Maker(words);
        List<TokenRange> sentences = maker.sentences(speaker);
        List<Restatement> found = new ArrayList<>();
        Optional<Integer> open = Optional.empty(); // sentence with a claim's label
        Optional<Label> claim = Optional.empty();
        for (int s = 0; s < sentences.size(); s++) {
            Optional<Label> label = label(words, sentences.get(s));
            if (label.isEmpty()) {
                continue;
            }
            Label here = label.get();
            if (here.kind() == Kind.CLAIM || here.kind() == Kind.MYTH) {
                open = Optional.of(s);
                claim = label;
                if (here.kind() == Kind.MYTH && !answered(words, sentences, s)) {
                    restated(maker, words, speaker, here.end(), sentences.get(s).end(), here)
                            .ifPresent(found::add);
                }
            } else if (s > 0) {
                boolean labelled = open.isPresent() && s - open.get() <= LONGEST && open.get() < s;
                int first = labelled
                        ? claim.orElseThrow().end()
                        : sentences.get(s - 1).first();
                int last = sentences.get(s - 1).end();
                Maker.reportedIn(words, cues, parties, words.span(first, last), speaker, all)
                        .map(known -> new Restatement(known, speaker, true))
                        .or(() -> restated(maker, words, speaker, first, last, here))
                        .ifPresent(found::add);
                open = Optional.empty();
            }
        }
        return found;
    }

    private boolean answered(Words words, List<TokenRange> sentences, int from) {
        for (int s = from + 1; s < Math.min(sentences.size(), from + 1 + LONGEST); s++) {
            Optional<Label> label = label(words, sentences.get(s));
            if (label.isPresent()) {
                return label.get().kind() == Kind.ANSWER || label.get().kind() == Kind.ALONE;
            }
        }
        return false;
    }

    private static Optional<Restatement> restated(
            Maker maker, Words words, Attribution speaker, int first, int end, Label label) {
        Span evidence = words.span(label.first(), label.end());
        return maker.trimmed(first, end)
                .map(content -> maker.attribution(
                        speaker,
                        Optional.empty(),
                        Optional.empty(),
                        content,
                        Mode.DIRECT,
                        Maker.basis("labelled", "A label marks it as a claim that is answered.", 0.9, evidence)))
                .map(claim -> new Restatement(claim, speaker, true));
    }

    /** A label at the beginning of a sentence, perhaps with a number: "Myth No. 2:". */
    private Optional<Label> label(Words words, TokenRange sentence) {
        int first = sentence.first();
        while (first < sentence.end() && !words.analysis().token(first).isWord()) {
            first++;
        }
        for (Map.Entry<List<String>, Kind> entry : labels.entrySet()) {
            int end = first + entry.getKey().size();
            if (end > sentence.end() || !words.standsAt(first, entry.getKey())) {
                continue;
            }
            int mark = end;
            while (mark < sentence.end() && mark < end + 3 && isNumber(words, mark)) {
                mark++;
            }
            boolean last = mark >= sentence.end() || (mark + 1 == sentence.end() && ".!".contains(words.lower(mark)));
            if (entry.getValue() == Kind.ALONE ? last : last || isColon(words.lower(mark))) {
                return Optional.of(new Label(entry.getValue(), first, Math.min(sentence.end(), mark + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(Words words, int token) {
        String word = words.lower(token);
        return Character.isDigit(word.charAt(0))
                || word.equals("no")
                || word.equals("no.")
                || word.equals("#")
                || (word.equals(".") && words.lower(token - 1).equals("no"));
    }

    private static boolean isColon(String mark) {
        return mark.equals(":") || mark.equals("–") || mark.equals("—") || mark.equals("--");
    }
}
