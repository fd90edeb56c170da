package rejoinder.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.Utterance;
import rejoinder.claim.Response;
import rejoinder.claim.SpeechAct;
import rejoinder.claim.SpeechActDecision;
import rejoinder.provenance.Basis;
import rejoinder.text.Document;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;
import rejoinder.time.Dateline;
import rejoinder.time.Interval;
import rejoinder.time.Timex;
import rejoinder.wire.Article;

/**
 * A reading as one line of JSON, the form in which other programs take it. Offsets are UTF-16 code units of the line's
 * own {@code text}, half open. Fields stand in a fixed order and nothing depends on time, place or locale: equal
 * readings give equal lines. Thread-safe.
 */
public final class ExchangeForm {

    private static final JsonFactory WELL_FORMED = factory(false);
    private static final JsonFactory WITH_UNPAIRED_SURROGATES = factory(true);

    private final Reading reading;
    private final String text;
    private final GivenSpans spans;

    private ExchangeForm(Reading reading, String text, GivenSpans spans) {
        this.reading = reading;
        this.text = text;
        this.spans = spans;
    }

    /** The line, without a line end, over the canonical text. */
    public static String canonical(Reading reading) {
        return new ExchangeForm(reading, reading.document().text(), Optional::of).line();
    }

    /**
     * The line, without a line end, over the text as it was given; ids are those of {@link #canonical}. A span that
     * repair put in whole has no place in that text and is left out.
     *
     * @param article what the reading was made from
     */
    public static String given(Article article, Reading reading) {
        Document document = reading.document();
        GivenSpans spans = span -> document.toGiven().toSourceIfAny(span);
        return new ExchangeForm(reading, article.text(), spans).line();
    }

    private static JsonFactory factory(boolean escapeSurrogates) {
        return new JsonFactoryBuilder()
                .characterEscapes(new LineEscapes(escapeSurrogates))
                .build();
    }

    private String line() {
        String line = line(WELL_FORMED);
        return LineEscapes.isWellFormed(line) ? line : line(WITH_UNPAIRED_SURROGATES);
    }

    private String line(JsonFactory factory) {
        StringWriter out = new StringWriter(text.length() + 1024);
        try (JsonGenerator json = factory.createGenerator(out)) {
            write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to take characters", e);
        }
        return out.toString();
    }

