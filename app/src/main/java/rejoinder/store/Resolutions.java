package rejoinder.store;

import java.util.List;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;

/** Resolutions as they lie in the tables: a kind, a reason, and actors in order. */
final class Resolutions {

    private static final Producer LOOK_UP = new Producer("actor-names", "1");

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

    static Resolution of(String kind, Basis basis, List<Actor> actors) {
        return switch (kind) {
            case "resolved" -> new Resolution.Resolved(only(actors), basis);
            case "ambiguous" -> new Resolution.Ambiguous(actors, basis);
            case "unresolved" -> new Resolution.Unresolved(basis);
            default -> throw new IllegalArgumentException("not a kind of resolution: " + kind);
        };
    }

    /** The basis of a resolution made when only the reason was kept: names were looked up, and nothing else. */
    static Basis reasonOnly(String why) {
        return new Basis(LOOK_UP, "named", why, 1, List.of());
    }

    private static Actor only(List<Actor> actors) {
        if (actors.size() != 1) {
            throw new IllegalArgumentException("resolved to " + actors.size() + " actors");
        }
        return actors.get(0);
    }
}
