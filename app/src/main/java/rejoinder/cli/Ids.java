package rejoinder.cli;

import java.util.List;
import rejoinder.ledger.Ledger;

/** Ids as people type and see them: any beginning that only one id has. */
final class Ids {

    private static final int SHORT = 9;

    private Ids() {}

    /** As shown in lists: long enough that two ids of one ledger hardly ever begin alike. */
    static String shown(Object id) {
        return id.toString().substring(0, SHORT);
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
}
