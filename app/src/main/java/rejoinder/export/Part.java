package rejoinder.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.claim.SpeechAct;
import rejoinder.ledger.CuratedReading;
import rejoinder.ledger.Entry;
import rejoinder.ledger.Reading;
import rejoinder.text.Headline;
import rejoinder.text.Span;

/**
 * An article with those of its statements that are exported. Immutable.
 *
 * @param statements in text order
 */
public record Part(Entry entry, List<Attribution> statements) {

    private static final String PIECES = " … ";

    public Part {
        statements = List.copyOf(statements);
    }

    public static Part whole(Entry entry) {
        return new Part(entry, entry.reading().attributions());
    }

    static Part of(Entry entry, Predicate<AttributionId> chosen) {
        return new Part(
                entry,
                entry.reading().attributions().stream()
                        .filter(a -> chosen.test(a.id()))
                        .toList());
    }

    public Reading reading() {
        return entry.reading();
    }

    public String id() {
        return reading().document().id().value();
    }

    public String text() {
        return reading().document().text();
    }

    public String title() {
        return Headline.of(reading().document());
    }

    /** Its address on the web, if it is one that a reader may follow. */
    public Optional<String> url() {
        return reading().document().metadata().url().filter(u -> u.startsWith("https://") || u.startsWith("http://"));
    }

    /** The name of the file that it was read from; where that lies is no part of the record. */
    public String origin() {
        return fileName(entry.origin());
    }

    /** What follows the last slash. */
    public static String fileName(String origin) {
        int slash = Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\'));
        return slash < origin.length() - 1 ? origin.substring(slash + 1) : origin;
    }

    public String language() {
        return reading().document().metadata().language().orElse("en");
    }

    public String words(List<Span> spans) {
        return spans.stream().map(s -> s.in(text())).collect(Collectors.joining(PIECES));
    }

    public String content(Attribution attribution) {
        return words(attribution.content().spans());
    }

    public String source(Attribution attribution) {
        return words(attribution.source().spans());
    }

    public String cue(Attribution attribution) {
        return words(attribution.cue().spans());
    }

    /** Whom the source denotes, if that is known. */
    public Optional<Actor> actor(AttributionId attribution) {
        return reading().actors().get(attribution) instanceof Resolution.Resolved resolved
                ? Optional.of(resolved.actor())
                : Optional.empty();
    }

    /** The actor's name, else the source's words, else nothing. */
    public String speaker(Attribution attribution) {
        return actor(attribution.id()).map(Actor::name).orElseGet(() -> source(attribution));
    }

    public boolean isCurated(AttributionId attribution) {
        Resolution resolution = reading().actors().get(attribution);
        return resolution != null && CuratedReading.isByPerson(resolution);
    }

    public Optional<SpeechAct> act(AttributionId attribution) {
        return reading().claims().act(attribution);
    }

    public List<Actor> about(AttributionId attribution) {
        return reading().claims().about().getOrDefault(attribution, List.of());
    }

    public boolean isRestated(AttributionId attribution) {
        return reading().claims().restated().contains(attribution);
    }

    public Optional<Utterance> said(AttributionId attribution) {
        return Optional.ofNullable(reading().said().get(attribution));
    }

    /** The day on which it was said or published. */
    public Optional<LocalDate> day(AttributionId attribution) {
        return said(attribution)
                .map(u -> u.when().from().toLocalDate())
                .or(() -> reading().day());
    }
}
