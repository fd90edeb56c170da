/** The door to the library: {@link rejoinder.Rejoinder} reads an article in one call. */
@NullMarked
package rejoinder;

import org.jspecify.annotations.NullMarked;
