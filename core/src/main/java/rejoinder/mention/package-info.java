/**
 * Names in a text: persons, organisations, states, places, treaties, weapons.
 *
 * <p>Trap: a mention is only a span with its kind. Whom it denotes is for {@code rejoinder.actor} to say: "Washington"
 * is a place in one sentence and a government in the next.
 */
@NullMarked
package rejoinder.mention;

import org.jspecify.annotations.NullMarked;
