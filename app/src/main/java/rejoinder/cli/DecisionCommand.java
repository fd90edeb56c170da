package rejoinder.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.Proposal;
import rejoinder.ledger.RefusedException;
import rejoinder.store.Access;

/** A command that enters one decision. */
abstract class DecisionCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Option(names = "--author", paramLabel = "NAME", description = "Who decides; otherwise your user name.")
    private Optional<String> author = Optional.empty();

    @Option(names = "--note", paramLabel = "WORDS", description = "Why.")
    private String note = "";

    DecisionCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    /** What is decided, with ids as the ledger has them. */
    abstract Curation decision(CuratedLedger ledger, ActorDirectory directory);

    /** The user's name as the system has it. */
    static String user() {
        String name = System.getProperty("user.name", "").strip();
        return name.isEmpty() ? "unknown" : name;
    }

    @Override
    public Integer call() {
        try (CuratedLedger ledger = root.ledger(around, Access.WRITE)) {
            Proposal proposal = proposal(ledger);
            for (CurationEntry entry : ledger.curate(List.of(proposal))) {
                around.terminal().line(Printable.line("entry " + entry.number() + ": " + entry.words()));
            }
        }
        return Main.OK;
    }

    private Proposal proposal(CuratedLedger ledger) {
        try {
            return new Proposal(author.orElseGet(DecisionCommand::user), note, decision(ledger, ledger.directory()));
        } catch (RefusedException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
