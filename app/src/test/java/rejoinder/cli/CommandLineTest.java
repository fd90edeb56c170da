package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineTest {

    @TempDir
    private Path folder;

    static List<String> commands() {
        return Main.commands(Surroundings.ofProcess(), new RejoinderCommand()).getSubcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHelps(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: rejoinder " + command)
                .contains("Examples:", "Exit codes:", "  0 ", "  1 ", "  2 ", "--help", "--data");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandRefusesWhatItDoesNotKnow(String command) {
        Run run = Run.of(command, "--nonsense");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rejoinder: ").contains("See: rejoinder " + command + " --help");
    }

    @Test
    void thereAreTheCommandsThatThereShouldBe() {
        assertThat(commands())
                .containsExactlyInAnyOrder(
                        "demo",
                        "read",
                        "list",
                        "search",
                        "show",
                        "actors",
                        "disputes",
                        "statements",
                        "positions",
                        "serve",
                        "export",
                        "mcp",
                        "verify",
                        "reindex",
                        "doctor",
                        "extract",
                        "evaluate",
                        "completion");
    }

    @Test
    void nothingAtAllAsksForACommand() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Commands:");
    }

    @Test
    void aTypingErrorGetsASuggestion() {
        Run run = Run.of("reed");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.err()).contains("perhaps: read");
    }

    @Test
    void aDayThatIsNoneIsExplained() {
        Run run = Run.of("list", "--from", "2024-13-40");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.err())
                .contains("'2024-13-40' is no day; write it as 2024-09-01")
                .doesNotContain("java.");
        Run reversed = Run.of("list", "--from", "2024-09-10", "--to", "2024-09-01", "--data", folder.toString());
        assertThat(reversed.code()).isEqualTo(Main.USAGE);
        assertThat(reversed.err()).contains("--from 2024-09-10 is after --to 2024-09-01");
    }

    @Test
    void tellsItsVersion() {
        assertThat(Run.of("--version").out()).startsWith("rejoinder 0.3.0\n");
    }

    @Test
    void printsCompletionForBothShells() {
        assertThat(Run.of("completion", "bash").out()).contains("complete -F").contains("extract");
        assertThat(Run.of("completion", "zsh").out()).contains("bashcompinit").contains("extract");
        assertThat(Run.of("completion", "fish").code()).isEqualTo(Main.USAGE);
    }

    @Test
    void dataIsTakenBeforeAndAfterTheCommand() {
        String data = "--data=" + folder.resolve("none");
        Run before = Run.of(data, "list");
        assertThat(before.code()).isEqualTo(Main.FAILED);
        assertThat(before.err()).contains("none");
        assertThat(Run.of("list", data)).isEqualTo(before);
    }

    @Test
    void aFaultIsTracedOnlyOnRequest() {
        String data = "--data=" + folder.resolve("none");
        assertThat(Run.of("list", data).err()).doesNotContain("\tat ", "Exception");
        assertThat(Run.of("list", data, "--debug").err()).contains("at rejoinder.");
    }
}
