package rejoinder.search;

import static rejoinder.search.IndexFields.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.event.EventParty;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.Reading;
import rejoinder.text.Span;

/** Makes the document of an event, and reads what it keeps to be shown. */
final class EventDocuments {

    private static final ResultKind KIND_OF_RESULT = ResultKind.EVENT;

    private final UnaryOperator<Actor> shown;

    /** @param shown an actor as people described it */
    EventDocuments(UnaryOperator<Actor> shown) {
        this.shown = shown;
    }

    static Stream<Actor> actors(PloverEvent event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .flatMap(party -> party.actor().stream());
    }

    Document of(Reading reading, PloverEvent event) {
        String id = EventId.of(reading.document().id(), event).value();
        Document document = ArticleDocuments.common(reading, id, KIND_OF_RESULT);
        ArticleDocuments.coded(
                document, KIND_OF_RESULT, Facet.EVENT, event.type().word());
        ArticleDocuments.coded(
                document, KIND_OF_RESULT, Facet.STATUS, event.status().word());
        event.mode().ifPresent(mode -> document.add(new StoredField(EVENT_MODE, mode)));
        event.contexts().forEach(context -> document.add(new StoredField(CONTEXT, context)));
        parties(document, reading, event);
        quotation(document, reading, event);
        document.add(new StringField(
                IN, ArticleDocuments.region(reading, event.span().start()), Store.NO));
        // History is not of the day on which it is told.
        Optional<LocalDate> told = event.status() == EventStatus.BACKGROUND ? Optional.empty() : reading.day();
        ArticleDocuments.when(document, KIND_OF_RESULT, told, event.when());
        event.when().map(Utterance::derivation).ifPresent(d -> document.add(new StoredField(DERIVATION, d)));
        event.attribution().ifPresent(teller -> document.add(new StoredField(TELLER, teller(reading, teller))));
        double sure = event.basis().confidence();
        document.add(new NumericDocValuesField(SURE, Math.round(1e6 * sure)));
        document.add(new StoredField(WEAKEST, String.format(Locale.ROOT, "event %.2f", sure)));
        return document;
    }

    private void parties(Document document, Reading reading, PloverEvent event) {
        String text = reading.document().text();
        event.actors().forEach(party -> document.add(new StoredField(DOER, party(party, text))));
        event.recipients().forEach(party -> document.add(new StoredField(RECIPIENT, party(party, text))));
        List<Actor> doers = known(event.actors());
        doers.forEach(actor -> ArticleDocuments.actor(document, KIND_OF_RESULT, Facet.ACTOR, actor));
        known(event.recipients())
                .forEach(actor -> ArticleDocuments.actor(document, KIND_OF_RESULT, Facet.ABOUT, actor));
        doers.stream()
                .flatMap(a -> a.country().stream())
                .distinct()
                .forEach(c -> ArticleDocuments.coded(document, KIND_OF_RESULT, Facet.COUNTRY, c));
        doers.stream()
                .flatMap(a -> a.role().stream())
                .distinct()
                .forEach(r -> ArticleDocuments.coded(document, KIND_OF_RESULT, Facet.ROLE, r));
    }

    /** In text order. */
    private List<Actor> known(List<EventParty> parties) {
        return parties.stream()
                .flatMap(party -> party.actor().stream())
                .map(shown)
                .distinct()
                .toList();
    }

    private String party(EventParty party, String text) {
        Optional<Actor> actor = party.actor().map(shown);
        return new FoundEvent.Party(party.span().in(text), actor.map(Actor::id), actor.map(Actor::name)).stored();
    }

    private static void quotation(Document document, Reading reading, PloverEvent event) {
        String text = reading.document().text();
        Span around = EventQuotation.around(reading, event);
        document.add(text(around.in(text)));
        List<Span> evidence = event.basis().evidence();
        Span first = evidence.isEmpty() ? event.span() : evidence.get(0);
        document.add(new StoredField(PLACE, first.start()));
        for (Span trigger : evidence) {
            if (trigger.start() >= around.start() && trigger.end() <= around.end()) {
                document.add(new StoredField(
                        TRIGGER, (trigger.start() - around.start()) + " " + (trigger.end() - around.start())));
            }
        }
    }

    private String teller(Reading reading, AttributionId id) {
        String source = reading.attributions().stream()
                .filter(a -> a.id().equals(id))
                .map(a -> ArticleDocuments.words(
                        a.source().spans(), reading.document().text()))
                .findFirst()
                .orElse("");
        String name = reading.actors().get(id) instanceof Resolution.Resolved resolved
                ? shown.apply(resolved.actor()).name()
                : source;
        return new FoundEvent.Teller(id.value(), name).stored();
    }

    /** What a document keeps. */
    static FoundEvent event(Document document) {
        return new FoundEvent(
                EventType.parse(document.get(EVENT)),
                Optional.ofNullable(document.get(EVENT_MODE)),
                List.of(document.getValues(CONTEXT)),
                EventStatus.parse(document.get(STATUS)),
                Stream.of(document.getValues(DOER)).map(FoundEvent.Party::of).toList(),
                Stream.of(document.getValues(RECIPIENT))
                        .map(FoundEvent.Party::of)
                        .toList(),
                Stream.of(document.getValues(TRIGGER)).map(EventDocuments::mark).toList(),
                document.getField(PLACE).numericValue().intValue(),
                Optional.ofNullable(document.get(DERIVATION)),
                Optional.ofNullable(document.get(TELLER)).map(FoundEvent.Teller::of));
    }

    private static Marked.Mark mark(String stored) {
        int gap = stored.indexOf(' ');
        return new Marked.Mark(
                Integer.parseInt(stored, 0, gap, 10), Integer.parseInt(stored, gap + 1, stored.length(), 10));
    }
}
