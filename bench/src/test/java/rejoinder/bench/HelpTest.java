package rejoinder.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
    /** The help lives in the script, so that it can be had before anything is downloaded. */
    @Test
    void theScriptExplainsEveryOption() throws Exception {
        String script = Files.readString(Path.of("run"));
        for (OptionSpec option : Compare.commandLine(List.of()).getCommandSpec().options()) {
            assertThat(script).contains("\n  " + option.longestName() + " ");
        }
    }

    @Test
    void wrongUsageEndsWithStatusTwo() {
        assertThat(Compare.commandLine(List.of()).execute("--limit", "0")).isEqualTo(2);
        assertThat(Compare.commandLine(List.of()).execute("--only", "citron")).isEqualTo(2);
        assertThat(Compare.commandLine(List.of()).execute("--nonsense")).isEqualTo(2);
    }

    @Test
    void aMissingFileEndsWithStatusOne() {
        assertThat(Compare.commandLine(List.of()).execute("--in", "no-such-file.jsonl"))
                .isEqualTo(1);
    }
}
