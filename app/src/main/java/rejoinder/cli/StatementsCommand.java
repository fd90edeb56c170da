package rejoinder.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What holds for everything that people decide about statements. */
@Command(
        name = "statements",
        description = {
            "Keeps what people decide about statements: that there is none, one that is missing, its words, what it does,"
                    + " whom it answers. A decision never changes a reading: it is an entry of its own, laid over all"
                    + " readings of the article, and undo takes it back."
        },
        footer = {
            "%nExamples:",
            "  rejoinder statements act a90 deny",
            "  rejoinder statements add d41c2 --source 'the ministry' --cue said --content 'the dam is safe'"
        })
final class StatementsCommand extends Verb implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private StatementsCommand() {}

    static CommandLine with(Surroundings around, RejoinderCommand root) {
        return new CommandLine(new StatementsCommand())
                .addSubcommand(new StatementsAddCommand(around, root))
                .addSubcommand(new StatementsMendCommand(around, root))
                .addSubcommand(new StatementsRejectCommand(around, root))
                .addSubcommand(new StatementsActCommand(around, root))
                .addSubcommand(new StatementsAnswersCommand(around, root))
                .addSubcommand(new UndoCommand(around, root))
                .addSubcommand(new StatementsLogCommand(around, root));
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getErr());
        return Main.USAGE;
    }
}
