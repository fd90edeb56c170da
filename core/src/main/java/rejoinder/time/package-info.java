/**
 * When: the anchor that a dateline gives, with the derivation of its year.
 *
 * <p>Trap: a date without a year is no date; it is resolved with a stated reason or left out.
 */
@NullMarked
package rejoinder.time;

import org.jspecify.annotations.NullMarked;
