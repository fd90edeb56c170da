package rejoinder.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, as a user starts it. */
final class Program {

    private Program() {}

    /** The words that start it: Java, flags, class path and main class. */
    static List<String> command(List<String> flags, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The manifest of the jar says so to Java 24 and later; classes on a path have no manifest.
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        command.addAll(flags);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(List.of(words));
        return command;
    }

    static ProcessBuilder process(List<String> flags, String... words) {
        ProcessBuilder process = new ProcessBuilder(command(flags, words));
        process.environment().remove("REJOINDER_DATA");
        process.environment().put("LC_ALL", "C");
        return process;
    }

    /** Runs it to its end. */
    static Run run(List<String> flags, String... words) {
        return run(process(flags, words));
    }

    static Run run(ProcessBuilder process) {
        try {
            Path out = Files.createTempFile("out", "");
            Path err = Files.createTempFile("err", "");
            Process running = process.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            running.getOutputStream().close();
            if (!running.waitFor(3, TimeUnit.MINUTES)) {
                running.destroyForcibly();
                throw new IllegalStateException("still running: " + process.command());
            }
            Run run = new Run(running.exitValue(), text(out), text(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
