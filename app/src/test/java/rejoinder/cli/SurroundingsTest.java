package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static Path data(Map<String, String> environment) {
        var terminal = new Terminal(
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Terminal.Look.PLAIN,
                Terminal.Look.PLAIN);
        return new Surroundings(terminal, InputStream.nullInputStream(), environment, Path.of("/home/ada"), Run.NOON)
                .defaultData();
    }

    @Test
    void keepsTheLedgerWhereTheUserSaysOrTheSystemHasIt() {
        assertThat(data(Map.of())).isEqualTo(Path.of("/home/ada/.local/share/rejoinder"));
        assertThat(data(Map.of("XDG_DATA_HOME", "/x"))).isEqualTo(Path.of("/x/rejoinder"));
        assertThat(data(Map.of("XDG_DATA_HOME", "relative"))).isEqualTo(Path.of("/home/ada/.local/share/rejoinder"));
        assertThat(data(Map.of("XDG_DATA_HOME", "/x", "REJOINDER_DATA", "mine")))
                .isEqualTo(Path.of("mine"));
    }
}
