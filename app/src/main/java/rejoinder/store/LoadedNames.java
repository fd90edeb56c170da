package rejoinder.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.actor.Resolution;
import rejoinder.mention.Mention;
import rejoinder.mention.MentionKind;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Span;

/** Whom sources and names of one reading denote, from its rows. */
final class LoadedNames {

    private LoadedNames() {}

    static List<Denotation> mentions(Handle handle, long reading, String text) {
        return handle.createQuery("SELECT m.start, m.\"end\", m.text, m.kind AS mention_kind, m.why, x.* FROM mention m"
                        + " LEFT JOIN actor x ON x.number = m.actor WHERE m.reading = :reading ORDER BY m.ordinal")
                .bind("reading", reading)
                .map((row, context) -> new Denotation(
                        new Mention(Loading.span(row, text), MentionKind.parse(row.getString("mention_kind"))),
                        row.getString("id") == null ? Optional.empty() : Optional.of(Loading.actor(row)),
                        row.getString("why")))
                .list();
    }

    /** By the number of the attribution. */
    static Map<Long, Resolution> resolutions(Handle handle, long reading, String text) {
        Map<Long, List<Actor>> actors = new HashMap<>();
        handle.createQuery("SELECT c.attribution, x.* FROM candidate c JOIN actor x ON x.number = c.actor"
                        + " JOIN attribution a ON a.number = c.attribution"
                        + " WHERE a.reading = :reading ORDER BY c.attribution, c.ordinal")
                .bind("reading", reading)
                .map((row, context) -> actors.computeIfAbsent(row.getLong("attribution"), n -> new ArrayList<>())
                        .add(Loading.actor(row)))
                .list();
        Map<Long, List<Span>> evidence = evidence(handle, reading, text);
        Map<Long, Resolution> resolutions = new HashMap<>();
        handle.createQuery("SELECT o.*, p.name, p.version FROM resolution o JOIN attribution a"
                        + " ON a.number = o.attribution LEFT JOIN producer p ON p.number = o.producer"
                        + " WHERE a.reading = :reading")
                .bind("reading", reading)
                .map((row, context) -> {
                    long number = row.getLong("attribution");
                    Basis basis = basis(row, evidence.getOrDefault(number, List.of()));
                    return resolutions.put(
                            number,
                            Resolutions.of(row.getString("kind"), basis, actors.getOrDefault(number, List.of())));
                })
                .list();
        return resolutions;
    }

    private static Basis basis(ResultSet row, List<Span> evidence) throws SQLException {
        boolean producer = row.getString("name") != null;
        boolean rule = row.getString("rule") != null;
        double confidence = row.getDouble("confidence");
        boolean sure = !row.wasNull();
        if (!producer && !rule && !sure && evidence.isEmpty()) {
            return Resolutions.reasonOnly(row.getString("why"));
        }
        if (!producer || !rule || !sure) {
            throw new IllegalArgumentException("a resolution lacks its producer, rule or confidence");
        }
        return new Basis(
                new Producer(row.getString("name"), row.getString("version")),
                row.getString("rule"),
                row.getString("why"),
                confidence,
                evidence);
    }

    private static Map<Long, List<Span>> evidence(Handle handle, long reading, String text) {
        Map<Long, List<Span>> evidence = new HashMap<>();
        handle.createQuery("SELECT e.* FROM resolution_evidence e JOIN attribution a ON a.number = e.attribution"
                        + " WHERE a.reading = :reading ORDER BY e.attribution, e.ordinal")
                .bind("reading", reading)
                .map((row, context) -> evidence.computeIfAbsent(row.getLong("attribution"), n -> new ArrayList<>())
                        .add(Loading.span(row, text)))
                .list();
        return evidence;
    }
}
