package rejoinder.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rejoinder.api.DisputeAnswers;
import rejoinder.api.Values;
import rejoinder.claim.Dispute;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.DisputeBook;
import rejoinder.store.Access;

/** Lists the disputes on record; what holds for everything that is decided about them. */
@Command(
        name = "disputes",
        description = {
            "Lists the disputes on record, the pinned ones first, then the latest: what is claimed, who takes sides on"
                    + " it, from when to when. A dispute is a claim on which two parties stand on different sides,"
                    + " gathered over all articles.",
            "What people decide about a dispute changes no reading: it is an entry of its own, laid over what linking"
                    + " finds, and undo takes it back."
        },
        footer = {
            "%nExamples:",
            "  rejoinder disputes",
            "  rejoinder show p1f20              a dispute, by the beginning of its id",
            "  rejoinder disputes split p1f20 3  makes its statement 3 a dispute of its own"
        })
final class DisputesCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Option(names = "--json", description = "Write each dispute as a line of JSON.")
    private boolean json;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Only articles published up to this day, such as 2021-12-31. Claims of the newest "
                    + DisputeBook.REACH + " statements are linked; in a larger ledger this leads to the older ones.")
    private @Nullable LocalDate to;

    private DisputesCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    static CommandLine with(Surroundings around, RejoinderCommand root) {
        return new CommandLine(new DisputesCommand(around, root))
                .addSubcommand(new DisputesMergeCommand(around, root))
                .addSubcommand(new DisputesSplitCommand(around, root))
                .addSubcommand(new DisputesRenameCommand(around, root))
                .addSubcommand(new DisputesPinCommand(around, root))
                .addSubcommand(new UndoCommand(around, root))
                .addSubcommand(new DisputesLogCommand(around, root));
    }

    @Override
    public Integer call() {
        try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
            DisputeBook book = ledger.disputes(Optional.ofNullable(to));
            List<Dispute> disputes = book.contested();
            DisputeAnswers answers = new DisputeAnswers(ledger);
            for (Dispute dispute : disputes) {
                around.terminal()
                        .line(
                                json
                                        ? Values.text(answers.inFull(dispute, book.isCurated(dispute.id())))
                                        : Printable.line(DisputePage.line(dispute, ledger)));
            }
            book.since()
                    .ifPresent(day -> around.terminal()
                            .say("Among the newest " + DisputeBook.REACH + " statements, published since " + day
                                    + ". Older ones: --to DATE"));
            if (disputes.isEmpty()) {
                around.terminal().say("No claim on record has two sides yet.");
            }
        }
        return Main.OK;
    }
}
