package rejoinder.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.Proposal;
import rejoinder.search.SavedSearches;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;
import rejoinder.web.Desk;

/**
 * Enters decisions made on the pages, opening the ledger for writing only as long as that takes, so that articles can
 * be read into it while the pages are served. Thread-safe.
 */
final class LedgerDesk implements Desk {

    private final Path data;
    private final Clock clock;
    private final String author;
    private final SavedSearches searches;

    LedgerDesk(Path data, Clock clock, String author) {
        this.data = data;
        this.clock = clock;
        this.author = author;
        this.searches = new SavedSearches(data, clock);
    }

    @Override
    public String author() {
        return author;
    }

    @Override
    public Optional<SavedSearches> searches() {
        return Optional.of(searches);
    }

    @Override
    public synchronized List<CurationEntry> curate(List<Proposal> proposals) {
        try (CuratedLedger ledger = CuratedLedger.of(SqliteLedger.open(data, Access.WRITE, clock))) {
            return ledger.curate(proposals);
        }
    }
}
