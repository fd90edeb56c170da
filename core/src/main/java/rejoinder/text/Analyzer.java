package rejoinder.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Marks quotations, sentences and tokens of a document. */
public final class Analyzer {

    private Analyzer() {}

    public static Analysis analyze(Document document) {
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
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int s = 0; s < spans.size(); s++) {
            int first = tokens.size();
            tokens.addAll(Tokenizer.tokens(document.text(), spans.get(s)));
            sentences.add(new Sentence(spans.get(s), new TokenRange(first, tokens.size()), regions.get(s)));
        }
        return new Analysis(document, sentences, tokens, quotations);
    }
}
