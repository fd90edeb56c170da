package rejoinder.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.ledger.Ledger;

/** The contract on SQLite. */
class SqliteLedgerTest extends LedgerContract {

    @TempDir
    Path directory;

    @Override
    Ledger open() {
        return SqliteLedger.open(directory.resolve("data"), Access.WRITE, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
