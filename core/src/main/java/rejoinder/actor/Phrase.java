package rejoinder.actor;

import java.util.List;
import java.util.Optional;

/**
 * What a noun phrase tells of the actor that it mentions, out of context. Immutable.
 *
 * @param text as read
 * @param states ids of states in it, the one that the actor belongs to first; further ones are of other words
 * @param place a state, city or region that only says where ("officials in Ardel")
 * @param body a body by its own name: an organisation, a seat of power, a service
 * @param organ an organ that every state may have, or that of the office
 * @param ministry words of a ministry or department that is in no table ("Ministry of Bees")
 * @param office words of an office or title, in the singular and lower case: "deputy foreign minister"
 * @param officeEntry of that office in the table
 * @param person the words of a person's name
 * @param leader the person of that name, if one is known
 * @param noun the head if the actor has no name: "official", "sources", "farmers"
 * @param roles one or two PLOVER sectors, without the leader's, which depend on time
 */
record Phrase(
        String text,
        List<String> states,
        Optional<Entry> place,
        Optional<Entry> body,
        Optional<Entry> organ,
        Optional<String> ministry,
        Optional<String> office,
        Optional<Entry> officeEntry,
        Optional<String> person,
        Optional<Leaders.Person> leader,
        Optional<String> noun,
        List<String> roles,
        Gender gender,
        boolean plural,
        Definiteness definiteness,
        boolean former,
        boolean bare) {

    /** Which article a phrase begins with. */
    enum Definiteness {
        /** "the ministry" and "its ministry". */
        DEFINITE,
        /** "a ministry official". */
        INDEFINITE,
        /** No article. */
        NONE
    }

    Phrase {
        states = List.copyOf(states);
        roles = List.copyOf(roles);
    }

    /** The state that the actor belongs to. */
    Optional<String> state() {
        return states.stream().findFirst();
    }

    /** Tells nothing of an actor. */
    boolean isEmpty() {
        return states.isEmpty()
                && place.isEmpty()
                && body.isEmpty()
                && organ.isEmpty()
                && office.isEmpty()
                && person.isEmpty()
                && noun.isEmpty();
    }
}
