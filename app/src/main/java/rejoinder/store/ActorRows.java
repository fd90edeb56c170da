package rejoinder.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorRecord;
import rejoinder.ledger.SourceRow;
import rejoinder.text.DocumentId;

/** What the newest readings say about actors, in a few queries over all of them. */
final class ActorRows {

    private static final String NEWEST_ATTRIBUTIONS =
            " FROM attribution a JOIN reading r ON r.number = a.reading JOIN document d ON d.number = r.document";

    private final Handle handle;
    private final Map<Long, Actor> actors = new HashMap<>();

    ActorRows(Handle handle) {
        this.handle = handle;
        handle.createQuery("SELECT * FROM actor")
                .map((row, context) -> actors.put(row.getLong("number"), Loading.actor(row)))
                .list();
    }

    /** Whoever has an id, in any description. */
    Map<String, Actor> known() {
        Map<String, Actor> known = new HashMap<>();
        actors.values().forEach(a -> known.put(a.id(), a));
        return known;
    }

    ActorRecord record() {
        return new ActorRecord(sources(), countries(), List.copyOf(actors.values()));
    }

    private List<SourceRow> sources() {
        Map<Long, List<Actor>> candidates = new HashMap<>();
        handle.createQuery("SELECT attribution, actor FROM candidate ORDER BY attribution, ordinal")
                .map((row, context) -> candidates
                        .computeIfAbsent(row.getLong("attribution"), n -> new ArrayList<>(1))
                        .add(actor(row.getLong("actor"))))
                .list();
        return handle.createQuery("SELECT a.number, a.id, d.id AS document, r.day,"
                        + " coalesce(r.outlet, r.agency) AS publisher, group_concat(s.text, ' … ' ORDER BY s.ordinal)"
                        + " AS source" + NEWEST_ATTRIBUTIONS
                        + " JOIN span s ON s.attribution = a.number AND s.role = 'source' WHERE " + Listing.NEWEST
                        + " GROUP BY a.number ORDER BY d.id, a.ordinal")
                .map((row, context) -> new SourceRow(
                        new AttributionId(row.getString("id")),
                        new DocumentId(row.getString("document")),
                        Listing.day(row),
                        Optional.ofNullable(row.getString("publisher")),
                        row.getString("source"),
                        candidates.getOrDefault(row.getLong("number"), List.of())))
                .list();
    }

    private Actor actor(long number) {
        Actor actor = actors.get(number);
        if (actor == null) {
            throw new CorruptLedgerException("a source refers to an actor that is not there");
        }
        return actor;
    }

    private Map<DocumentId, Set<String>> countries() {
        Map<DocumentId, Set<String>> countries = new TreeMap<>();
        handle.createQuery("SELECT d.id, x.country FROM mention m JOIN actor x ON x.number = m.actor"
                        + " JOIN reading r ON r.number = m.reading JOIN document d ON d.number = r.document"
                        + " WHERE x.country IS NOT NULL AND " + Listing.NEWEST
                        + " UNION SELECT d.id, x.country" + NEWEST_ATTRIBUTIONS
                        + " JOIN resolution o ON o.attribution = a.number AND o.kind = 'resolved'"
                        + " JOIN candidate c ON c.attribution = a.number JOIN actor x ON x.number = c.actor"
                        + " WHERE x.country IS NOT NULL AND " + Listing.NEWEST)
                .map((row, context) -> countries
                        .computeIfAbsent(new DocumentId(row.getString("id")), id -> new TreeSet<>())
                        .add(row.getString("country")))
                .list();
        return countries;
    }

    /** A name counts for the content that it stands in whole. */
    static List<AttributionId> speakingOf(Handle handle, Set<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT DISTINCT a.id FROM actor x JOIN mention m ON m.actor = x.number"
                        + " JOIN reading r ON r.number = m.reading JOIN attribution a ON a.reading = r.number"
                        + " JOIN span s ON s.attribution = a.number AND s.role = 'content'"
                        + " AND s.start <= m.start AND m.\"end\" <= s.\"end\""
                        + " WHERE x.id IN (<ids>) AND " + Listing.NEWEST + " ORDER BY a.id")
                .bindList("ids", List.copyOf(ids))
                .mapTo(String.class)
                .map(AttributionId::new)
                .list();
    }
}
