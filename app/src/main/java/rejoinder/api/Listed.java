package rejoinder.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Filter;
import rejoinder.ledger.LedgerState;
import rejoinder.search.Chosen;

/**
 * What the words of a question let through, asked of the ledger as the lists ask it, so that the same words find the same
 * everywhere. The last few answers are kept while the ledger stays as it is: a list is asked for part by part. Thread-safe.
 */
final class Listed {

    private static final int KEPT = 4;

    private record Key(LedgerState state, String kind, Filter filter) {}

    private final CuratedLedger ledger;
    private final Map<Key, Chosen> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Chosen> eldest) {
            return size() > KEPT;
        }
    };

    Listed(CuratedLedger ledger) {
        this.ledger = ledger;
    }

    /** Nothing if no words are asked for. */
    Optional<Chosen> of(Question question) {
        return question.hasWords()
                ? Optional.of(chosen(new Key(ledger.state(), question.kind(), question.filter())))
                : Optional.empty();
    }

    private Chosen chosen(Key key) {
        synchronized (kept) {
            Chosen known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Chosen made = Chosen.of(ids(key));
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }

    private Stream<String> ids(Key key) {
        return key.kind().equals("article")
                ? ledger.documents(key.filter()).stream().map(d -> d.id().value())
                : ledger.attributions(key.filter()).stream().map(a -> a.id().value());
    }
}
