package rejoinder.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Dispute;
import rejoinder.claim.Proposition.Position;
import rejoinder.claim.Statement;

/**
 * Makes decisions about disputes as people name them: a dispute by the beginning of its id, statements by number or id.
 * What would change nothing is refused with a {@link RefusedException} that says why. Immutable and thread-safe.
 */
public final class DisputeProposals {

    private static final int SHOWN = 5;

    private final DisputeBook book;

    public DisputeProposals(DisputeBook book) {
        this.book = book;
    }

    /** The one dispute whose id begins so, also by an id that it had before it was merged. */
    public Dispute dispute(String given) {
        List<String> ids = book.idsStartingWith(given);
        if (ids.size() > 1) {
            throw new RefusedException(given + " begins several ids: "
                    + String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size()))));
        }
        return book.dispute(ids.isEmpty() ? given : ids.get(0))
                .orElseThrow(() -> new RefusedException(
                        "no dispute has an id that begins with " + given + "; the list of disputes shows the ids"));
    }

    /** @param turned whether who holds the one opposes the other */
    public Curation merge(String given, String into, boolean turned) {
        Dispute one = dispute(given);
        Dispute other = dispute(into);
        if (one.id().equals(other.id())) {
            throw new RefusedException(given + " and " + into + " are one dispute already");
        }
        return Curation.disputeMerge(one.id(), other.id(), turned);
    }

    /** @param statements numbers as the dispute shows them, or beginnings of ids of attributions, at least one */
    public Curation split(String given, List<String> statements) {
        Dispute dispute = dispute(given);
        List<AttributionId> go = new ArrayList<>();
        for (String name : statements) {
            ids(statement(dispute, name)).forEach(go::add);
        }
        if (go.isEmpty()) {
            throw new RefusedException("no statement is named that is to be a dispute of its own");
        }
        if (dispute.statements().stream().flatMap(DisputeProposals::ids).allMatch(go::contains)) {
            throw new RefusedException("nothing would be left of " + dispute.id());
        }
        return Curation.disputeSplit(go);
    }

    public Curation rename(String given, String name) {
        return Curation.disputeRename(dispute(given).id(), name);
    }

    public Curation pin(String given) {
        Dispute dispute = dispute(given);
        if (dispute.pinned()) {
            throw new RefusedException(dispute.id() + " is pinned already");
        }
        return Curation.disputePin(dispute.id());
    }

    private static Statement statement(Dispute dispute, String name) {
        for (int i = 0; i < dispute.statements().size(); i++) {
            Statement statement = dispute.statements().get(i);
            boolean starts = name.startsWith("a")
                    && ids(statement).anyMatch(id -> id.value().startsWith(name));
            if (starts || name.equals(Integer.toString(i + 1))) {
                return statement;
            }
        }
        throw new RefusedException("dispute " + dispute.id() + " has no statement " + name);
    }

    private static Stream<AttributionId> ids(Statement statement) {
        return statement.reports().stream().map(Position::holding).map(h -> h.id());
    }
}
