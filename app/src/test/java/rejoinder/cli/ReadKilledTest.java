package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.store.KillHarness;

/** The {@code read} command survives {@code kill -9} at any moment. */
class ReadKilledTest {

    private static final int KILLS = 50;
    private static final int STORIES = 400;

    @TempDir
    Path directory;

    @Test
    void readingGoesOnAfterEveryKill() throws Exception {
        Path stories = directory.resolve("stories.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < STORIES; i++) {
            lines.append(Samples.line(i));
        }
        Files.writeString(stories, lines);
        KillHarness harness = new KillHarness(
                data -> Program.command(List.of(), "read", "--data", data.toString(), stories.toString()),
                directory,
                23);
        int struck = harness.run(KILLS);
        assertThat(struck).as("kills that met a ledger in the making").isGreaterThan(KILLS / 10);
    }
}
