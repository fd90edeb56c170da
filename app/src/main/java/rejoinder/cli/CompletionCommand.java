package rejoinder.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        description = "Prints a script with which the shell completes commands and options.",
        footer = {"%nExamples:", "  source <(rejoinder completion bash)", "  rejoinder completion zsh >> ~/.zshrc"})
final class CompletionCommand extends Verb implements Callable<Integer> {

    enum Shell {
        BASH,
        ZSH
    }

    private final Surroundings around;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "bash|zsh", description = "Which shell.")
    private @Nullable Shell shell;

    CompletionCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (shell == Shell.ZSH) {
            around.terminal().line("autoload -U +X compinit && compinit");
            around.terminal().line("autoload -U +X bashcompinit && bashcompinit");
        }
        var root = Objects.requireNonNull(spec).root().commandLine();
        around.terminal().line(AutoComplete.bash("rejoinder", root).stripTrailing());
        return Main.OK;
    }
}
