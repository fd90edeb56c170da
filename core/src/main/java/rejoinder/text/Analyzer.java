package rejoinder.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Marks quotations, sentences and tokens of a document. Loads the tagger when made; make one and use it for every
 * document. Thread-safe.
 */
public final class Analyzer {

    private final Tagger tagger = Tagger.load();

    public Analysis analyze(Document document) {
        List<Quotation> quotations = QuotationFinder.find(document);
        SentenceFinder finder = new SentenceFinder(document.text(), quotations);
        List<Span> spans = new ArrayList<>();
        List<Integer> regions = new ArrayList<>();
        for (int r = 0; r < document.regions().size(); r++) {
            Region region = document.regions().get(r);
            if (region.kind() != RegionKind.BOILERPLATE && region.kind() != RegionKind.DATELINE) {
                spans.addAll(finder.find(region.span()));
                regions.addAll(Collections.nCopies(spans.size() - regions.size(), r));
            }
        }
        ProperNames names = ProperNames.of(document.text(), running(document, spans, regions));
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int s = 0; s < spans.size(); s++) {
            int first = tokens.size();
            tokens.addAll(tagger.tag(document.text(), spans.get(s), names));
            sentences.add(new Sentence(spans.get(s), new TokenRange(first, tokens.size()), regions.get(s)));
        }
        return new Analysis(document, sentences, tokens, quotations);
    }

    private static List<Span> running(Document document, List<Span> spans, List<Integer> regions) {
        return IntStream.range(0, spans.size())
                .filter(s -> document.regions().get(regions.get(s)).kind() == RegionKind.BODY)
                .mapToObj(spans::get)
                .toList();
    }
}