    private void write(JsonGenerator json) throws IOException {
        var metadata = reading.document().metadata();
        json.writeStartObject();
        json.writeStringField(
                "id", metadata.givenId().orElse(reading.document().id().value()));
        json.writeStringField("unit", "utf16");
        json.writeStringField("text", text);
        json.writeFieldName("headline");
        writeHeadline(json);
        json.writeFieldName("dateline");
        writeDateline(json);
        nullable(json, "published", metadata.published());
        ifKnown(json, "published_time", metadata.publishedAt().map(Object::toString));
        if (metadata.published().isEmpty()) {
            writeDerivedDay(json);
        }
        nullable(json, "outlet", reading.outlet());
        ifKnown(json, "title", metadata.title());
        ifKnown(json, "url", metadata.url());
        nullable(json, "language", metadata.language());
        json.writeArrayFieldStart("attributions");
        for (Attribution attribution : reading.attributions()) {
            write(json, attribution);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("responses");
        for (Response response : reading.claims().responses()) {
            write(json, response);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("times");
        for (Timex time : reading.times()) {
            write(json, time);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mentions");
        for (Denotation mention : reading.mentions()) {
            write(json, mention);
        }
        json.writeEndArray();
        EventForm events = new EventForm(json, spans);
        json.writeArrayFieldStart("events");
        for (ToldEvent event : ToldEvent.of(reading)) {
            events.write(event);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeHeadline(JsonGenerator json) throws IOException {
        Optional<Span> headline = reading.document().regions().stream()
                .filter(r -> r.kind() == RegionKind.HEADLINE)
                .map(Region::span)
                .findFirst()
                .flatMap(spans::given);
        if (headline.isPresent()) {
            write(json, headline.get());
        } else {
            json.writeNull();
        }
    }

    /** What the dateline tells of the day, where the wire did not: apart, so that a reader takes it for no given fact. */
    private void writeDerivedDay(JsonGenerator json) throws IOException {
        Optional<LocalDate> day = reading.day();
        if (day.isPresent()) {
            json.writeObjectFieldStart("published_derived");
            json.writeStringField("date", day.get().toString());
            json.writeStringField(
                    "derivation", reading.dateline().map(Dateline::derivation).orElse(""));
            json.writeEndObject();
        }
    }

    private void writeDateline(JsonGenerator json) throws IOException {
        if (reading.dateline().isEmpty()) {
            json.writeNull();
            return;
        }
        Dateline dateline = reading.dateline().get();
        json.writeStartObject();
        json.writeStringField("place", dateline.place());
        nullable(json, "date", dateline.date());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Attribution attribution) throws IOException {
        var basis = attribution.basis();
        json.writeStartObject();
        json.writeStringField("id", attribution.id().value());
        write(json, "source", attribution.source().spans());
        write(json, "cue", attribution.cue().spans());
        write(json, "content", attribution.content().spans());
        json.writeStringField("mode", attribution.mode().word());
        nullable(json, "act", reading.claims().act(attribution.id()).map(SpeechAct::word));
        ifKnown(json, "act_producer", actByPerson(attribution));
        nullable(json, "parent", attribution.parent());
        json.writeBooleanField("restated", reading.claims().restated().contains(attribution.id()));
        nullable(json, "repeats", Optional.ofNullable(reading.claims().repeats().get(attribution.id())));
        json.writeFieldName("actor");
        if (reading.actors().get(attribution.id()) instanceof Resolution.Resolved resolved) {
            write(json, resolved.actor());
        } else {
            json.writeNull();
        }
        Resolution resolution = reading.actors().get(attribution.id());
        if (resolution != null && CuratedReading.isByPerson(resolution)) {
            json.writeBooleanField("curated", true);
        }
        json.writeArrayFieldStart("about");
        for (Actor about : reading.claims().about().getOrDefault(attribution.id(), List.of())) {
            json.writeString(about.name());
        }
        json.writeEndArray();
        json.writeFieldName("said");
        Utterance said = reading.said().get(attribution.id());
        if (said != null) {
            write(json, said);
        } else {
            json.writeNull();
        }
        decision(json, basis);
        json.writeEndObject();
    }

    /** What else decides about acts goes by the producer of the reading. */
    private Optional<String> actByPerson(Attribution attribution) {
        return Optional.ofNullable(reading.claims().acts().get(attribution.id()))
                .map(SpeechActDecision::basis)
                .filter(CuratedReading::isByPerson)
                .map(ExchangeForm::producer);
    }

    static void decision(JsonGenerator json, Basis basis) throws IOException {
        json.writeFieldName("confidence");
        json.writeNumber(threeDecimals(basis.confidence()));
        json.writeStringField("producer", producer(basis));
    }

    private static String producer(Basis basis) {
        return basis.producer() + "#" + basis.rule();
    }

    private static void write(JsonGenerator json, Actor actor) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", actor.id());
        json.writeStringField("name", actor.name());
        nullable(json, "country", actor.country());
        nullable(json, "role", actor.role());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Utterance said) throws IOException {
        json.writeStartObject();
        interval(json, said.when());
        json.writeStringField("derivation", said.derivation());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Timex time) throws IOException {
        Optional<Span> span = spans.given(time.span());
        if (span.isEmpty()) {
            return;
        }
        json.writeStartObject();
        json.writeFieldName("span");
        write(json, span.get());
        json.writeStringField("type", time.type().name());
        json.writeStringField("value", time.value());
        if (time.interval().isPresent()) {
            interval(json, time.interval().get());
        }
        json.writeStringField("derivation", time.derivation());
        Optional<Span> anchor = time.anchor().flatMap(spans::given);
        if (anchor.isPresent()) {
            json.writeFieldName("anchor");
            write(json, anchor.get());
        }
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Response response) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", response.from().value());
        if (response.to() instanceof Response.Target.Statement statement) {
            json.writeStringField("to", statement.id().value());
        } else if (response.to() instanceof Response.Target.BareClaim bare) {
            json.writeNullField("to");
            Optional<Span> claim = spans.given(bare.span());
            json.writeFieldName("claim");
            if (claim.isPresent()) {
                write(json, claim.get());
            } else {
                json.writeNull();
            }
            nullable(json, "claimant", bare.claimant().map(Actor::name));
        }
        json.writeStringField("type", response.type().word());
        decision(json, response.basis());
        json.writeEndObject();
    }

    private static void interval(JsonGenerator json, Interval interval) throws IOException {
        json.writeStringField("from", interval.from().toString());
        json.writeStringField("to", interval.to().toString());
        json.writeStringField("granularity", interval.granularity().word());
    }

    private void write(JsonGenerator json, Denotation denotation) throws IOException {
        Optional<Span> span = spans.given(denotation.mention().span());
        if (span.isEmpty()) {
            return;
        }
        json.writeStartObject();
        json.writeFieldName("span");
        write(json, span.get());
        json.writeStringField("kind", denotation.mention().kind().word());
        nullable(json, "actor", denotation.actor().map(Actor::id));
        json.writeEndObject();
    }

    private void write(JsonGenerator json, String role, List<Span> pieces) throws IOException {
        json.writeFieldName(role);
        spans.write(json, pieces);
    }

    static void write(JsonGenerator json, Span span) throws IOException {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    static void nullable(JsonGenerator json, String field, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get().toString());
        } else {
            json.writeNullField(field);
        }
    }

    private static void ifKnown(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        }
    }

    /** By way of exact decimals, since {@code Double.toString} differs between Java versions. */
    private static String threeDecimals(double number) {
        BigDecimal rounded = new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Where a span of the canonical text stands in the text of the line, if anywhere. */
    interface GivenSpans {
        Optional<Span> given(Span canonical);

        /** Those that stand there. */
        default void write(JsonGenerator json, List<Span> pieces) throws IOException {
            json.writeStartArray();
            for (Span piece : pieces) {
                Optional<Span> given = given(piece);
                if (given.isPresent()) {
                    ExchangeForm.write(json, given.get());
                }
            }
            json.writeEndArray();
        }
    }
}
