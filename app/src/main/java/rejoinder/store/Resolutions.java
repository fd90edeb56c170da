package rejoinder.store;

import java.util.List;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;

/** Resolutions as they lie in the tables: a kind, a reason, and actors in order. */
final class Resolutions {

    private Resolutions() {}

    static String kind(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved) {
            return "resolved";
        }
        return resolution instanceof Resolution.Ambiguous ? "ambiguous" : "unresolved";
    }

    static List<Actor> actors(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved resolved) {
            return List.of(resolved.actor());
        }
        return resolution instanceof Resolution.Ambiguous ambiguous ? ambiguous.candidates() : List.of();
    }

    static Resolution of(String kind, String why, List<Actor> actors) {
        return switch (kind) {
            case "resolved" -> new Resolution.Resolved(only(actors), why);
            case "ambiguous" -> new Resolution.Ambiguous(actors, why);
            case "unresolved" -> new Resolution.Unresolved(why);
            default -> throw new IllegalArgumentException("not a kind of resolution: " + kind);
        };
    }

    private static Actor only(List<Actor> actors) {
        if (actors.size() != 1) {
            throw new IllegalArgumentException("resolved to " + actors.size() + " actors");
        }
        return actors.get(0);
    }
}
