/**
 * The ledger on SQLite: one file in a data directory, which only grows. {@link rejoinder.store.SqliteLedger} is the
 * door; the tables stand in the migrations under {@code sqlite}.
 *
 * <p>Traps: the file and its lock must never be opened but through this package, since on POSIX systems closing any
 * channel to a file gives up all locks of the process on it; every migration ends by raising {@code user_version},
 * which is all that a start looks at; what is added to readings must enter {@code Seal} under a new recipe, beside the
 * old one, or ledgers that exist will be taken for damaged.
 */
@NullMarked
package rejoinder.store;

import org.jspecify.annotations.NullMarked;
