package rejoinder.search;

import static rejoinder.search.IndexFields.*;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.claim.Response;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.Entry;
import rejoinder.ledger.Reading;
import rejoinder.text.Headline;
import rejoinder.text.Span;

/** Makes of an entry what the index holds of it: a document for each statement and event, and last one for the article. */
final class ArticleDocuments {

    private static final int HEADLINE_LENGTH = 200;

    private final FacetsConfig facets = Facet.config();
    private final UnaryOperator<Actor> shown;
    private final EventDocuments events;

    /** @param shown an actor as people described it */
    ArticleDocuments(UnaryOperator<Actor> shown) {
        this.shown = shown;
        this.events = new EventDocuments(shown);
    }

    List<Document> of(Entry entry) {
        Reading reading = entry.reading();
        Set<String> named = named(reading);
        List<Document> documents = new ArrayList<>();
        Map<AttributionId, Set<String>> speech = speech(reading);
        for (Attribution attribution : reading.attributions()) {
            Document document = statement(reading, attribution);
            speech.getOrDefault(attribution.id(), Set.of())
                    .forEach(type -> coded(document, ResultKind.STATEMENT, Facet.EVENT, type));
            documents.add(built(entered(document, entry)));
        }
        reading.events().forEach(event -> documents.add(built(entered(events.of(reading, event), entry))));
        documents.add(built(entered(article(reading, named), entry)));
        return documents;
    }

    /** The types of event that statements are. */
    private static Map<AttributionId, Set<String>> speech(Reading reading) {
        Map<AttributionId, Set<String>> types = new HashMap<>();
        for (PloverEvent event : reading.speechEvents()) {
            event.attribution()
                    .ifPresent(id -> types.computeIfAbsent(id, k -> new TreeSet<>())
                            .add(event.type().word()));
        }
        return types;
    }

    private static Document entered(Document document, Entry entry) {
        long moment = entry.readAt().toEpochMilli();
        document.add(new LongPoint(READ, moment));
        document.add(new NumericDocValuesField(READ, moment));
        document.add(new StoredField(
                READ, entry.readAt().truncatedTo(ChronoUnit.MILLIS).toString()));
        return document;
    }

    private Document built(Document document) {
        try {
            return facets.build(document);
        } catch (IOException e) {
            throw new IllegalStateException("without a taxonomy nothing is written", e);
        }
    }

    private Set<String> named(Reading reading) {
        Set<String> ids = new TreeSet<>();
        reading.mentions().forEach(m -> m.actor().ifPresent(a -> ids.add(a.id())));
        reading.actors().values().forEach(r -> candidates(r).forEach(a -> ids.add(a.id())));
        Stream.concat(
                        reading.claims().about().values().stream().flatMap(List::stream),
                        reading.events().stream().flatMap(EventDocuments::actors))
                .forEach(a -> {
                    ids.add(a.id());
                    ids.add(shown.apply(a).id());
                });
        return ids;
    }

