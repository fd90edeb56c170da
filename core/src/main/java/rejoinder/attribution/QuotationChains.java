package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import rejoinder.text.Analysis;
import rejoinder.text.Quotation;
import rejoinder.text.Sentence;
import rejoinder.text.Span;

/**
 * Gives quotations without a cue of their own to the attribution that they go on with: the rest of a split quotation
 * ("A," he said. "B."), and a quotation that the next paragraph takes up again.
 */
final class QuotationChains {

    private final Analysis analysis;
    private final Trimmer trimmer;

    QuotationChains(Analysis analysis) {
        this.analysis = analysis;
        this.trimmer = new Trimmer(analysis);
    }

    List<Draft> join(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts);
        for (Quotation quotation : analysis.quotations()) {
            if (quotation.isNested() || joined.stream().anyMatch(d -> d.covers(quotation.inner()))) {
                continue;
            }
            owner(quotation, joined)
                    .ifPresent(i -> trimmer.trim(quotation.inner())
                            .ifPresent(piece -> joined.set(i, joined.get(i).withPiece(piece))));
        }
        return joined;
    }

    private OptionalInt owner(Quotation quotation, List<Draft> drafts) {
        if (quotation.continues().isPresent()) {
            Span before =
                    analysis.quotations().get(quotation.continues().getAsInt()).inner();
            return last(drafts, d -> d.covers(before));
        }
        int sentence = sentenceOf(quotation.outer().start());
        boolean begins = sentence > 0
                && analysis.sentences().get(sentence).span().start()
                        == quotation.outer().start()
                && ends(quotation);
        if (!begins) {
            return OptionalInt.empty();
        }
        int region = analysis.sentences().get(sentence).region();
        for (int s = sentence - 1; s >= 0 && analysis.sentences().get(s).region() == region; s--) {
            int number = s;
            OptionalInt owner = last(drafts, d -> d.sentence() == number && quotes(d));
            if (owner.isPresent()) {
                return owner;
            }
            if (!insideQuotation(analysis.sentences().get(s))) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /** The quotation fills its sentences: nothing of its own stands after it. */
    private boolean ends(Quotation quotation) {
        int last = sentenceOf(quotation.inner().end() - 1);
        return analysis.sentences().get(last).span().end() <= quotation.outer().end() + 1;
    }

    private boolean quotes(Draft draft) {
        return analysis.quotations().stream()
                .anyMatch(q -> draft.content().stream().anyMatch(c -> c.overlaps(q.inner())) && !q.isNested());
    }

    private boolean insideQuotation(Sentence sentence) {
        return analysis.quotations().stream().anyMatch(q -> q.outer().overlaps(sentence.span()));
    }

    private static OptionalInt last(List<Draft> drafts, java.util.function.Predicate<Draft> test) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (test.test(drafts.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private int sentenceOf(int offset) {
        int low = 0;
        int high = analysis.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (analysis.sentences().get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
