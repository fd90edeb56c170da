package rejoinder.ledger;

import rejoinder.actor.Actor;

/**
 * An actor as lists show it beside a source. Immutable.
 *
 * @param by who says that the source denotes it
 */
public record ShownActor(String id, String name, By by) {

    /** Who says so. */
    public enum By {
        /** The reading of the article. */
        READING,
        /** A person, in part at least. */
        PERSON,
        /** Nobody: the last name is that of one person known from other articles. */
        OTHER_ARTICLES
    }

    static ShownActor of(Actor actor, By by) {
        return new ShownActor(actor.id(), actor.name(), by);
    }
}
