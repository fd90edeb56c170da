/**
 * Whom a source denotes, looked up in a registry that users extend with a file of their own.
 *
 * <p>Trap: two actors may share a name; the answer is then {@link rejoinder.actor.Resolution.Ambiguous}, never a guess.
 */
@NullMarked
package rejoinder.actor;

import org.jspecify.annotations.NullMarked;
