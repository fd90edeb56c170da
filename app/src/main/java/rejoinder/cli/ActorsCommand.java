package rejoinder.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What there is to do with actors; the work is in its commands. */
@Command(
        name = "actors",
        description = "Says whom mentions of persons and bodies denote.",
        footer = {"%nExamples:", "  rejoinder actors resolve < mentions.jsonl > answers.jsonl"})
final class ActorsCommand extends Verb implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    static CommandLine with(Surroundings around) {
        return new CommandLine(new ActorsCommand()).addSubcommand(new ActorsResolveCommand(around));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }
}
