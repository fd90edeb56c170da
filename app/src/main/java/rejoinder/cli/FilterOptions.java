package rejoinder.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import rejoinder.attribution.Mode;
import rejoinder.claim.SpeechAct;
import rejoinder.ledger.Filter;

/** The options that choose statements, the same for every command that takes a part of the ledger. */
final class FilterOptions {

    @Option(names = "--source", paramLabel = "WORDS", description = "Words of the source or of its actor's name.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Published by this outlet.")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--mode", paramLabel = "MODE", description = "direct, indirect or mixed.")
    private Optional<Mode> mode = Optional.empty();

    @Option(names = "--act", paramLabel = "ACT", description = "What the statement does: ${COMPLETION-CANDIDATES}.")
    private Optional<SpeechAct> act = Optional.empty();

    /** Whether another statement of the article answers it. */
    static final class Answered {
        @Option(names = "--answered", description = "Answered by another statement of its article.")
        private boolean answered;

        @Option(names = "--unanswered", description = "Answered by no other statement of its article.")
        private boolean unanswered;
    }

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Answered answered = new Answered();

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "All of these words occur in content or source; with --documents, in the article.")
    private Optional<String> words = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "Published on this day or later, such as 2024-09-01.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "Published on this day or earlier.")
    private Optional<LocalDate> to = Optional.empty();

    /** @throws UsageException if the first day is after the last */
    Filter filter(int limit) {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new UsageException("--from " + from.get() + " is after --to " + to.get());
        }
        return new Filter(words, source, outlet, mode, from, to, Optional.empty(), act, answered(), 0, limit);
    }

    private Optional<Boolean> answered() {
        return answered.answered || answered.unanswered ? Optional.of(answered.answered) : Optional.empty();
    }
}
