package rejoinder.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.claim.Response;
import rejoinder.claim.SpeechAct;
import rejoinder.export.Part;
import rejoinder.export.Wellformed;
import rejoinder.text.Region;
import rejoinder.text.Span;

/** A statement with all that is needed to cite it. */
final class Citations {

    private Citations() {}

    static ObjectNode of(Part part, Attribution a) {
        ObjectNode json = Values.object();
        json.put("id", a.id().value());
        json.put("quotation", part.content(a));
        pieces(json.putArray("pieces"), part, a.content().spans());
        json.put("unit", "utf16");
        json.set("article", article(part));
        ObjectNode source = json.putObject("source");
        source.put("words", part.source(a));
        pieces(source.putArray("pieces"), part, a.source().spans());
        actor(json, "actor", part.actor(a.id()));
        json.put("actor_status", status(part.reading().actors().get(a.id())));
        json.put("curated", part.isCurated(a.id()));
        json.put("cue", part.cue(a));
        json.put("mode", a.mode().word());
        Values.put(json, "act", part.act(a.id()).map(SpeechAct::word));
        json.put("restated", part.isRestated(a.id()));
        Values.put(json, "parent", a.parent());
        ArrayNode about = json.putArray("about");
        part.about(a.id()).forEach(x -> about.add(actor(x)));
        time(json, "said", part.said(a.id()));
        answers(json.putArray("answers"), part, a.id());
        answered(json.putArray("answered_by"), part, a.id());
        json.put("confidence", Wellformed.threeDecimals(a.basis().confidence()));
        json.put("producer", a.basis().producer() + "#" + a.basis().rule());
        return json;
    }

    /** With the paragraphs in which its words stand, and why it was read so. */
    static ObjectNode inFull(Part part, Attribution a) {
        ObjectNode json = of(part, a);
        json.put("why", a.basis().why());
        ArrayNode context = json.putArray("context");
        for (Region region : part.reading().document().regions()) {
            if (a.content().spans().stream().anyMatch(s -> region.span().contains(s))) {
                context.add(piece(part, region.span()));
            }
        }
        return json;
    }

    static ObjectNode article(Part part) {
        ObjectNode json = Values.object();
        json.put("id", part.id());
        json.put("title", part.title());
        Values.put(json, "outlet", part.reading().outlet());
        Values.put(json, "published", part.reading().day());
        Values.put(json, "published_time", part.reading().document().metadata().publishedAt());
        Values.put(json, "url", part.url());
        json.put("origin", part.origin());
        return json;
    }

    static ObjectNode actor(Actor actor) {
        ObjectNode json = Values.object();
        json.put("id", actor.id());
        json.put("name", actor.name());
        json.put("kind", actor.kind());
        Values.put(json, "country", actor.country());
        Values.put(json, "role", actor.role());
        return json;
    }

    static void actor(ObjectNode json, String name, Optional<Actor> actor) {
        if (actor.isPresent()) {
            json.set(name, actor(actor.get()));
        } else {
            json.putNull(name);
        }
    }

    private static String status(@Nullable Resolution resolution) {
        if (resolution instanceof Resolution.Resolved) {
            return "resolved";
        }
        return resolution instanceof Resolution.Ambiguous ? "ambiguous" : "unresolved";
    }

    static void pieces(ArrayNode array, Part part, List<Span> spans) {
        spans.forEach(s -> array.add(piece(part, s)));
    }

    static ObjectNode piece(Part part, Span span) {
        ObjectNode json = Values.object();
        json.set("span", Values.span(span));
        json.put("text", span.in(part.text()));
        return json;
    }

    static void time(ObjectNode json, String name, Optional<Utterance> time) {
        if (time.isEmpty()) {
            json.putNull(name);
            return;
        }
        ObjectNode when = json.putObject(name);
        when.put("from", time.get().when().from().toString());
        when.put("to", time.get().when().to().toString());
        when.put("granularity", time.get().when().granularity().word());
        when.put("derivation", time.get().derivation());
    }

    private static void answers(ArrayNode array, Part part, AttributionId id) {
        for (Response r : part.reading().claims().responses()) {
            if (r.from().equals(id)) {
                ObjectNode json = array.addObject();
                json.put("type", r.type().word());
                if (r.to() instanceof Response.Target.Statement to) {
                    json.put("to", to.id().value());
                    json.putNull("claim");
                } else if (r.to() instanceof Response.Target.BareClaim bare) {
                    json.putNull("to");
                    json.set("claim", piece(part, bare.span()));
                }
            }
        }
    }

    private static void answered(ArrayNode array, Part part, AttributionId id) {
        for (Response r : part.reading().claims().responses()) {
            if (r.to().equals(new Response.Target.Statement(id))) {
                array.addObject()
                        .put("type", r.type().word())
                        .put("from", r.from().value());
            }
        }
    }
}
