package rejoinder.actor;

import java.util.Set;

/**
 * Somebody an article speaks of, gathered from all its mentions. Immutable.
 *
 * @param actor who it is
 * @param gender by which pronouns the article may take it up
 * @param plural whether it is several: "officials", "the two governments"
 * @param heads lower-case words under which "the …" may take it up: "ministry", "minister", "spokeswoman", "alliance"
 */
record Entity(Actor actor, Gender gender, boolean plural, Set<String> heads) {

    Entity {
        heads = Set.copyOf(heads);
    }

    boolean isState() {
        return actor.kind().equals("state");
    }

    boolean isPerson() {
        return actor.kind().equals("person");
    }
}
