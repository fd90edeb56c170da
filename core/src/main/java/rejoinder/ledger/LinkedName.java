package rejoinder.ledger;

import rejoinder.actor.Actor;

/**
 * A last name that the reading left open, and the one person whom it can mean by other articles. Never a reading's own
 * decision. Immutable.
 *
 * @param evidence where the person is named in full, in the article nearest in time
 * @param why for a reader
 */
public record LinkedName(Actor actor, SourceRow evidence, String why) {}
