package rejoinder.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Actor;

/** Tells deeds from figures of speech: "the senator attacked the minister", "the party came under fire". */
final class Violence {

    /** Who attacks with words only, unless something else is told. */
    private static final Set<String> WORDY =
            Set.of("PTY", "JRN", "LEG", "BUS", "EDU", "SOC", "NGO", "JUD", "MED", "LAB", "REL", "ELI", "AGR");

    /** Who carries arms. */
    private static final Set<String> ARMED = Set.of("MIL", "REB", "COP", "PRM", "SPY", "UAF", "CRM", "IMG", "ISM");

    private Violence() {}

    static boolean isFigure(List<EventParty> actors, List<EventParty> recipients) {
        boolean wordy = actors.stream()
                .flatMap(p -> p.actor().stream())
                .anyMatch(a -> !isArmed(a)
                        && (isPerson(a) || a.role().filter(WORDY::contains).isPresent()));
        boolean persons = recipients.stream().flatMap(p -> p.actor().stream()).anyMatch(Violence::isPerson);
        // a state bombs a town that a table takes for a person
        boolean able = actors.stream()
                .flatMap(p -> p.actor().stream())
                .anyMatch(a -> isArmed(a) || a.kind().equals("state"));
        return wordy || (persons && !able);
    }

    private static boolean isPerson(Actor actor) {
        return actor.kind().equals("person") || actor.kind().equals("office");
    }

    private static boolean isArmed(Actor actor) {
        Optional<String> role = actor.role();
        return role.filter(ARMED::contains).isPresent();
    }
}
