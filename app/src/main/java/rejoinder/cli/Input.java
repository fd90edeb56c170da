package rejoinder.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A stream of articles that knows how far it was read.
 *
 * @param name for people
 * @param path the file, if it is one
 * @param size in bytes, if known
 */
record Input(String name, Optional<Path> path, OptionalLong size, CountedStream stream) implements AutoCloseable {

    /** The file, or standard input if there is none or it is {@code -}. */
    static Input open(@Nullable Path path, InputStream standard) throws IOException {
        if (path == null || path.toString().equals("-")) {
            return new Input("standard input", Optional.empty(), OptionalLong.empty(), new CountedStream(standard));
        }
        if (Files.isDirectory(path)) {
            throw new CommandException(path + " is a directory; a file of JSON Lines is needed");
        }
        OptionalLong size = Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
        return new Input(path.toString(), Optional.of(path), size, new CountedStream(Files.newInputStream(path)));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Counts the bytes that were read. */
    static final class CountedStream extends FilterInputStream {

        private volatile long count;

        CountedStream(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            add(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            add(Math.max(0, read));
            return read;
        }

        /** One thread reads, others ask. */
        @SuppressWarnings("NonAtomicVolatileUpdate")
        private void add(int more) {
            count += more;
        }
    }
}
