package rejoinder.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a command's lines go: a file or standard output. Failures are {@link OutputException}s. Not thread-safe. */
final class Output implements AutoCloseable {

    private final String name;
    private final OutputStream out;

    private Output(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    /** The file, or standard output if there is none or it is {@code -}. */
    static Output open(@Nullable Path path, List<Path> inputs, Terminal terminal) {
        if (path == null || path.toString().equals("-")) {
            return new Output(Terminal.OUT, terminal.stream());
        }
        try {
            for (Path input : inputs) {
                if (Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input)) {
                    throw new CommandException(path + " is the input too; writing would destroy it");
                }
            }
            return new Output(path.toString(), new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
        } catch (IOException e) {
            throw new CommandException("cannot write: " + Failures.reason(e), e);
        }
    }

    void line(String text) {
        write(text);
        write("\n");
    }

    void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    /** For those who write characters; its failures are {@link OutputException}s too. */
    Writer writer() {
        return new Writer() {
            @Override
            public void write(char[] characters, int from, int length) {
                Output.this.write(new String(characters, from, length));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** For those who write bytes; its failures are {@link OutputException}s too. */
    OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                try {
                    out.write(bytes, from, length);
                } catch (IOException e) {
                    throw new OutputException(name, e);
                }
            }
        };
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }
}
