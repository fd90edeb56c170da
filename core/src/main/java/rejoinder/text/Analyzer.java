package rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks quotations, sentences and tokens of a document. Loads the tagger when made; make one and use it for every
 * document. Thread-safe.
 */
public final class Analyzer {

    private final Tagger tagger = Tagger.load();

    public Analysis analyze(Document document) {
        List<Quotation> quotations = QuotationFinder.find(document);
        SentenceFinder finder = new SentenceFinder(document.text(), quotations);
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int r = 0; r < document.regions().size(); r++) {
            Region region = document.regions().get(r);
            if (region.kind() == RegionKind.BOILERPLATE || region.kind() == RegionKind.DATELINE) {
                continue;
            }
            for (Span span : finder.find(region.span())) {
                int first = tokens.size();
                tokens.addAll(tagger.tag(document.text(), span));
                sentences.add(new Sentence(span, new TokenRange(first, tokens.size()), r));
            }
        }
        return new Analysis(document, sentences, tokens, quotations);
    }
}
