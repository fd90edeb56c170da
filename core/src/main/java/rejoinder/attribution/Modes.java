package rejoinder.attribution;

import java.util.OptionalInt;
import java.util.stream.Stream;
import rejoinder.text.Analysis;
import rejoinder.text.Quotation;
import rejoinder.text.Span;

/** Direct if all words stand in quotation marks of their own, mixed if some do. */
final class Modes {

    private Modes() {}

    static Mode of(Analysis analysis, Draft draft) {
        boolean some = false;
        boolean all = true;
        for (Span piece : draft.content()) {
            boolean whole = Stream.iterate(
                            analysis.quotationAt(piece.start()),
                            OptionalInt::isPresent,
                            q -> analysis.quotations().get(q.getAsInt()).parent())
                    .map(q -> analysis.quotations().get(q.getAsInt()))
                    .anyMatch(q -> q.inner().contains(piece) && isOwn(q, draft));
            some |= whole
                    || analysis.quotationsOpeningIn(piece).stream().anyMatch(q -> isOwn(q, draft))
                    || analysis.quotationAt(piece.start()).stream()
                            .mapToObj(analysis.quotations()::get)
                            .anyMatch(q -> isOwn(q, draft));
            all &= whole;
        }
        return all ? Mode.DIRECT : some ? Mode.MIXED : Mode.INDIRECT;
    }

    /** A quotation around cue and content is the words of somebody else. */
    private static boolean isOwn(Quotation quotation, Draft draft) {
        return !draft.cue().map(quotation.inner()::contains).orElse(false);
    }
}
