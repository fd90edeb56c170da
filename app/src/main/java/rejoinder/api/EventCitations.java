package rejoinder.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.event.EventParty;
import rejoinder.event.PloverEvent;
import rejoinder.export.Part;
import rejoinder.export.Wellformed;
import rejoinder.ledger.CuratedLedger;
import rejoinder.search.EventId;
import rejoinder.text.DocumentId;

/** Events with all that is needed to cite them; loads each article once. Not thread-safe. */
final class EventCitations {

    private final CuratedLedger ledger;
    private final Map<DocumentId, Map<String, ObjectNode>> read = new HashMap<>();

    EventCitations(CuratedLedger ledger) {
        this.ledger = ledger;
    }

    /** Nothing if the newest reading does not have it. */
    Optional<ObjectNode> find(DocumentId document, String event) {
        // A value of a tree has one place.
        return Optional.ofNullable(
                        read.computeIfAbsent(document, this::citations).get(event))
                .map(ObjectNode::deepCopy);
    }

    private Map<String, ObjectNode> citations(DocumentId document) {
        Map<String, ObjectNode> citations = new HashMap<>();
        ledger.entry(document)
                .map(Part::whole)
                .ifPresent(part -> part.reading().events().forEach(event -> {
                    String id = EventId.of(document, event).value();
                    citations.put(id, of(part, id, event));
                }));
        return citations;
    }

    private static ObjectNode of(Part part, String id, PloverEvent event) {
        ObjectNode json = Values.object();
        json.put("id", id);
        json.put("quotation", event.span().in(part.text()));
        Citations.pieces(json.putArray("pieces"), part, List.of(event.span()));
        json.put("unit", "utf16");
        json.set("article", Citations.article(part));
        json.put("type", event.type().word());
        Values.put(json, "mode", event.mode());
        Values.put(json, "contexts", event.contexts());
        json.put("status", event.status().word());
        parties(json.putArray("actors"), part, event.actors());
        parties(json.putArray("recipients"), part, event.recipients());
        Citations.pieces(json.putArray("trigger"), part, event.basis().evidence());
        Citations.time(json, "when", event.when());
        Values.put(json, "statement", event.attribution());
        json.put("why", event.basis().why());
        json.put("confidence", Wellformed.threeDecimals(event.basis().confidence()));
        json.put("producer", event.basis().producer() + "#" + event.basis().rule());
        return json;
    }

    private static void parties(ArrayNode array, Part part, List<EventParty> parties) {
        for (EventParty party : parties) {
            ObjectNode json = array.addObject();
            json.set("words", Citations.piece(part, party.span()));
            Citations.actor(json, "actor", party.actor());
        }
    }
}
