package rejoinder.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Entry;
import rejoinder.ledger.Filter;
import rejoinder.text.DocumentId;

/**
 * What of a ledger is to be exported, with people's decisions laid over it. Walked in the order of articles' ids, one
 * article at a time. Immutable and thread-safe.
 */
public final class Selection {

    /** Takes what is chosen; may fail to write it. */
    interface Visitor {
        void take(Part part) throws IOException;
    }

    private interface Choice {
        Optional<Part> of(Entry entry);
    }

    private final CuratedLedger ledger;
    private final Optional<List<DocumentId>> named;
    private final Choice choice;

    private Selection(CuratedLedger ledger, Optional<List<DocumentId>> named, Choice choice) {
        this.ledger = ledger;
        this.named = named;
        this.choice = choice;
    }

    /** Everything. */
    public static Selection all(CuratedLedger ledger) {
        return new Selection(ledger, Optional.empty(), entry -> Optional.of(Part.whole(entry)));
    }

    /** The statements that a filter lets through, in their articles; everything if it lets everything through. */
    public static Selection statements(CuratedLedger ledger, Filter filter) {
        return isAll(filter)
                ? all(ledger)
                : new Selection(ledger, Optional.empty(), entry -> {
                    Set<AttributionId> found = new HashSet<>();
                    ledger.attributions(filter.within(entry.reading().document().id())).stream()
                            .map(AttributionRow::id)
                            .forEach(found::add);
                    return found.isEmpty() ? Optional.empty() : Optional.of(Part.of(entry, found));
                });
    }

    /** The articles that a filter lets through, with all their statements. */
    public static Selection articles(CuratedLedger ledger, Filter filter) {
        return isAll(filter)
                ? all(ledger)
                : new Selection(ledger, Optional.empty(), entry -> {
                    Filter one = filter.within(entry.reading().document().id());
                    return ledger.documents(one).isEmpty() ? Optional.empty() : Optional.of(Part.whole(entry));
                });
    }

    /** These articles with all their statements, in this order; those not on record are passed over. */
    public static Selection articles(CuratedLedger ledger, List<DocumentId> documents) {
        return new Selection(ledger, Optional.of(List.copyOf(documents)), entry -> Optional.of(Part.whole(entry)));
    }

    private static boolean isAll(Filter filter) {
        return filter.page(0, Integer.MAX_VALUE).equals(Filter.ALL);
    }

    CuratedLedger ledger() {
        return ledger;
    }

    /** Walks what is chosen. */
    void forEach(Visitor visitor) throws IOException {
        try {
            if (named.isPresent()) {
                named.get().forEach(id -> ledger.entry(id).ifPresent(entry -> take(entry, visitor)));
            } else {
                ledger.forEach(entry -> take(entry, visitor));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(Entry entry, Visitor visitor) {
        Optional<Part> part = choice.of(entry);
        if (part.isPresent()) {
            try {
                visitor.take(part.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
