package rejoinder.api;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.actor.Actor;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.ActorProfile;
import rejoinder.search.Spelling;

/** Actors as people name them: by an id, also one that was merged away, or by a name that only one actor has. */
public final class Names {

    private static final int NEAR = 5;
    private static final int SEVERAL = 6;

    private Names() {}

    /**
     * @throws NotOnRecordException if nobody has this id or name
     * @throws IllegalArgumentException if several have this name; the message names them
     */
    public static ActorProfile find(ActorDirectory directory, String given) {
        return directory.actor(given).orElseGet(() -> byName(directory, given));
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
            throw new NotOnRecordException("no actor has the id or name " + name + near(directory, name));
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException(name + " is a name of several actors: "
                    + described(found.stream().limit(SEVERAL))
                    + (found.size() > SEVERAL ? " and more" : "") + ". Give an id.");
        }
        return found.get(0);
    }

    /** Those with the most statements first. */
    private static String near(ActorDirectory directory, String name) {
        Predicate<String> like = Spelling.like(name);
        List<ActorProfile> near = directory.actors().stream()
                .filter(p -> Stream.concat(
                                Stream.of(p.actor().id(), p.actor().name()),
                                Stream.of(p.actor().name().split("\\s+")))
                        .anyMatch(like))
                .limit(NEAR)
                .toList();
        return near.isEmpty() ? "" : "; near to it: " + described(near.stream());
    }

    private static String described(Stream<ActorProfile> actors) {
        return actors.map(ActorProfile::actor).map(Names::described).collect(Collectors.joining(", "));
    }

    private static String described(Actor actor) {
        return actor.id() + " (" + actor.name() + ")";
    }
}
