package rejoinder.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.TypeConversionException;

/** Where the program starts: wires the commands to their surroundings. */
public final class Main {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    /** Logs as a fault that a port is taken, which is told in better words. Held, since loggers are forgotten. */
    private static final Logger SERVER = Logger.getLogger("io.javalin");

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Surroundings.ofProcess(), args));
    }

    /** Runs one command and gives its exit code. */
    static int run(Surroundings around, String... args) {
        Terminal terminal = around.terminal();
        RejoinderCommand root = new RejoinderCommand();
        Failures failures = new Failures(terminal, root);
        CommandLine line = commands(around, root);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failures.explain(failure));
        line.setParameterExceptionHandler((failure, words) -> failures.explainUsage(failure));
        quietLibraries();
        int code;
        try {
            code = line.execute(args);
        } catch (OutputException | OutOfMemoryError e) {
            code = failures.explain(e);
        }
        try {
            terminal.flush();
        } catch (OutputException e) {
            // A command that has failed already has told why.
            return code == OK ? failures.explain(e) : code;
        }
        return code;
    }

    static CommandLine commands(Surroundings around, RejoinderCommand root) {
        Terminal terminal = around.terminal();
        CommandLine line = new CommandLine(root)
                .addSubcommand(new DemoCommand(around, root))
                .addSubcommand(new ReadCommand(around, root))
                .addSubcommand(new ListCommand(around, root))
                .addSubcommand(new SearchCommand(around, root))
                .addSubcommand(new ShowCommand(around, root))
                .addSubcommand(DisputesCommand.with(around, root))
                .addSubcommand(StatementsCommand.with(around, root))
                .addSubcommand(new PositionsCommand(around, root))
                .addSubcommand(ActorsCommand.with(around, root))
                .addSubcommand(new ServeCommand(around, root))
                .addSubcommand(new ExportCommand(around, root))
                .addSubcommand(new McpCommand(around, root))
                .addSubcommand(new VerifyCommand(around, root))
                .addSubcommand(new ReindexCommand(around, root))
                .addSubcommand(new DoctorCommand(around, root))
                .addSubcommand(new ExtractCommand(around))
                .addSubcommand(new EvaluateCommand(around))
                .addSubcommand(new CompletionCommand(around))
                .addSubcommand(new WarmUpCommand(around));
        line.getSubcommands().values().forEach(Main::listBriefly);
        Ansi ansi = terminal.look().colours() ? Ansi.ON : Ansi.OFF;
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
        line.setUsageHelpWidth(Math.max(72, Math.min(100, terminal.look().columns())));
        line.setOut(new PrintWriter(new Unhurried(terminal.stream()), false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.errorStream(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Main::day);
        line.setAbbreviatedOptionsAllowed(false);
        return line;
    }

    /** The first sentence about a command stands for it in lists of commands, and nowhere else. */
    private static void listBriefly(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        if (usage.description().length > 0) {
            String whole = usage.description()[0];
            int end = whole.indexOf(". ");
            usage.header(end < 0 ? whole : whole.substring(0, end + 1));
        }
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_HEADER, help -> "");
        command.getSubcommands().values().forEach(Main::listBriefly);
    }

    /** The store and the server log to standard error what only their developers want to know. */
    private static void quietLibraries() {
        Logger.getLogger("").setLevel(Level.SEVERE);
        SERVER.setLevel(Level.OFF);
    }

    /** Leaves the flushing to {@link #run}, which can tell of its failure. */
    private static final class Unhurried extends FilterOutputStream {

        Unhurried(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() {}
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no day; write it as 2024-09-01");
        }
    }
}