    private static List<Actor> candidates(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved resolved) {
            return List.of(resolved.actor());
        }
        return resolution instanceof Resolution.Ambiguous ambiguous ? ambiguous.candidates() : List.of();
    }

    private Document article(Reading reading, Set<String> named) {
        Document document = common(reading, reading.document().id().value(), ResultKind.ARTICLE);
        document.add(text(reading.document().text()));
        named.forEach(id -> document.add(new StringField(NAMED, id, Store.NO)));
        document.add(new StoredField("statements", reading.attributions().size()));
        reading.day().ifPresent(day -> time(document, day));
        return document;
    }

    static Document common(Reading reading, String id, ResultKind kind) {
        Document document = new Document();
        document.add(new StringField(KIND, kind.word(), Store.YES));
        document.add(new StringField(ID, id, Store.YES));
        document.add(new StringField(ARTICLE, reading.document().id().value(), Store.YES));
        document.add(new NumericDocValuesField(NUMBER, number(id)));
        document.add(new StoredField(HEADLINE, Headline.opening(Headline.of(reading.document()), HEADLINE_LENGTH)));
        reading.outlet().ifPresent(outlet -> coded(document, kind, Facet.OUTLET, outlet));
        reading.day().ifPresent(day -> {
            document.add(new IntPoint(kind.field(PUBLISHED), (int) day.toEpochDay()));
            document.add(new StoredField(kind.field(PUBLISHED), day.toString()));
        });
        return document;
    }

    /** A value that is looked for as a whole. */
    static void coded(Document document, ResultKind kind, Facet facet, String value) {
        if (!value.isBlank()) {
            String field = facet.field().word();
            document.add(new StringField(field, folded(value), Store.NO));
            document.add(new StoredField(field, value));
            document.add(new SortedSetDocValuesFacetField(facet.dimension(kind), value));
        }
    }

    /** An actor that is looked for by id and by name. */
    static void actor(Document document, ResultKind kind, Facet facet, Actor actor) {
        document.add(new StringField(facet.field().word(), actor.id(), Store.YES));
        document.add(new TextField(facet.field().word() + "_name", actor.name(), Store.YES));
        document.add(new SortedSetDocValuesFacetField(facet.dimension(kind), actor.id()));
    }

    private Document statement(Reading reading, Attribution attribution) {
        AttributionId id = attribution.id();
        String text = reading.document().text();
        Document document = common(reading, id.value(), ResultKind.STATEMENT);
        String content = words(attribution.content().spans(), text);
        document.add(text(content));
        Likeness.gist(content)
                .ifPresent(gist -> document.add(new BinaryDocValuesField(GIST, new BytesRef(gist.bytes()))));
        document.add(new TextField(SOURCE, words(attribution.source().spans(), text), Store.YES));
        document.add(new TextField(CUE, words(attribution.cue().spans(), text), Store.YES));
        coded(document, ResultKind.STATEMENT, Facet.MODE, attribution.mode().word());
        reading.claims().act(id).ifPresent(act -> coded(document, ResultKind.STATEMENT, Facet.ACT, act.word()));
        actor(document, Optional.ofNullable(reading.actors().get(id)));
        DecisionFields.curated(document, reading, attribution);
        named(document, Facet.ABOUT, reading.claims().about().getOrDefault(id, List.of()).stream());
        named(document, Facet.ANSWERS, answered(reading, id));
        responses(document, reading, id);
        flag(document, RESTATED, reading.claims().restated().contains(id));
        document.add(new StringField(
                IN, region(reading, attribution.content().spans().get(0).start()), Store.NO));
        when(
                document,
                ResultKind.STATEMENT,
                reading.day(),
                Optional.ofNullable(reading.said().get(id)));
        attribution.parent().ifPresent(p -> document.add(new StoredField(PARENT, p.value())));
        document.add(new StoredField(CONFIDENCE, attribution.basis().confidence()));
        DecisionFields.weakest(document, reading, attribution);
        return document;
    }

    static void flag(Document document, String field, boolean value) {
        document.add(new StringField(field, value ? "yes" : "no", Store.YES));
    }

    static String words(List<Span> spans, String text) {
        return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" … "));
    }

    private void actor(Document document, Optional<Resolution> resolution) {
        resolution
                .filter(Resolution.Resolved.class::isInstance)
                .map(r -> ((Resolution.Resolved) r).actor())
                .ifPresent(actor -> {
                    actor(document, ResultKind.STATEMENT, Facet.ACTOR, actor);
                    actor.country().ifPresent(c -> coded(document, ResultKind.STATEMENT, Facet.COUNTRY, c));
                    actor.role().ifPresent(r -> coded(document, ResultKind.STATEMENT, Facet.ROLE, r));
                });
    }

    private void named(Document document, Facet facet, Stream<Actor> actors) {
        actors.map(shown)
                .distinct()
                .sorted(Comparator.comparing(Actor::id))
                .forEach(actor -> actor(document, ResultKind.STATEMENT, facet, actor));
    }

    /** Who holds what the statement answers, as far as that is known. */
    private static Stream<Actor> answered(Reading reading, AttributionId id) {
        return reading.claims().responses().stream()
                .filter(r -> r.from().equals(id))
                .flatMap(r -> holder(reading, r.to()).stream());
    }

    private static Optional<Actor> holder(Reading reading, Response.Target target) {
        if (target instanceof Response.Target.BareClaim bare) {
            return bare.claimant();
        }
        return target instanceof Response.Target.Statement to
                        && reading.actors().get(to.id()) instanceof Resolution.Resolved resolved
                ? Optional.of(resolved.actor())
                : Optional.empty();
    }

    private static Optional<String> target(Response.Target target) {
        return target instanceof Response.Target.Statement to
                ? Optional.of(to.id().value())
                : Optional.empty();
    }

    private void responses(Document document, Reading reading, AttributionId id) {
        Set<String> words = new TreeSet<>();
        boolean answered = false;
        for (Response response : reading.claims().responses()) {
            if (response.from().equals(id)) {
                words.add(response.type().word());
                document.add(new StoredField(
                        ANSWER,
                        new Hit.Answer(
                                        response.type().word(),
                                        target(response.to()),
                                        holder(reading, response.to())
                                                .map(shown)
                                                .map(Actor::name))
                                .stored()));
            }
            answered |= response.to() instanceof Response.Target.Statement to
                    && to.id().equals(id);
        }
        words.forEach(w -> document.add(new StoredField(RESPONDS, w)));
        Set<String> all = new TreeSet<>(words);
        all.add(words.isEmpty() ? "none" : "any");
        all.add(answered ? "answered" : "unanswered");
        all.forEach(w -> document.add(new StringField(RESPONDS, w, Store.NO)));
        words.add(answered ? "answered" : "unanswered");
        words.forEach(
                w -> document.add(new SortedSetDocValuesFacetField(Facet.RESPONDS.dimension(ResultKind.STATEMENT), w)));
        if (answered) {
            document.add(new StoredField("answered", "yes"));
        }
    }

    static String region(Reading reading, int start) {
        return reading.document().regions().stream()
                .filter(r -> r.span().contains(start))
                .findFirst()
                .map(r -> r.kind().name().toLowerCase(Locale.ROOT))
                .orElse("body");
    }

    /** @param otherwise the day it has in the order of time if nothing tells when */
    static void when(Document document, ResultKind kind, Optional<LocalDate> otherwise, Optional<Utterance> said) {
        Optional<LocalDate> first = said.map(u -> u.when().from().toLocalDate());
        first.or(() -> otherwise).ifPresent(day -> time(document, day));
        if (said.isEmpty()) {
            return;
        }
        LocalDate from = first.orElseThrow();
        // The interval is half open, and may end within a day.
        LocalDate last = said.get().when().to().minusNanos(1).toLocalDate();
        document.add(new IntPoint(kind.field(SAID), (int) from.toEpochDay()));
        document.add(new IntPoint(kind.field(SAID_LAST), (int) last.toEpochDay()));
        document.add(new NumericDocValuesField(WHEN, from.toEpochDay() * 4 + exactness(from, last)));
        document.add(new StoredField(kind.field(SAID), from.equals(last) ? from.toString() : from + ".." + last));
    }

    /** As a column to sort by, and as points that let the sorting pass over what comes too late. */
    private static void time(Document document, LocalDate day) {
        document.add(new NumericDocValuesField(TIME, day.toEpochDay()));
        document.add(new LongPoint(TIME, day.toEpochDay()));
    }

    private static int exactness(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return 0;
        }
        if (first.getYear() != last.getYear()) {
            return 3;
        }
        return first.getMonth() == last.getMonth() ? 1 : 2;
    }
}
