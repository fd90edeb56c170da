package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an article says never acts on the terminal that shows it. */
class TerminalSafetyTest {

    private static final Pattern OURS = Pattern.compile("\u001b\\[(?:[0-9;]*m|K)");
    private static final String EVIL = "\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e\u007f\b";

    @TempDir
    private Path folder;

    @Test
    void noCommandLetsAnEscapeSequenceThrough() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        String story = "Head" + EVIL + "line of it\n\nARDEL, September 3. /Kestinform/. “We never" + EVIL
                + " closed the gates,” Minister" + EVIL + " Tomar Rudeni said on Tuesday.\n";
        Files.writeString(in.resolve("ugly\u001b[31m.txt"), story);
        Files.writeString(in.resolve("bad\u001b[31m.txt"), "");
        String escaped = EVIL.chars().mapToObj(c -> String.format("\\u%04x", c)).reduce("", String::concat);
        Files.writeString(
                in.resolve("feed.jsonl"),
                Samples.line(1)
                        .replace("Kestinform\"", "Kestin" + escaped + "form\"")
                        .replace("Rudeni", escaped));
        String data = "--data=" + folder.resolve("data");
        Terminal.Look colours = new Terminal.Look(true, true, 100);
        for (Terminal.Look look : List.of(Terminal.Look.PLAIN, colours)) {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.seen(look, "read", data, in.toString()));
            runs.add(Run.seen(look, "list", data));
            runs.add(Run.seen(look, "list", data, "--documents"));
            runs.add(Run.seen(look, "list", data, "--rejected"));
            runs.add(Run.seen(look, "list", data, "--format=tsv"));
            runs.add(Run.seen(look, "list", data, "--format=jsonl"));
            runs.add(Run.seen(look, "verify", data));
            runs.add(Run.seen(look, "export", data));
            runs.add(Run.seen(look, "extract", in.resolve("feed.jsonl").toString()));
            runs.add(Run.seen(look, "show", data, EVIL));
            runs.add(Run.seen(look, "read", data, folder.resolve(EVIL).toString()));
            runs.add(Run.seen(look, EVIL));
            Run.of("list", data, "--documents", "--format=tsv")
                    .out()
                    .lines()
                    .skip(1)
                    .forEach(row -> runs.add(Run.seen(look, "show", data, "--why", row.substring(0, 17))));
            assertThat(runs).hasSize(14);
            for (Run run : runs) {
                String shown = OURS.matcher(run.out() + run.err()).replaceAll("");
                assertThat(shown).isNotEmpty();
                assertThat(look.colours() || !run.out().contains("\u001b")).isTrue();
                shown.codePoints()
                        .forEach(c -> assertThat(c == '\n' || c == '\t' || c == '\r' || harmless(c))
                                .as("U+%04X in %s", c, shown)
                                .isTrue());
            }
        }
    }

    private static boolean harmless(int c) {
        return Character.getType(c) != Character.CONTROL && (c < 0x202a || c > 0x202e);
    }
}
