/**
 * Events as PLOVER codes them: what somebody did to somebody, by an article's own account or by a statement's.
 *
 * <p>Trap: an event is what a text tells, no fact. {@link rejoinder.event.PloverEvent#attribution} says who tells it, and
 * {@link rejoinder.event.EventStatus} whether it is told as done, to come, thinkable or not done.
 */
@NullMarked
package rejoinder.event;

import org.jspecify.annotations.NullMarked;
