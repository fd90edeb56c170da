package rejoinder.claim;

import java.util.Optional;
import java.util.Set;

/**
 * Who holds a claim, as much as linking needs of an actor. Immutable.
 *
 * @param country of a state's organ or citizen
 * @param role PLOVER sector code
 */
public record Holder(String id, String name, Optional<String> country, Optional<String> role) {

    /** Ends the name of the side of those who stand apart from their state. */
    public static final String APART = "-";

    private static final Set<String> OPPOSED = Set.of("OPP", "REB", "SEP", "INS");

    /**
     * With whom the holder stands: the organs and citizens of a state with it, its opposition and rebels together and
     * apart from it, all others for themselves.
     */
    public String side() {
        return country.map(c -> role.filter(OPPOSED::contains).isPresent() ? c + APART : c)
                .orElse(id);
    }

    /** Whether two holders are the same or one is a state and the other speaks for it. */
    boolean speaksFor(Holder other) {
        return id.equals(other.id) || (country.isPresent() && side().equals(other.side()));
    }
}
