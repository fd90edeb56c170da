package rejoinder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionFinder;
import rejoinder.attribution.RuleAttributionFinder;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Producer;
import rejoinder.text.Analysis;
import rejoinder.text.Analyzer;
import rejoinder.text.Document;
import rejoinder.text.Sentence;
import rejoinder.wire.Article;
import rejoinder.wire.Documents;

/** The door: reads an article in one call. Immutable and thread-safe; made once, used for every article. */
public final class Rejoinder {

    /** This version as a whole; a reading by another version is another revision. */
    public static final Producer PRODUCER = new Producer("rejoinder", "0.1.0");

    private final Analyzer analyzer = new Analyzer();
    private final AttributionFinder attributions = new RuleAttributionFinder();

    private Rejoinder() {}

    /** With the models and tables inside the library and no actors of the user's own. */
    public static Rejoinder create() {
        return new Rejoinder();
    }

    /** The whole walk, from an article as given to its reading. */
    public Reading read(Article article) {
        Document document = Documents.of(article);
        Analysis analysis = analyzer.analyze(document);
        List<Attribution> found = attributions.find(analysis);
        return new Reading(
                PRODUCER,
                document,
                analysis.sentences().stream().map(Sentence::span).toList(),
                Optional.empty(),
                found,
                Map.of());
    }
}
