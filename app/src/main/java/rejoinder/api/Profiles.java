package rejoinder.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.ActorProfile;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.OpenSource;
import rejoinder.ledger.SourceRow;

/** Actors, what is open about them, and what people decided. */
final class Profiles {

    private Profiles() {}

    static ObjectNode line(ActorProfile profile) {
        ObjectNode json = Citations.actor(profile.actor());
        json.put("statements", profile.count());
        json.put("articles", profile.articles());
        Values.put(json, "first", profile.first());
        Values.put(json, "last", profile.last());
        json.put("curated", profile.isCurated());
        json.put("dismissed", profile.isDismissed());
        return json;
    }

    static ObjectNode inFull(ActorProfile profile, ActorDirectory directory) {
        ObjectNode json = line(profile);
        Values.put(json, "aliases", profile.actor().aliases());
        ArrayNode names = json.putArray("names");
        profile.names().forEach(n -> names.addObject().put("name", n.name()).put("count", n.count()));
        ArrayNode offices = json.putArray("offices");
        for (ActorProfile.Office office : profile.offices()) {
            ObjectNode o = offices.addObject();
            o.put("title", office.title());
            o.put("phrase", office.phrase());
            o.put("article", office.document().value());
            Values.put(o, "first", office.first());
            Values.put(o, "last", office.last());
            o.put("count", office.count());
        }
        ArrayNode said = json.putArray("statement_ids");
        profile.statements().forEach(s -> said.add(s.attribution().value()));
        ArrayNode history = json.putArray("decisions");
        directory
                .curated()
                .history(profile.actor().id())
                .forEach(e -> history.add(decision(e, directory.curated().inForce(e.number()))));
        return json;
    }

    static ObjectNode open(OpenSource open) {
        ObjectNode json = Values.object();
        json.put("source", open.source());
        json.put("ambiguous", open.isAmbiguous());
        ArrayNode candidates = json.putArray("candidates");
        open.candidates().forEach(a -> candidates.add(Citations.actor(a)));
        ArrayNode statements = json.putArray("statements");
        for (SourceRow row : open.rows()) {
            ObjectNode s = statements.addObject();
            s.put("id", row.attribution().value());
            s.put("article", row.document().value());
            Values.put(s, "published", row.day());
            Values.put(s, "outlet", row.outlet());
        }
        return json;
    }

    static ObjectNode decision(CurationEntry entry, boolean inForce) {
        ObjectNode json = Values.object();
        json.put("number", entry.number());
        json.put("at", entry.at().toString());
        json.put("author", entry.author());
        json.put("note", entry.note());
        json.put("action", entry.decision().action().word());
        json.put("subject", entry.decision().subject());
        Values.put(json, "name", entry.decision().name());
        Values.put(json, "value", entry.decision().value());
        json.put("words", entry.decision().words());
        json.put("in_force", inForce);
        return json;
    }
}
