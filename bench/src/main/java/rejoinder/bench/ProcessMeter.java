package rejoinder.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * Runs a command to its end and says what it cost. Needs bash and nothing else.
 *
 * <p>A process that a measured one leaves running is not counted. Killed with this JVM.
 */
final class ProcessMeter {
    private static final long POLL_MILLIS = 50;
    // The command's own messages go past the redirection that catches the report.
    private static final String SCRIPT =
            "TIMEFORMAT='" + TimeReport.FORMAT + "'; times=$1; shift; { time \"$@\" 2>&3; } 3>&2 2>\"$times\"";

    private ProcessMeter() {}

    /**
     * Runs {@code command}, its standard output going to {@code output} and its messages to {@code log}.
     *
     * @param elapsed told the seconds since the start, about once a second
     * @throws BenchException if the command fails; the message ends with its last lines
     */
    static Measurement measure(List<String> command, Path output, Path log, LongConsumer elapsed) {
        try {
            return run(command, output, log, elapsed);
        } catch (IOException e) {
            throw new BenchException("cannot run bash or write next to " + output + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted while running " + readable(command), e);
        }
    }

    private static Measurement run(List<String> command, Path output, Path log, LongConsumer elapsed)
            throws IOException, InterruptedException {
        Path times = output.resolveSibling(output.getFileName() + ".times");
        List<String> words = new ArrayList<>(List.of("bash", "-c", SCRIPT, "bash", times.toString()));
        words.addAll(command);
        Process process = new ProcessBuilder(words)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile())
                .redirectError(log.toFile())
                .start();
        Thread killer = new Thread(() -> kill(process));
        Runtime.getRuntime().addShutdownHook(killer);
        PeakMemory memory = new PeakMemory();
        long polls = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            process.descendants().forEach(memory::observe);
            if (++polls % (1000 / POLL_MILLIS) == 0) {
                elapsed.accept(polls * POLL_MILLIS / 1000);
            }
        }
        Runtime.getRuntime().removeShutdownHook(killer);
        if (process.exitValue() != 0) {
            throw new BenchException("exit status " + process.exitValue() + " from: " + readable(command)
                    + "\nThe last lines of " + log + ":\n" + tail(log));
        }
        TimeReport report = TimeReport.parse(Files.readString(times, StandardCharsets.UTF_8));
        Files.delete(times);
        return new Measurement(report.cpu(), report.wall(), memory.bytes());
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    // A class path would bury the message.
    private static String readable(List<String> command) {
        return command.stream().map(word -> word.length() > 200 ? "…" : word).collect(Collectors.joining(" "));
    }

    private static String tail(Path log) throws IOException {
        // A program's messages may be in any charset; a stray byte must not hide them.
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }
}
