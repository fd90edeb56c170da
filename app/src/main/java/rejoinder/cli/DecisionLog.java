package rejoinder.cli;

import java.util.List;
import java.util.concurrent.Callable;
import rejoinder.ledger.CuratedActors;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CurationEntry;
import rejoinder.store.Access;

/** A command that shows what people decided, the oldest first. */
abstract class DecisionLog extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    DecisionLog(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    /** The entries asked for, in order. */
    abstract List<CurationEntry> entries(CuratedLedger ledger);

    @Override
    public Integer call() {
        try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
            CuratedActors curated = ledger.curated();
            List<CurationEntry> entries = entries(ledger);
            entries.forEach(e -> around.terminal().line(Printable.line(line(e, curated.inForce(e.number())))));
            if (entries.isEmpty()) {
                around.terminal().say("Nobody has decided anything.");
            }
        }
        return Main.OK;
    }

    static String line(CurationEntry entry, boolean inForce) {
        return entry.number() + "  " + entry.words() + (inForce ? "" : " [undone]");
    }
}
