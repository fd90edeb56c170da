package rejoinder.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Output cannot be written: the disk is full, or whoever read it has left. */
final class OutputException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private final boolean readerLeft;

    OutputException(String where, IOException cause) {
        super("cannot write to " + where + ": " + cause.getMessage(), cause);
        String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        this.readerLeft = reason.contains("broken pipe") || (where.equals(Terminal.OUT) && outIsPipe());
    }

    /** True if the reader of a pipe has closed it, as {@code head} does when it has enough. */
    boolean readerLeft() {
        return readerLeft;
    }

    /** The system words its message in the user's language; a pipe fails for one reason only. */
    private static boolean outIsPipe() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
