package rejoinder.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Dispute;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.DisputeBook;
import rejoinder.ledger.DisputeProposals;
import rejoinder.ledger.Entry;
import rejoinder.store.Access;
import rejoinder.text.DocumentId;

/** Shows an article's statements, or one of them, in their sentences. */
@Command(
        name = "show",
        description = {
            "Shows the statements of an article, or one statement, in their sentences: who said it (source), how (cue),"
                    + " and what (content). A statement reported inside another stands under it, indented.",
        },
        footer = {
            "%nExamples:",
            "  rejoinder show d41c2      an article, by the beginning of its id",
            "  rejoinder show a90 --why  a statement, and why it is held to be one",
            "  rejoinder show p1f20      a dispute"
        })
final class ShowCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Parameters(
            paramLabel = "DOCUMENT|ATTRIBUTION|DISPUTE",
            description = "An id, or any beginning of it that no other id has.")
    private @Nullable String id;

    @Option(names = "--why", description = "Also show which rule in which version decided, and on what evidence.")
    private boolean why;

    ShowCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
            String given = String.valueOf(id);
            if (given.startsWith("p")) {
                dispute(ledger, given);
                return Main.OK;
            }
            String whole = Ids.resolve(ledger, given);
            if (whole.startsWith("d")) {
                page(ledger, new DocumentId(whole)).article();
            } else {
                AttributionId attribution = new AttributionId(whole);
                DocumentId document = ledger.documentOf(attribution)
                        .orElseThrow(() -> new CommandException(
                                whole + " was found by an earlier version only; the newest reading does not have it"));
                page(ledger, document).statement(attribution);
            }
        }
        return Main.OK;
    }

    private void dispute(CuratedLedger ledger, String prefix) {
        DisputeBook book = ledger.disputesWith(prefix);
        Dispute dispute = new DisputeProposals(book).dispute(prefix);
        List<String> history = book.history(dispute.id()).stream()
                .map(e -> DecisionLog.line(e, book.curated().inForce(e.number())))
                .toList();
        new DisputePage(dispute, history, around.terminal()).write(why);
    }

    private ArticlePage page(CuratedLedger ledger, DocumentId document) {
        Entry entry =
                ledger.entry(document).orElseThrow(() -> new CommandException(document + " is not in the ledger"));
        return new ArticlePage(entry, a -> ledger.directory().linked(a), why, around.terminal());
    }
}
