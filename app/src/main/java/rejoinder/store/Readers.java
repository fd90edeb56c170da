package rejoinder.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jdbi.v3.core.ConnectionFactory;

/** Lends connections for reading, each to one thread at a time, and keeps those given back. Thread-safe. */
final class Readers implements ConnectionFactory, AutoCloseable {

    private static final int KEPT = 8;

    private final LedgerFile file;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    Readers(LedgerFile file) {
        this.file = file;
    }

    @Override
    public Connection openConnection() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new SQLException("it was closed");
            }
            Connection connection = idle.poll();
            if (connection != null) {
                return connection;
            }
        }
        return file.reader();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        synchronized (idle) {
            if (!closed && idle.size() < KEPT) {
                idle.push(connection);
                return;
            }
        }
        connection.close();
    }

    @Override
    public void close() throws SQLException {
        synchronized (idle) {
            closed = true;
            while (!idle.isEmpty()) {
                idle.pop().close();
            }
        }
    }
}
