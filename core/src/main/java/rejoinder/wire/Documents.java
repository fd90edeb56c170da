package rejoinder.wire;

import java.util.List;
import rejoinder.text.Canonical;
import rejoinder.text.Canonicalizer;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.text.Region;

/**
 * Makes the document of an article: canonical text, repairs, and regions, which are those of the markup if there is
 * any. The id derives from the raw bytes alone. Thread-safe.
 */
public final class Documents {

    private Documents() {}

    public static Document of(Article article) {
        Canonical canonical = Canonicalizer.canonicalize(article.text());
        String text = canonical.text();
        List<Region> regions = article.marked().isEmpty()
                ? Layout.infer(text, article.metadata().title())
                : Layout.marked(text, article.marked(), canonical.toGiven());
        return new Document(
                DocumentId.of(article.raw().toArray()),
                text,
                canonical.toGiven(),
                article.metadata(),
                regions,
                canonical.repairs());
    }
}
