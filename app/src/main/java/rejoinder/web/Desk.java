package rejoinder.web;

import java.util.List;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.Proposal;

/** Where decisions go that are made on the pages. Used by many threads at once. */
public interface Desk {

    /** In whose name they are made. */
    String author();

    /**
     * Enters them, all or none.
     *
     * @throws rejoinder.ledger.RefusedException if one of them cannot stand
     */
    List<CurationEntry> curate(List<Proposal> proposals);
}
