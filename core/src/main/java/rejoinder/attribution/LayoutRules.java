package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rejoinder.text.Analysis;

/**
 * Attributions that the layout makes and no reporting verb: turns of a transcript, signatures, statements under a
 * heading, quotations in a paragraph of their own, sources in headlines. Reads paragraphs, quotations and the form of
 * words, never their tags, so that any finder may take these first and let them stand. Stateless and thread-safe.
 */
final class LayoutRules {

    /** No two of them share a character. */
    List<Draft> find(Analysis analysis) {
        LayoutView view = new LayoutView(analysis);
        Taken taken = new Taken();
        List<Draft> found = new ArrayList<>();
        Stream.of(
                        new PressStatements(view).find(),
                        new Transcripts(view).find(),
                        new HeadlineSources(view).find(),
                        new LabelledQuotations(view).find(),
                        new BlockQuotations(view).find(),
                        new Signatures(view).find())
                .flatMap(List::stream)
                .filter(taken::isFree)
                .forEach(draft -> {
                    taken.add(draft);
                    found.add(draft);
                });
        return found;
    }
}
