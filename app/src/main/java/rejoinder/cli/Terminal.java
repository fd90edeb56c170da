package rejoinder.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Standard output and error: UTF-8 whatever the locale, and what may be shown there. A failure to write is an {@link
 * OutputException}, never silence. Thread-safe.
 */
final class Terminal {

    /** What standard output is called in messages. */
    static final String OUT = "standard output";

    private final OutputStream out;
    private final OutputStream err;
    private final Look outLook;
    private final Look errLook;

    /**
     * How one of the streams is seen.
     *
     * @param terminal true if a person looks at it
     * @param colours true if colours and underlines may be used
     * @param columns width in columns
     */
    record Look(boolean terminal, boolean colours, int columns) {

        /** A file or a pipe. */
        static final Look PLAIN = new Look(false, false, 80);
    }

    Terminal(OutputStream out, OutputStream err, Look outLook, Look errLook) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.err = err;
        this.outLook = outLook;
        this.errLook = errLook;
    }

    /** Those of this process; the launcher says in system properties what they are. */
    static Terminal system(Map<String, String> environment) {
        int columns = Integer.getInteger("rejoinder.columns", 80);
        boolean colours = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        boolean outTerminal = Boolean.getBoolean("rejoinder.out.terminal");
        boolean errTerminal = Boolean.getBoolean("rejoinder.err.terminal");
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new Look(outTerminal, outTerminal && colours, columns),
                new Look(errTerminal, errTerminal && colours, columns));
    }

    Look look() {
        return outLook;
    }

    Look errorLook() {
        return errLook;
    }

    /** Writes a line of output; the caller has made its foreign parts {@linkplain Printable printable}. */
    void line(String text) {
        write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    synchronized void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new OutputException(OUT, e);
        }
    }

    /** Standard output for those who write to a stream; its failures are {@link OutputException}s too. */
    OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                Terminal.this.write(Arrays.copyOfRange(bytes, from, from + length));
            }

            @Override
            public void flush() {
                Terminal.this.flush();
            }
        };
    }

    OutputStream errorStream() {
        return err;
    }

    synchronized void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputException(OUT, e);
        }
    }

    /** Says something beside the output. What cannot be said is left unsaid: there is nowhere to complain. */
    synchronized void say(String text) {
        sayRaw(text + "\n");
    }

    /** As {@link #say} without a line end. */
    synchronized void sayRaw(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException ignored) {
            // Standard error is closed; the exit code still tells.
        }
    }
}
