package rejoinder.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Command lines for further processes of tests, and what they say. */
public final class ChildProcess {

    private ChildProcess() {}

    /** A program of the test class path, in a Java that starts quickly. */
    public static List<String> java(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The same in a mount namespace of its own, after a shell has run {@code setUp}. */
    static List<String> apart(String setUp, List<String> command) {
        List<String> whole = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", setUp + " && exec \"$@\"", "sh"));
        whole.addAll(command);
        return whole;
    }

    /** Whether this system lets an ordinary process mount. */
    static boolean canMount(Path empty) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(apart(tmpfs(empty, "1m"), List.of("true")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static String tmpfs(Path at, String size) {
        return "mount -t tmpfs -o size=" + size + " tmpfs '" + at + "'";
    }

    /** Standard output and error of a process that ends by itself. */
    static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("did not end: " + command);
        }
        return said;
    }
}
