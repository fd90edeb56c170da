package rejoinder.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.CuratedActors;
import rejoinder.ledger.Curation;
import rejoinder.ledger.Curation.Action;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.Proposal;
import rejoinder.ledger.RefusedException;

/** People's decisions about actors, in their table and out of it. */
final class Curations {

    private static final String FIRST_SEAL = "";

    private record Sealed(CurationEntry entry, String seal) {}

    private final Handle handle;

    Curations(Handle handle) {
        this.handle = handle;
    }

    /** @throws CorruptLedgerException if a row is no entry */
    List<CurationEntry> all() {
        return rows().stream().map(Sealed::entry).toList();
    }

    /**
     * Adds entries, each checked against those before it; to be used inside one transaction.
     *
     * @throws RefusedException if one of them cannot stand
     */
    List<CurationEntry> add(List<Proposal> proposals, Instant now) {
        List<Sealed> rows = new ArrayList<>(rows());
        List<CurationEntry> entries =
                new ArrayList<>(rows.stream().map(Sealed::entry).toList());
        String seal = rows.isEmpty() ? FIRST_SEAL : rows.get(rows.size() - 1).seal();
        int before = entries.size();
        Map<String, Actor> known = new ActorRows(handle).known();
        for (Proposal proposal : proposals) {
            CuratedActors.of(entries, known)
                    .refusal(proposal.decision(), this::isThere)
                    .ifPresent(why -> {
                        throw new RefusedException(why);
                    });
            CurationEntry entry = new CurationEntry(
                    entries.size() + 1L, now, proposal.author(), proposal.note(), proposal.decision());
            seal = Seal.of(entry, seal);
            insert(entry, seal);
            entries.add(entry);
        }
        return List.copyOf(entries.subList(before, entries.size()));
    }

    private boolean isThere(AttributionId attribution) {
        return handle.createQuery("SELECT count(*) FROM attribution WHERE id = :id")
                        .bind("id", attribution.value())
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private void insert(CurationEntry entry, String seal) {
        Curation decision = entry.decision();
        handle.createUpdate("INSERT INTO curation (number, at, author, note, action, subject, name, value, seal)"
                        + " VALUES (:number, :at, :author, :note, :action, :subject, :name, :value, :seal)")
                .bind("number", entry.number())
                .bind("at", entry.at().toString())
                .bind("author", entry.author())
                .bind("note", entry.note())
                .bind("action", decision.action().word())
                .bind("subject", decision.subject())
                .bind("name", decision.name())
                .bind("value", decision.value())
                .bind("seal", seal)
                .execute();
    }

    private List<Sealed> rows() {
        return handle.createQuery("SELECT * FROM curation ORDER BY number")
                .map((row, context) -> new Sealed(entry(row), row.getString("seal")))
                .list();
    }

    private static CurationEntry entry(ResultSet row) throws SQLException {
        try {
            return new CurationEntry(
                    row.getLong("number"),
                    Instant.parse(row.getString("at")),
                    row.getString("author"),
                    row.getString("note"),
                    new Curation(
                            Action.parse(row.getString("action")),
                            row.getString("subject"),
                            Optional.ofNullable(row.getString("name")),
                            Optional.ofNullable(row.getString("value"))));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new CorruptLedgerException(
                    "entry " + row.getLong("number") + " about actors cannot be read back: " + e.getMessage(), e);
        }
    }

    /** What is wrong, a line each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        String seal = FIRST_SEAL;
        long due = 1;
        for (Sealed row : rows()) {
            String name = "entry " + row.entry().number() + " about actors: ";
            if (row.entry().number() != due) {
                problems.add(name + "it should be " + due);
            }
            if (!Seal.of(row.entry(), seal).equals(row.seal())) {
                problems.add(name + "something in it is not what was added (seal)");
            }
            seal = row.seal();
            due = row.entry().number() + 1;
        }
        return problems;
    }
}
