package rejoinder.actor;

import java.util.List;
import rejoinder.provenance.Basis;

/** Whom a source denotes, or why that is not known. Immutable. */
public sealed interface Resolution {

    /**
     * @param actor whom the source denotes
     * @param basis the rule, the words that decided, and the chain of evidence for a reader
     */
    record Resolved(Actor actor, Basis basis) implements Resolution {}

    /** @param candidates at least two, in order of id */
    record Ambiguous(List<Actor> candidates, Basis basis) implements Resolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    record Unresolved(Basis basis) implements Resolution {}

    Basis basis();

    /** The chain of evidence, or what is missing, for a reader. */
    default String why() {
        return basis().why();
    }
}
