/** The ledger on SQLite. */
@NullMarked
package rejoinder.store;

import org.jspecify.annotations.NullMarked;
