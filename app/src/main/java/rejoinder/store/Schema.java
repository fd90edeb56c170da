package rejoinder.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The version of the tables. It stands in the file's header, where it is read in no time; only if something is to be
 * migrated is the migration library asked, which takes longer to start than most commands run.
 */
final class Schema {

    /** What this version of Rejoinder writes: the number of the last migration. */
    static final int VERSION = 7;

    /** "RJDR" in the file's header marks a ledger of Rejoinder. */
    static final int APPLICATION_ID = 0x524A4452;

    /** Held, lest the setting be collected with its logger. */
    private static final Logger MIGRATION_LOG = Logger.getLogger("org.flywaydb");

    private Schema() {}

    /** Makes or updates the tables so that this version can write. */
    static void prepare(LedgerFile file, Connection connection) throws SQLException {
        int version = version(file.directory(), connection);
        if (version == VERSION) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            // Stays with the file. Not before the file is known to be ours.
            statement.execute("PRAGMA journal_mode = WAL");
        }
        migrate(file);
    }

    private static void migrate(LedgerFile file) {
        MIGRATION_LOG.setLevel(Level.WARNING);
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(file.writers())
                    .locations("classpath:rejoinder/store/sqlite")
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw Failures.of(file.directory(), e);
        }
    }

    /** Makes sure that this version can read the tables. */
    static void require(LedgerFile file, Connection connection) throws SQLException {
        int version = version(file.directory(), connection);
        if (version == 0) {
            throw absent(file.directory());
        }
        if (version < VERSION) {
            throw new StoreException(
                    "The ledger in " + file.directory() + " was written by an older version of Rejoinder"
                            + " (schema " + version + ", this one needs " + VERSION
                            + "): open it once for writing, for instance with `rejoinder read`, to bring it up to date.");
        }
    }

    static StoreException absent(Path directory) {
        return new StoreException("There is no ledger in " + directory
                + " yet: make one with `rejoinder read PATH`, or name the directory that holds one.");
    }

    private static int version(Path directory, Connection connection) throws SQLException {
        int version = number(connection, "PRAGMA user_version");
        int application = number(connection, "PRAGMA application_id");
        boolean ours = application == APPLICATION_ID;
        // A first migration that was cut off leaves only the list of migrations.
        boolean fresh = application == 0
                && version == 0
                && number(connection, "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'flyway_schema_history'")
                        == 0;
        if (!ours && !fresh) {
            throw new StoreException("The file " + directory.resolve(LedgerFile.NAME)
                    + " is not a ledger of Rejoinder: name another data directory.");
        }
        if (version > VERSION) {
            throw new StoreException("The ledger in " + directory
                    + " was written by a newer version of Rejoinder (schema " + version + ", this one knows " + VERSION
                    + "): upgrade Rejoinder, or name another data directory.");
        }
        return version;
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.getInt(1);
        }
    }
}
