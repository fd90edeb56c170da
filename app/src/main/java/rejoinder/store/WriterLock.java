package rejoinder.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes sure that one process writes to a data directory at a time. The lock dies with its process, however that ends;
 * the file stays, holding the number of the process that had it last.
 */
final class WriterLock implements AutoCloseable {

    static final String FILE = "ledger.lock";

    /** Past the number, so that others can read it where locked bytes cannot be read. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** On POSIX systems, closing any channel to the file gives up the lock of the whole process: never open twice. */
    private static final Set<Path> HELD_HERE = new HashSet<>();

    private final Path directory;
    private final FileChannel channel;

    private WriterLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** @throws StoreException if another writer has the directory */
    static WriterLock take(Path dataDirectory) throws IOException {
        Path directory = dataDirectory.toRealPath();
        synchronized (HELD_HERE) {
            if (HELD_HERE.contains(directory)) {
                throw inUse(dataDirectory, Long.toString(ProcessHandle.current().pid()));
            }
            FileChannel channel =
                    FileChannel.open(directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                take(dataDirectory, channel);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            HELD_HERE.add(directory);
            return new WriterLock(directory, channel);
        }
    }

    private static void take(Path dataDirectory, FileChannel channel) throws IOException {
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        if (lock == null) {
            String pid = Files.readString(dataDirectory.resolve(FILE)).strip();
            throw inUse(dataDirectory, pid.isEmpty() ? "unknown" : pid);
        }
        channel.truncate(0);
        String pid = ProcessHandle.current().pid() + "\n";
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static StoreException inUse(Path directory, String pid) {
        return new StoreException("Another program is writing to the ledger in " + directory + " (process " + pid
                + "): wait until it has finished, or end it, then run the same again. Reading is possible meanwhile.");
    }

    @Override
    public void close() {
        synchronized (HELD_HERE) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new StoreException("Cannot give up the lock in " + directory, e);
            } finally {
                HELD_HERE.remove(directory);
            }
        }
    }
}
