package rejoinder.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rejoinder.attribution.AttributionId;
import rejoinder.text.DocumentId;

/** What is made of a ledger as a whole, and kept: people's decisions over it, and everybody on record. Thread-safe. */
final class Overview {

    /** Position by which the record of a ledger is rather made anew than brought up to date. */
    private static final long FEW = 2_000;

    /** People's decisions, and the readings about whose statements they made any. */
    private record Decided(CuratedActors curated, MendedReadings mended) {}

    /**
     * Everybody on record.
     *
     * @param reached the position in the ledger up to which the record goes at least
     */
    private record Known(long reached, ActorRecord record, ActorDirectory directory) {}

    /** What lists tell beside their rows. */
    private record Totals(long documents, long attributions, List<String> outlets) {}

    private final Ledger ledger;
    private final Kept<Totals> totals = new Kept<>(old -> totals());
    private final Kept<Decided> decided = new Kept<>(old -> decided());
    private final Kept<Known> known = new Kept<>(this::known);

    Overview(Ledger ledger) {
        this.ledger = ledger;
    }

    CuratedActors curated() {
        return decided.at(ledger.state()).curated();
    }

    MendedReadings mended() {
        LedgerState state = ledger.state();
        return state.decisions() == 0
                ? new MendedReadings(ledger, Map.of(), Map.of())
                : decided.at(state).mended();
    }

    ActorDirectory directory() {
        return known.at(ledger.state()).directory();
    }

    long documents() {
        return totals.at(ledger.state()).documents();
    }

    long attributions() {
        return totals.at(ledger.state()).attributions();
    }

    List<String> outlets() {
        return totals.at(ledger.state()).outlets();
    }

    Optional<ActorDirectory> directorySoon() {
        return known.soon(ledger.state()).map(Known::directory);
    }

    private Totals totals() {
        return new Totals(ledger.countDocuments(Filter.ALL), mended().countAttributions(Filter.ALL), ledger.outlets());
    }

    private Decided decided() {
        CuratedActors curated = CuratedActors.of(ledger.curation(), ledger.known());
        Map<DocumentId, Reading> mended = new TreeMap<>();
        Map<AttributionId, AttributionId> later = new TreeMap<>();
        for (DocumentId document : curated.statements().documents()) {
            ledger.entry(document)
                    .map(e -> curated.statements().over(e.reading()))
                    .ifPresent(laid -> {
                        mended.put(document, laid.reading());
                        later.putAll(laid.later());
                    });
        }
        return new Decided(curated, new MendedReadings(ledger, mended, later));
    }

    private Known known(Optional<Known> old) {
        LedgerState state = ledger.state();
        ActorRecord record = old.filter(k -> state.readings() - k.reached() < FEW)
                .map(k -> k.record().and(since(k.reached())))
                .orElseGet(ledger::actors);
        Decided now = decided.at(state);
        ActorRecord laid = record.with(now.mended().readings());
        return new Known(state.readings(), record, ActorDirectory.of(laid, now.curated()));
    }

    private List<Reading> since(long position) {
        Map<DocumentId, Reading> readings = new TreeMap<>();
        ledger.forEachSince(
                position,
                (entry, number) -> readings.put(entry.reading().document().id(), entry.reading()));
        return List.copyOf(readings.values());
    }
}
