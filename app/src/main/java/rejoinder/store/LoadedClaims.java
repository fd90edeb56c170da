package rejoinder.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.Insertion;
import rejoinder.claim.Polarity;
import rejoinder.claim.Response;
import rejoinder.claim.Response.Target;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.claim.SpeechActDecision;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Span;

/** What is said of the attributions of one reading, from its rows. */
final class LoadedClaims {

    private static final String OF_READING = " WHERE a.reading = :reading";

    private final Handle handle;
    private final long reading;
    private final String text;

    private LoadedClaims(Handle handle, long reading, String text) {
        this.handle = handle;
        this.reading = reading;
        this.text = text;
    }

    static ArticleClaims of(Handle handle, long reading, String text) {
        LoadedClaims loaded = new LoadedClaims(handle, reading, text);
        return new ArticleClaims(
                loaded.restated(),
                loaded.acts(),
                loaded.about(),
                loaded.responses(),
                loaded.insertions(),
                loaded.repeats());
    }

    private Set<AttributionId> restated() {
        return new HashSet<>(handle.createQuery(
                        "SELECT a.id FROM restated s JOIN attribution a" + " ON a.number = s.attribution" + OF_READING)
                .bind("reading", reading)
                .map((row, context) -> id(row, "id"))
                .list());
    }

    private Map<AttributionId, SpeechActDecision> acts() {
        Map<AttributionId, SpeechActDecision> acts = new TreeMap<>();
        handle.createQuery("SELECT a.id, c.*, p.name, p.version FROM act c JOIN attribution a"
                        + " ON a.number = c.attribution JOIN producer p ON p.number = c.producer" + OF_READING)
                .bind("reading", reading)
                .map((row, context) -> acts.put(
                        id(row, "id"),
                        new SpeechActDecision(
                                SpeechAct.parse(row.getString("act")),
                                Polarity.parse(row.getString("polarity")),
                                row.getBoolean("hedged"),
                                basis(row))))
                .list();
        return acts;
    }

    private Map<AttributionId, List<Actor>> about() {
        Map<AttributionId, List<Actor>> about = new TreeMap<>();
        handle.createQuery("SELECT a.id AS statement, x.* FROM about o JOIN attribution a ON a.number = o.attribution"
                        + " JOIN actor x ON x.number = o.actor" + OF_READING + " ORDER BY a.ordinal, o.ordinal")
                .bind("reading", reading)
                .map((row, context) -> about.computeIfAbsent(id(row, "statement"), i -> new ArrayList<>())
                        .add(Loading.actor(row)))
                .list();
        return about;
    }

    private List<Response> responses() {
        return handle.createQuery("SELECT s.*, p.name AS producer_name, p.version, f.id AS answering_id,"
                        + " t.id AS answered_id, x.id, x.name, x.kind, x.country, x.role, x.aliases FROM response s"
                        + " JOIN producer p ON p.number = s.producer JOIN attribution f ON f.number = s.answering"
                        + " LEFT JOIN attribution t ON t.number = s.answered"
                        + " LEFT JOIN actor x ON x.number = s.claimant"
                        + " WHERE s.reading = :reading ORDER BY s.ordinal")
                .bind("reading", reading)
                .map((row, context) -> new Response(
                        id(row, "answering_id"),
                        target(row),
                        ResponseType.parse(row.getString("type")),
                        basis(row, "producer_name")))
                .list();
    }

    private Target target(ResultSet row) throws SQLException {
        Optional<Span> claim = Loading.span(row, text, "claim");
        if (claim.isEmpty()) {
            return new Target.Statement(id(row, "answered_id"));
        }
        return new Target.BareClaim(
                claim.get(), row.getString("id") == null ? Optional.empty() : Optional.of(Loading.actor(row)));
    }

    private List<Insertion> insertions() {
        return handle.createQuery("SELECT i.*, p.name, p.version FROM insertion i JOIN producer p"
                        + " ON p.number = i.producer WHERE i.reading = :reading ORDER BY i.ordinal")
                .bind("reading", reading)
                .map((row, context) ->
                        new Insertion(Loading.span(row, text), Loading.span(row, text, "signature"), basis(row)))
                .list();
    }

    private Map<AttributionId, AttributionId> repeats() {
        Map<AttributionId, AttributionId> repeats = new TreeMap<>();
        handle.createQuery("SELECT a.id, b.id AS fuller FROM repeats s JOIN attribution a ON a.number = s.attribution"
                        + " JOIN attribution b ON b.number = s.fuller" + OF_READING)
                .bind("reading", reading)
                .map((row, context) -> repeats.put(id(row, "id"), id(row, "fuller")))
                .list();
        return repeats;
    }

    private static AttributionId id(ResultSet row, String column) throws SQLException {
        return Loading.optional(row, column)
                .map(AttributionId::new)
                .orElseThrow(() -> new IllegalArgumentException("a response refers to a missing statement"));
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return basis(row, "name");
    }

    /** @param producer the column that holds its name */
    static Basis basis(ResultSet row, String producer) throws SQLException {
        return new Basis(
                new Producer(row.getString(producer), row.getString("version")),
                row.getString("rule"),
                row.getString("why"),
                row.getDouble("confidence"),
                Compact.spans(row.getString("evidence")));
    }
}
