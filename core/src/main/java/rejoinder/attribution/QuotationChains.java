package rejoinder.attribution;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final int NOBODY = -1;

    private final Analysis analysis;
    private final Trimmer trimmer;
    private final List<Draft> drafts;
    /** For each quotation the last draft that tells it. */
    private final int[] owners;
    /** For each sentence the last draft whose cue stands in it and that tells a quotation. */
    private final int[] quoting;

    private QuotationChains(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.trimmer = new Trimmer(analysis);
        this.drafts = new ArrayList<>(drafts);
        this.owners = new int[analysis.quotations().size()];
        this.quoting = new int[analysis.sentences().size()];
        Arrays.fill(owners, NOBODY);
        Arrays.fill(quoting, NOBODY);
        for (int d = 0; d < drafts.size(); d++) {
            for (Span piece : drafts.get(d).content()) {
                note(d, piece);
            }
        }
    }

    static List<Draft> join(Analysis analysis, List<Draft> drafts) {
        return new QuotationChains(analysis, drafts).joined();
    }

    /** A piece tells the quotations that it begins in, and those whose first word stands in it. */
    private void note(int draft, Span piece) {
        int from = analysis.quotationAt(piece.start()).orElse(analysis.firstQuotationFrom(piece.start()));
        for (int q = from; q < owners.length; q++) {
            Quotation quotation = analysis.quotations().get(q);
            if (quotation.outer().start() >= piece.end()) {
                break;
            }
            if (!quotation.isNested() && quotation.inner().overlaps(piece)) {
                quoting[drafts.get(draft).sentence()] = draft;
                if (piece.start() <= quotation.inner().start()) {
                    owners[q] = draft;
                }
            }
        }
    }

    private List<Draft> joined() {
        for (int q = 0; q < owners.length; q++) {
            Quotation quotation = analysis.quotations().get(q);
            if (quotation.isNested() || owners[q] != NOBODY) {
                continue;
            }
            int owner = quotation.continues().isPresent()
                    ? owners[quotation.continues().getAsInt()]
                    : beforeInParagraph(quotation);
            if (owner != NOBODY) {
                owners[q] = owner;
                trimmer.trim(quotation.inner())
                        .ifPresent(piece -> drafts.set(owner, drafts.get(owner).withPiece(piece)));
            }
        }
        return drafts;
    }

    /** The attribution of an earlier quotation of the paragraph, if nothing but quotations stands between. */
    private int beforeInParagraph(Quotation quotation) {
        int sentence = analysis.sentenceAt(quotation.outer().start());
        if (analysis.sentences().get(sentence).span().start()
                        != quotation.outer().start()
                || !ends(quotation)) {
            return NOBODY;
        }
        int region = analysis.sentences().get(sentence).region();
        for (int s = sentence - 1; s >= 0 && analysis.sentences().get(s).region() == region; s--) {
            if (quoting[s] != NOBODY) {
                return quoting[s];
            }
            OptionalInt around =
                    analysis.quotationAt(analysis.sentences().get(s).span().start());
            if (around.isEmpty()) {
                return NOBODY;
            }
            int before = owners[topOf(around.getAsInt())];
            if (before != NOBODY) {
                return before;
            }
        }
        return NOBODY;
    }

    private int topOf(int quotation) {
        int top = quotation;
        while (analysis.quotations().get(top).parent().isPresent()) {
            top = analysis.quotations().get(top).parent().getAsInt();
        }
        return top;
    }

    /** The quotation fills its sentences: nothing of its own stands after it. */
    private boolean ends(Quotation quotation) {
        Sentence last =
                analysis.sentences().get(analysis.sentenceAt(quotation.inner().end() - 1));
        return last.span().end() <= quotation.outer().end() + 1;
    }
}
