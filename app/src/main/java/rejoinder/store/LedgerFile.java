package rejoinder.store;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The file in a data directory that holds the ledger, and how to connect to it. Immutable.
 *
 * <p>Trap: on POSIX systems SQLite's locks are the process's: the file must never be opened but through SQLite.
 *
 * @param immutable true if no process can write to it, so that SQLite needs no files beside it
 */
record LedgerFile(Path directory, boolean immutable) {

    static final String NAME = "ledger.db";

    private static final int BUSY_MILLIS = 10_000;

    Path path() {
        return directory.resolve(NAME);
    }

    boolean exists() {
        return Files.exists(path());
    }

    /** How to read {@code directory}: as a file that others may write, unless the directory does not let SQLite. */
    static LedgerFile readable(Path directory) throws SQLException {
        LedgerFile file = new LedgerFile(directory, false);
        try {
            file.probe();
            return file;
        } catch (SQLException e) {
            if (!Failures.cannotOpen(e)) {
                throw e;
            }
            return immutable(file, e);
        }
    }

    private static LedgerFile immutable(LedgerFile file, SQLException failure) throws SQLException {
        // What a writer left in the log would be invisible to an immutable connection.
        Path log = file.directory().resolve(NAME + "-wal");
        if (log.toFile().length() > 0) {
            throw new StoreException(
                    "The ledger in " + file.directory()
                            + " is being written, or its writer was cut off, and the directory "
                            + "cannot be written by this user: wait, or read a copy of the whole directory.",
                    failure);
        }
        LedgerFile immutable = new LedgerFile(file.directory(), true);
        immutable.probe();
        return immutable;
    }

    private void probe() throws SQLException {
        try (Connection connection = reader();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT count(*) FROM sqlite_schema").close();
        }
    }

    Connection reader() throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        Connection connection = config.createConnection(url());
        WordSearch.register(connection);
        return connection;
    }

    /** For adding: every commit reaches the disk before it returns. */
    Connection writer() throws SQLException {
        return writerConfig().createConnection(url());
    }

    SQLiteDataSource writers() {
        SQLiteDataSource source = new SQLiteDataSource(writerConfig());
        source.setUrl(url());
        return source;
    }

    private static SQLiteConfig writerConfig() {
        SQLiteConfig config = config();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // So that REPLACE, too, meets the triggers that forbid removal.
        config.enableRecursiveTriggers(true);
        return config;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }

    /** A URI, since the driver would take a question mark in a plain path for the start of options. */
    private String url() {
        URI uri = path().toAbsolutePath().toUri();
        return "jdbc:sqlite:" + uri + (immutable ? "?immutable=1" : "");
    }
}
