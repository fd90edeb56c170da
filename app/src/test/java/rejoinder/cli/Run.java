package rejoinder.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** A command run inside the test's own machine, with its output and exit code. */
record Run(int code, String out, String err) {

    static final Clock NOON = Clock.fixed(Instant.parse("2024-09-20T12:00:00Z"), ZoneOffset.UTC);

    static Run of(String... words) {
        return with("", Terminal.Look.PLAIN, words);
    }

    static Run fed(String in, String... words) {
        return with(in, Terminal.Look.PLAIN, words);
    }

    static Run seen(Terminal.Look look, String... words) {
        return with("", look, words);
    }

    private static Run with(String in, Terminal.Look look, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var around = new Surroundings(
                new Terminal(out, err, look, look),
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                Map.of(),
                Path.of("no-home"),
                NOON);
        int code = Main.run(around, words);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
