package rejoinder;

import java.util.List;
import rejoinder.actor.ActorRegistry;
import rejoinder.actor.ActorResolver;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionFinder;
import rejoinder.attribution.RuleAttributionFinder;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Producer;
import rejoinder.text.Analysis;
import rejoinder.text.Analyzer;
import rejoinder.text.Document;
import rejoinder.text.Sentence;
import rejoinder.time.DatelineFinder;
import rejoinder.wire.Article;
import rejoinder.wire.Documents;

/**
 * The door: reads an article in one call. Making one loads the models (about half a second); use it for every article.
 * Immutable and thread-safe.
 */
public final class Rejoinder {

    /** This version of Rejoinder, reading without actors. */
    public static final Producer PRODUCER = new Producer("rejoinder", "0.1.0");

    private final Producer producer;
    private final Analyzer analyzer = new Analyzer();
    private final AttributionFinder attributionFinder = new RuleAttributionFinder();
    private final ActorResolver actorResolver;

    private Rejoinder(Producer producer, ActorRegistry actors) {
        this.producer = producer;
        this.actorResolver = new ActorResolver(actors);
    }

    /** With the models and tables inside the library and no actors of the user's own. */
    public static Rejoinder create() {
        return create(ActorRegistry.EMPTY);
    }

    /** With these actors, whom sources are resolved to. */
    public static Rejoinder create(ActorRegistry actors) {
        return new Rejoinder(producer(actors), actors);
    }

    /**
     * The version of Rejoinder and, if there are any, the fingerprint of the actors: a reading by another producer is
     * another revision.
     */
    private static Producer producer(ActorRegistry actors) {
        return actors.isEmpty()
                ? PRODUCER
                : new Producer(PRODUCER.name(), PRODUCER.version() + "+actors." + actors.fingerprint());
    }

    /** Who reads: what {@link Reading#producer()} of its readings will be. */
    public Producer producer() {
        return producer;
    }

    /** The whole walk, from an article as given to its reading. */
    public Reading read(Article article) {
        Document document = Documents.of(article);
        Analysis analysis = analyzer.analyze(document);
        List<Attribution> attributions = attributionFinder.find(analysis);
        return new Reading(
                producer,
                document,
                analysis.sentences().stream().map(Sentence::span).toList(),
                DatelineFinder.find(document),
                attributions,
                actorResolver.resolve(document.text(), attributions));
    }
}
