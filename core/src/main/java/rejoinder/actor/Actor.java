package rejoinder.actor;

import java.util.List;
import java.util.Optional;

/**
 * A state, organ, organisation or person that can hold a claim. Immutable.
 *
 * @param id short and stable, as the registry gives it
 * @param name full name
 * @param kind such as {@code state}, {@code organ}, {@code person}
 * @param country ISO 3166 alpha-3 or a PLOVER code used in place of one
 * @param role PLOVER sector code such as {@code GOV}
 * @param aliases further names under which texts mention it
 */
public record Actor(
        String id, String name, String kind, Optional<String> country, Optional<String> role, List<String> aliases) {

    public Actor {
        aliases = List.copyOf(aliases);
    }
}
