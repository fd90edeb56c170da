package rejoinder.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rejoinder.search.Facet;
import rejoinder.search.FacetValues;
import rejoinder.search.FoundEvent;
import rejoinder.search.Hint;
import rejoinder.search.Histogram;
import rejoinder.search.Hit;
import rejoinder.search.Marked;
import rejoinder.search.ResultKind;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchResults;

/** Results of a search as JSON. Offsets of marks are UTF-16 code units of the text beside them, half open. */
final class SearchJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private SearchJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(SearchAddress here, SearchResults results, List<Hint> hints, boolean current) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            new SearchJson(json).write(here, results, hints, current);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to take characters", e);
        }
        return text + "\n";
    }

    private void write(SearchAddress here, SearchResults results, List<Hint> hints, boolean current)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("query", here.query().text());
        json.writeStringField("order", here.effective().name().toLowerCase(Locale.ROOT));
        json.writeStringField("unit", "utf16");
        json.writeBooleanField("current", current);
        json.writeNumberField("total", results.total());
        json.writeArrayFieldStart("hints");
        for (Hint hint : hints) {
            json.writeStartObject();
            json.writeStringField("message", hint.message());
            optional("query", hint.instead().map(SearchQuery::text));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("results");
        for (Hit hit : results.hits()) {
            hit(hit);
        }
        json.writeEndArray();
        optional("next", results.next().map(c -> c.text()));
        json.writeObjectFieldStart("facets");
        Map<Facet, FacetValues> facets = new TreeMap<>(results.facets());
        for (Map.Entry<Facet, FacetValues> facet : facets.entrySet()) {
            json.writeArrayFieldStart(facet.getKey().name().toLowerCase(Locale.ROOT));
            for (SearchResults.Count count : facet.getValue().values()) {
                json.writeStartObject();
                json.writeStringField("value", count.value());
                json.writeStringField("name", count.name());
                json.writeNumberField("count", count.count());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("counted");
        for (Map.Entry<Facet, FacetValues> facet : facets.entrySet()) {
            json.writeObjectFieldStart(facet.getKey().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("values", facet.getValue().all());
            json.writeNumberField("none", facet.getValue().none());
            json.writeEndObject();
        }
        json.writeEndObject();
        if (results.histogram().isPresent()) {
            histogram(results.histogram().get());
        }
        json.writeEndObject();
    }

    private void histogram(Histogram histogram) throws IOException {
        json.writeObjectFieldStart(histogram.by().word());
        json.writeStringField("bar", histogram.unit().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("bars");
        for (Histogram.Bar bar : histogram.bars()) {
            json.writeStartObject();
            json.writeStringField(histogram.by().word(), bar.label());
            json.writeNumberField("count", bar.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("vaguer", histogram.vaguer());
        json.writeEndObject();
    }

    private void hit(Hit hit) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", hit.kind().word());
        json.writeStringField("id", hit.id());
        json.writeStringField("article", hit.article());
        json.writeStringField("headline", hit.headline());
        if (hit.event().isPresent()) {
            event(hit.event().get());
            optional("said", hit.said());
        }
        if (hit.kind() == ResultKind.STATEMENT) {
            json.writeStringField("source", hit.source());
            json.writeStringField("cue", hit.cue());
            optional("actor", hit.actorId());
            optional("actorName", hit.actor());
            json.writeBooleanField("curated", hit.curated());
            optional("act", hit.act());
            optional("mode", hit.mode());
            json.writeBooleanField("restated", hit.restated());
            json.writeBooleanField("answered", hit.answered());
            json.writeArrayFieldStart("answers");
            for (String answer : hit.responds()) {
                json.writeString(answer);
            }
            json.writeEndArray();
            optional("parent", hit.parent());
            optional("said", hit.said());
        }
        if (hit.nearness().isPresent()) {
            json.writeNumberField("nearness", hit.nearness().getAsDouble());
        }
        optional("outlet", hit.outlet());
        optional("published", hit.published());
        json.writeStringField("read", hit.read());
        json.writeArrayFieldStart("texts");
        for (Marked text : hit.texts()) {
            json.writeStartObject();
            json.writeStringField("text", text.text());
            json.writeArrayFieldStart("marks");
            for (Marked.Mark mark : text.marks()) {
                json.writeArray(new int[] {mark.start(), mark.end()}, 0, 2);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void event(FoundEvent event) throws IOException {
        json.writeStringField("event", event.type().word());
        optional("mode", event.mode());
        json.writeStringField("status", event.status().word());
        json.writeArrayFieldStart("contexts");
        for (String context : event.contexts()) {
            json.writeString(context);
        }
        json.writeEndArray();
        parties("actors", event.actors());
        parties("recipients", event.recipients());
        json.writeArrayFieldStart("trigger");
        for (Marked.Mark mark : event.trigger()) {
            json.writeArray(new int[] {mark.start(), mark.end()}, 0, 2);
        }
        json.writeEndArray();
        optional("derivation", event.derivation());
        optional("statement", event.teller().map(FoundEvent.Teller::statement));
        optional("teller", event.teller().map(FoundEvent.Teller::name).filter(n -> !n.isEmpty()));
    }

    private void parties(String name, List<FoundEvent.Party> parties) throws IOException {
        json.writeArrayFieldStart(name);
        for (FoundEvent.Party party : parties) {
            json.writeStartObject();
            json.writeStringField("words", party.words());
            optional("actor", party.id());
            optional("actorName", party.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void optional(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
