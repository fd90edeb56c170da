/** A class per command; wires everything. */
@NullMarked
package rejoinder.cli;

import org.jspecify.annotations.NullMarked;
