package rejoinder;

import java.util.List;
import java.util.Optional;
import rejoinder.actor.ActorFinder;
import rejoinder.actor.ActorRegistry;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionFinder;
import rejoinder.attribution.LearnedAttributionFinder;
import rejoinder.attribution.UtteranceFinder;
import rejoinder.claim.Claims;
import rejoinder.event.EventFinder;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Producer;
import rejoinder.text.Analysis;
import rejoinder.text.Analyzer;
import rejoinder.text.Document;
import rejoinder.text.Sentence;
import rejoinder.time.Dateline;
import rejoinder.time.DatelineFinder;
import rejoinder.time.Timex;
import rejoinder.time.TimexFinder;
import rejoinder.wire.Article;
import rejoinder.wire.Documents;

/**
 * The door: reads an article in one call. Making one loads the models (a third of a second); use it for every article.
 * Immutable and thread-safe.
 */
public final class Rejoinder {

    /** This version of Rejoinder, reading with the default settings and without actors. */
    public static final Producer PRODUCER = new Producer("rejoinder", "0.3.0");

    private final Producer producer;
    private final AttributionFinder attributionFinder;
    private final ActorFinder actorFinder;

    private Rejoinder(ActorRegistry actors, Settings settings) {
        this.producer = producer(actors, settings);
        this.attributionFinder = new LearnedAttributionFinder(settings.profile(), settings.minConfidence());
        this.actorFinder = new ActorFinder(actors);
    }

    /** With the models and tables inside the library and no actors of the user's own. */
    public static Rejoinder create() {
        return create(ActorRegistry.EMPTY);
    }

    /** With these actors, whom sources are resolved to. */
    public static Rejoinder create(ActorRegistry actors) {
        return create(actors, Settings.DEFAULT);
    }

    /** With these actors and settings. */
    public static Rejoinder create(ActorRegistry actors, Settings settings) {
        return new Rejoinder(actors, settings);
    }

    /**
     * The version of Rejoinder with the settings that are not the default, and the fingerprint of the actors if there
     * are any: a reading by another producer is another revision.
     */
    private static Producer producer(ActorRegistry actors, Settings settings) {
        String version = PRODUCER.version() + settings.suffix();
        return new Producer(PRODUCER.name(), actors.isEmpty() ? version : version + "+actors." + actors.fingerprint());
    }

    /** Who reads: what {@link Reading#producer()} of its readings will be. */
    public Producer producer() {
        return producer;
    }

    /** The whole walk, from an article as given to its reading. */
    public Reading read(Article article) {
        Document document = Documents.of(article);
        Analysis analysis = Analyzer.analyze(document);
        Optional<Dateline> dateline = DatelineFinder.find(document);
        List<Timex> times = TimexFinder.find(analysis, dateline);
        List<Attribution> found = attributionFinder.find(analysis);
        EventFinder events = EventFinder.of(analysis, times);
        ActorFinder.Found actors = actorFinder.find(analysis, dateline, found, events.parties());
        Claims claims = Claims.of(analysis, found, actors.resolutions(), actors.mentions());
        List<Attribution> attributions = claims.attributions();
        return new Reading(
                producer,
                document,
                analysis.sentences().stream().map(Sentence::span).toList(),
                dateline,
                attributions,
                claims.holders(),
                UtteranceFinder.find(analysis, dateline, attributions, times),
                actors.mentions(),
                times,
                claims.ofArticle(),
                events.find(dateline, attributions, claims.ofArticle(), actors));
    }
}
