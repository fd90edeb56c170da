package rejoinder.actor;

import java.util.List;

/** Whom a source denotes, or why that is not known. Immutable. */
public sealed interface Resolution {

    /**
     * @param actor whom the source denotes
     * @param why the chain of evidence, for a reader
     */
    record Resolved(Actor actor, String why) implements Resolution {}

    /** @param candidates at least two, in order of id */
    record Ambiguous(List<Actor> candidates, String why) implements Resolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    record Unresolved(String why) implements Resolution {}

    /** For a reader. */
    String why();
}
