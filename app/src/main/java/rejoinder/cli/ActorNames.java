package rejoinder.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rejoinder.actor.Actor;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.ActorProfile;

/** Actors as people name them: by an id, also one that was merged away, or by a name that only one actor has. */
final class ActorNames {

    private ActorNames() {}

    static ActorProfile find(ActorDirectory directory, String given) {
        return directory.actor(given).orElseGet(() -> byName(directory, given));
    }

    static String id(ActorDirectory directory, String given) {
        return find(directory, given).actor().id();
    }

    private static ActorProfile byName(ActorDirectory directory, String name) {
        List<ActorProfile> exact = directory.actors().stream()
                .filter(p -> p.actor().name().equalsIgnoreCase(name))
                .toList();
        String part = name.toLowerCase(Locale.ROOT);
        List<ActorProfile> found = !exact.isEmpty()
                ? exact
                : directory.actors().stream()
                        .filter(p -> p.actor().name().toLowerCase(Locale.ROOT).contains(part))
                        .toList();
        if (found.isEmpty()) {
            throw new CommandException(
                    "no actor has the id or name " + name + "; rejoinder actors list shows them all");
        }
        if (found.size() > 1) {
            throw new CommandException(name + " is a name of several actors: "
                    + found.stream().limit(6).map(p -> described(p.actor())).collect(Collectors.joining(", "))
                    + (found.size() > 6 ? " and more" : "") + ". Give an id.");
        }
        return found.get(0);
    }

    private static String described(Actor actor) {
        return actor.id() + " (" + actor.name() + ")";
    }
}
