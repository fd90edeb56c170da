package rejoinder.web;

import java.util.List;
import java.util.Optional;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.Proposal;
import rejoinder.search.SavedSearches;

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

    /** Where searches are saved, if anywhere. */
    default Optional<SavedSearches> searches() {
        return Optional.empty();
    }
}
