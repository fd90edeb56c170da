package rejoinder.cli;

import java.util.List;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Ledger;
import rejoinder.text.DocumentId;

/** Ids as people type and see them: any beginning that only one id has. */
final class Ids {

    private static final int SHORT = 9;

    private Ids() {}

    /** As shown in lists: long enough that two ids of one ledger hardly ever begin alike. */
    static String shown(Object id) {
        return id.toString().substring(0, SHORT);
    }

    /** The one dispute whose id begins so. */
    static String dispute(CuratedLedger ledger, String prefix) {
        List<String> ids = ledger.disputesWith(prefix).idsStartingWith(prefix);
        if (ids.isEmpty()) {
            throw new CommandException(
                    "no dispute has an id that begins with " + prefix + ": see `rejoinder disputes`");
        }
        if (ids.size() > 1 && !ids.contains(prefix)) {
            throw new CommandException(prefix + " begins several ids: "
                    + String.join(", ", ids.subList(0, Math.min(5, ids.size()))) + ". Give more of it.");
        }
        return ids.contains(prefix) ? prefix : ids.get(0);
    }

    /** The one id that begins so. */
    static String resolve(Ledger ledger, String prefix) {
        List<String> found = ledger.idsStartingWith(prefix, 6);
        if (found.isEmpty()) {
            throw new CommandException(
                    "no article or statement has an id that begins with " + prefix + "; rejoinder list shows the ids");
        }
        if (found.size() > 1 && !found.contains(prefix)) {
            throw new CommandException(prefix + " is the beginning of several ids: "
                    + String.join(", ", found.subList(0, Math.min(5, found.size())))
                    + (found.size() > 5 ? " and more" : "") + ". Give more of it.");
        }
        return found.contains(prefix) ? prefix : found.get(0);
    }

    /** The one statement whose id begins so. */
    static AttributionId statement(Ledger ledger, String prefix) {
        String whole = resolve(ledger, prefix);
        if (!whole.startsWith("a")) {
            throw new CommandException(
                    whole + " is an article; give the id of a statement, as rejoinder show tells it");
        }
        return new AttributionId(whole);
    }

    /** The article in which a statement stands. */
    static DocumentId documentOf(Ledger ledger, AttributionId statement) {
        return ledger.documentOf(statement)
                .orElseThrow(() -> new CommandException(
                        statement + " was found by an earlier version only; the newest reading does not have it"));
    }
}
