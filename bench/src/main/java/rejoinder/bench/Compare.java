package rejoinder.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The command behind {@code bench/run}, which also holds the help text.
 *
 * <p>Exit status: 0 done, 1 failed, 2 wrong usage.
 */
@Command(name = "bench/run")
public final class Compare implements Callable<Integer> {
    private static final String DEFAULT_INPUT = "../shared/data/polnear/dev.jsonl";
    private static final String DEFAULT_JAR = "app/target/rejoinder.jar";

    private final Path root =
            Path.of(System.getProperty("rejoinder.root", ".")).toAbsolutePath().normalize();
    private final List<String> arguments;

    @Option(names = "--in")
    private @Nullable Path in;

    @Option(names = "--limit")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--repeat")
    private int repeat = 1;

    @Option(names = "--only", split = ",")
    private List<String> only = Subject.KEYS;

    @Option(names = "--jar")
    private @Nullable Path jar;

    @Option(names = "--rejoinder-command")
    private @Nullable String rejoinderCommand;

    @Option(names = "--corenlp-heap")
    private String corenlpHeap = "8g";

    @Option(names = "--write")
    private @Nullable Path write;

    private Compare(List<String> arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] arguments) {
        System.exit(commandLine(List.of(arguments)).execute(arguments));
    }

    static CommandLine commandLine(List<String> arguments) {
        return new CommandLine(new Compare(arguments))
                .setParameterExceptionHandler((wrong, words) -> {
                    System.err.println("bench/run: " + wrong.getMessage() + "\nTry 'bench/run --help'.");
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (failure instanceof BenchException || failure instanceof IOException) {
                        System.err.println("bench/run: " + failure.getMessage());
                    } else {
                        failure.printStackTrace();
                    }
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    @Override
    public Integer call() throws IOException {
        checkUsage();
        Path input = in == null ? root.resolve(DEFAULT_INPUT).normalize() : in;
        if (!Files.isRegularFile(input)) {
            throw new BenchException("no articles at " + input + "; give a JSON Lines file with --in FILE");
        }
        List<Subject> subjects = subjects();
        ProgressLine progress = new ProgressLine(System.err, Boolean.getBoolean("rejoinder.live"));
        Comparison comparison = new Comparison(
                subjects,
                corenlp("tokens", "CoreNLP tokens", "tokens"),
                repeat,
                root.resolve("bench/target/comparison"));
        Report report;
        try {
            report = comparison.run(Articles.read(input, limit), named(input), progress);
        } finally {
            progress.end();
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(report.summary());
        out.println();
        out.print(report.table());
        if (write != null) {
            Files.writeString(
                    write,
                    report.page(command(), LocalDate.now(Clock.systemUTC()), Machine.here()),
                    StandardCharsets.UTF_8);
        }
        return CommandLine.ExitCode.OK;
    }

    private void checkUsage() {
        if (limit < 1 || repeat < 1) {
            throw wrong("--limit and --repeat take a number above 0");
        }
        for (String key : only) {
            if (!Subject.KEYS.contains(key)) {
                throw wrong("--only takes " + String.join(", ", Subject.KEYS) + ", not '" + key + "'");
            }
        }
        if (!corenlpHeap.toLowerCase(Locale.ROOT).matches("\\d+[kmg]?")) {
            throw wrong("--corenlp-heap takes a size such as 8g, not '" + corenlpHeap + "'");
        }
        Path directory = write == null ? root : write.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw wrong("--write: there is no directory " + directory);
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(new CommandLine(this), message);
    }

    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (String key : Subject.KEYS) {
            if (only.contains(key)) {
                subjects.add(subject(key));
            }
        }
        return subjects;
    }

    private Subject subject(String key) {
        return switch (key) {
            case "rejoinder-1" -> Subject.rejoinder(rejoinderStart(), 1);
            case "rejoinder-2" -> Subject.rejoinder(rejoinderStart(), 2);
            case Subject.CORENLP -> corenlp(key, "CoreNLP quote pipeline, as it comes", "default");
            case Subject.CORENLP_FAST -> corenlp(key, "CoreNLP quote pipeline, fast", "fast");
            default -> throw new IllegalArgumentException("unknown subject: " + key);
        };
    }

    private List<String> rejoinderStart() {
        if (rejoinderCommand != null) {
            return List.of(rejoinderCommand.strip().split("\\s+"));
        }
        Path file = jar == null ? root.resolve(DEFAULT_JAR) : jar;
        if (!Files.isRegularFile(file)) {
            throw new BenchException("no " + file + "; build it with `mvn package` in " + root
                    + ", name it with --jar FILE, or measure CoreNLP alone with --only corenlp,corenlp-fast");
        }
        return List.of(java(), "-Xmx512m", "-jar", file.toString());
    }

    private Subject corenlp(String key, String name, String setup) {
        return new Subject(
                key,
                name,
                List.of(
                        java(),
                        "-Xmx" + corenlpHeap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CoreNlpQuotes.class.getName(),
                        setup));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The file as seen from the repository: a page must read the same wherever it was made. */
    private String named(Path file) {
        return root.relativize(file.toAbsolutePath().normalize()).toString();
    }

    private String command() {
        return ("bench/run " + String.join(" ", arguments))
                .replace(root + "/", "")
                .strip();
    }
}
