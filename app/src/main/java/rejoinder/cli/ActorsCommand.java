package rejoinder.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What holds for everything that is done with actors. */
@Command(
        name = "actors",
        description = {
            "Lists and shows who is on record, and keeps what people decide about actors. A decision never changes a"
                    + " reading: it is an entry of its own, laid over all readings, and undo takes it back."
        },
        footer = {"%nExamples:", "  rejoinder actors list", "  rejoinder actors merge kes-water-ministry kes-water"})
final class ActorsCommand extends Verb implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private ActorsCommand() {}

    static CommandLine with(Surroundings around, RejoinderCommand root) {
        return new CommandLine(new ActorsCommand())
                .addSubcommand(new ActorsResolveCommand(around))
                .addSubcommand(new ActorsListCommand(around, root))
                .addSubcommand(new ActorsShowCommand(around, root))
                .addSubcommand(new ActorsMergeCommand(around, root))
                .addSubcommand(new ActorsSplitCommand(around, root))
                .addSubcommand(new ActorsRenameCommand(around, root))
                .addSubcommand(new ActorsCountryCommand(around, root))
                .addSubcommand(new ActorsRoleCommand(around, root))
                .addSubcommand(new ActorsDismissCommand(around, root))
                .addSubcommand(new ActorsAssignCommand(around, root))
                .addSubcommand(new ActorsAddCommand(around, root))
                .addSubcommand(new UndoCommand(around, root))
                .addSubcommand(new ActorsLogCommand(around, root))
                .addSubcommand(new ActorsExportCommand(around, root))
                .addSubcommand(new ActorsImportCommand(around, root));
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getErr());
        return Main.USAGE;
    }
}
