package rejoinder.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rejoinder.actor.Denotation;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.claim.ArticleClaims;
import rejoinder.event.PloverEvent;
import rejoinder.event.SpeechEvents;
import rejoinder.provenance.Producer;
import rejoinder.text.Document;
import rejoinder.text.Span;
import rejoinder.time.Dateline;
import rejoinder.time.Timex;

/**
 * What one version of Rejoinder makes of one article. Immutable; the same article and version give an equal reading.
 *
 * @param producer the version as a whole
 * @param document canonical text and metadata
 * @param sentences spans of the sentences, in text order
 * @param dateline place and day, if the article has a dateline
 * @param attributions in text order; parents are among them
 * @param actors whom each attribution's source denotes; an attribution may be missing here
 * @param said when each attribution's content was said; an attribution may be missing here
 * @param mentions names with whom they denote, in text order
 * @param times expressions of time, in text order
 * @param claims the acts of the attributions, which of them are restated, what they are about, and who answers whom
 * @param events that the article or a statement of it tells of, in text order
 */
public record Reading(
        Producer producer,
        Document document,
        List<Span> sentences,
        Optional<Dateline> dateline,
        List<Attribution> attributions,
        Map<AttributionId, Resolution> actors,
        Map<AttributionId, Utterance> said,
        List<Denotation> mentions,
        List<Timex> times,
        ArticleClaims claims,
        List<PloverEvent> events) {

    public Reading {
        sentences = List.copyOf(sentences);
        attributions = List.copyOf(attributions);
        actors = Collections.unmodifiableMap(new TreeMap<>(actors));
        said = Collections.unmodifiableMap(new TreeMap<>(said));
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        events = List.copyOf(events);
    }

    /** A reading of attributions alone. */
    public Reading(
            Producer producer,
            Document document,
            List<Span> sentences,
            Optional<Dateline> dateline,
            List<Attribution> attributions,
            Map<AttributionId, Resolution> actors) {
        this(
                producer,
                document,
                sentences,
                dateline,
                attributions,
                actors,
                Map.of(),
                List.of(),
                List.of(),
                ArticleClaims.NONE);
    }

    /** A reading without events. */
    public Reading(
            Producer producer,
            Document document,
            List<Span> sentences,
            Optional<Dateline> dateline,
            List<Attribution> attributions,
            Map<AttributionId, Resolution> actors,
            Map<AttributionId, Utterance> said,
            List<Denotation> mentions,
            List<Timex> times,
            ArticleClaims claims) {
        this(producer, document, sentences, dateline, attributions, actors, said, mentions, times, claims, List.of());
    }

    /** What its statements are as events, in text order: an accusation, a demand, a threat. */
    public List<PloverEvent> speechEvents() {
        return SpeechEvents.of(attributions, actors, said, claims, document.text());
    }

    /** Who published the article: as the wire says, else the agency of its dateline. */
    public Optional<String> outlet() {
        return document.metadata().outlet().or(() -> dateline.flatMap(Dateline::agency));
    }

    /** The day of publication: as the wire says, else of the dateline. */
    public Optional<LocalDate> day() {
        return document.metadata().published().or(() -> dateline.flatMap(Dateline::date));
    }
}
