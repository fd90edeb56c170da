package rejoinder.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import rejoinder.ledger.RefusedException;
import rejoinder.search.SearchException;
import rejoinder.store.StoreException;

/** The one place where a failure becomes a message and an exit code. */
final class Failures {

    private final Terminal terminal;
    private final RejoinderCommand root;

    Failures(Terminal terminal, RejoinderCommand root) {
        this.terminal = terminal;
        this.root = root;
    }

    int explain(Throwable failure) {
        if (failure instanceof OutputException output && output.readerLeft()) {
            return Main.OK;
        }
        if (failure instanceof UsageException) {
            say(String.valueOf(failure.getMessage()));
            return Main.USAGE;
        }
        say(message(failure));
        if (root.debug()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().map(Printable::line).forEach(terminal::say);
        }
        return Main.FAILED;
    }

    int explainUsage(ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        say(String.valueOf(failure.getMessage()));
        if (failure instanceof UnmatchedArgumentException unmatched) {
            unmatched.getSuggestions().stream().limit(3).forEach(s -> terminal.say("  perhaps: " + Printable.line(s)));
        }
        terminal.say("See: " + command + " --help");
        return Main.USAGE;
    }

    private void say(String message) {
        message.lines().map(Printable::line).forEach(line -> terminal.say("rejoinder: " + line));
    }

    private static String message(Throwable failure) {
        if (failure instanceof CommandException
                || failure instanceof OutputException
                || failure instanceof StoreException
                || failure instanceof SearchException
                || failure instanceof RefusedException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException io) {
            return reason(io);
        }
        if (failure instanceof IOException io) {
            return reason(io);
        }
        if (failure instanceof OutOfMemoryError) {
            return "memory ran out. Give more, as in JAVA_OPTS=-Xmx2g, or use fewer --threads.";
        }
        return "a fault of Rejoinder itself: " + failure + "\nRun it again with --debug to see where it arose.";
    }

    /** What went wrong with a file, in words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or directory";
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
