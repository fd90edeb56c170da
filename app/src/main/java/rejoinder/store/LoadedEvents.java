package rejoinder.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.event.EventParty;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.event.PloverEvent;
import rejoinder.text.Span;

/** The events of one reading, from its rows: one for each party, or one for an event without any. */
final class LoadedEvents {

    private static final String ROWS = "SELECT e.*, p.name AS producer_name, p.version, a.id AS teller, y.side,"
            + " y.start AS party_start, y.\"end\" AS party_end, y.text AS party,"
            + " x.id, x.name, x.kind, x.country, x.role, x.aliases FROM event e"
            + " JOIN producer p ON p.number = e.producer LEFT JOIN attribution a ON a.number = e.attribution"
            + " LEFT JOIN event_party y ON y.reading = e.reading AND y.event = e.ordinal"
            + " LEFT JOIN actor x ON x.number = y.actor"
            + " WHERE e.reading = :reading ORDER BY e.ordinal, y.side, y.ordinal";

    private final String text;

    private LoadedEvents(String text) {
        this.text = text;
    }

    /** An event whose parties are still being gathered. */
    private record Begun(PloverEvent bare, List<EventParty> actors, List<EventParty> recipients) {

        PloverEvent whole() {
            return new PloverEvent(
                    bare.type(),
                    bare.mode(),
                    bare.contexts(),
                    actors,
                    recipients,
                    bare.status(),
                    bare.when(),
                    bare.attribution(),
                    bare.span(),
                    bare.basis());
        }
    }

    static List<PloverEvent> of(Handle handle, long reading, String text) {
        LoadedEvents loaded = new LoadedEvents(text);
        SortedMap<Integer, Begun> begun = new TreeMap<>();
        handle.createQuery(ROWS)
                .bind("reading", reading)
                .map((row, context) -> loaded.row(row, begun))
                .list();
        return begun.values().stream().map(Begun::whole).toList();
    }

    private Begun row(ResultSet row, SortedMap<Integer, Begun> begun) throws SQLException {
        int ordinal = row.getInt("ordinal");
        Begun event = begun.get(ordinal);
        if (event == null) {
            event = new Begun(bare(row), new ArrayList<>(), new ArrayList<>());
            begun.put(ordinal, event);
        }
        Optional<Span> party = Loading.span(row, text, "party");
        if (party.isPresent()) {
            Optional<Actor> actor = row.getString("id") == null ? Optional.empty() : Optional.of(Loading.actor(row));
            List<EventParty> side = row.getString("side").equals("actor") ? event.actors() : event.recipients();
            side.add(new EventParty(party.get(), actor));
        }
        return event;
    }

    private PloverEvent bare(ResultSet row) throws SQLException {
        return new PloverEvent(
                EventType.parse(row.getString("type")),
                Loading.optional(row, "mode"),
                Compact.strings(row.getString("contexts")),
                List.of(),
                List.of(),
                EventStatus.parse(row.getString("status")),
                when(row),
                teller(row),
                Loading.span(row, text),
                LoadedClaims.basis(row, "producer_name"));
    }

    private Optional<Utterance> when(ResultSet row) throws SQLException {
        return row.getString("from_time") == null
                ? Optional.empty()
                : Optional.of(new Utterance(
                        LoadedTimes.interval(row), row.getString("derivation"), Loading.span(row, text, "anchor")));
    }

    private static Optional<AttributionId> teller(ResultSet row) throws SQLException {
        Optional<AttributionId> teller = Loading.optional(row, "teller").map(AttributionId::new);
        if (teller.isEmpty() && row.getString("attribution") != null) {
            throw new IllegalArgumentException("an event refers to a missing statement");
        }
        return teller;
    }
}
