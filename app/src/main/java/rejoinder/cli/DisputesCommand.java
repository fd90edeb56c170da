package rejoinder.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import rejoinder.claim.Dispute;
import rejoinder.ledger.CuratedLedger;
import rejoinder.store.Access;

/** Lists the disputes on record. */
@Command(
        name = "disputes",
        description = {
            "Lists the disputes on record, the latest first: what is claimed, who takes sides on it, from when to when.",
            "A dispute is a claim on which two parties stand on different sides, gathered over all articles."
        },
        footer = {
            "%nExamples:",
            "  rejoinder disputes",
            "  rejoinder show p1f20   a dispute, by the beginning of its id"
        })
final class DisputesCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    DisputesCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
            List<Dispute> disputes = ledger.disputes().contested();
            disputes.forEach(d -> around.terminal().line(Printable.line(DisputePage.line(d))));
            if (disputes.isEmpty()) {
                around.terminal().say("No claim on record has two sides yet.");
            }
        }
        return Main.OK;
    }
}
