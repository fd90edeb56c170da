package rejoinder.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding survives {@code kill -9} at any moment. The command that adds is killed more often, in its own test. */
class KillTest {

    private static final int KILLS = 15;
    private static final int ARTICLES = 300;

    @TempDir
    Path directory;

    @Test
    void nothingIsLostOrBrokenByKilling() throws Exception {
        KillHarness harness = new KillHarness(
                data -> ChildProcess.java(StoreProgram.class, "add", data.toString(), "17", Integer.toString(ARTICLES)),
                directory,
                17);
        int struck = harness.run(KILLS);
        assertThat(struck).as("kills that met a ledger in the making").isGreaterThan(KILLS / 10);
    }
}
