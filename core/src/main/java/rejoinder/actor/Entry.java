package rejoinder.actor;

import java.util.List;
import java.util.Optional;

/**
 * What a name in the {@link Gazetteer} stands for. Immutable.
 *
 * @param id of the actor, or of the organ, office or noun
 * @param name canonical
 * @param state id of the state that it belongs to
 * @param country as the record gives it: ISO 3166 alpha-3, or an organisation
 * @param plover the country as PLOVER gives it: ISO 3166 alpha-3, IGO, UNO, EUR
 * @param roles one or two PLOVER sectors, the first first
 * @param organ id of the organ that it is or belongs to
 */
record Entry(
        NameClass nameClass,
        String id,
        String name,
        String kind,
        Optional<String> state,
        Optional<String> country,
        Optional<String> plover,
        List<String> roles,
        Optional<String> organ,
        RoleOf roleOf,
        Gender gender) {

    Entry {
        roles = List.copyOf(roles);
    }

    boolean is(NameClass... classes) {
        for (NameClass each : classes) {
            if (nameClass == each) {
                return true;
            }
        }
        return false;
    }

    /** A state, its people or a place in it. */
    boolean isPlace() {
        return is(
                NameClass.STATE,
                NameClass.ADJECTIVE,
                NameClass.DEMONYM,
                NameClass.CAPITAL,
                NameClass.CITY,
                NameClass.REGION);
    }

    /** A body with a name of its own. */
    boolean isNamedBody() {
        return is(NameClass.USER, NameClass.METONYM, NameClass.ORGANISATION, NameClass.BODY);
    }

    static Entry ofState(NameClass nameClass, State state) {
        return new Entry(
                nameClass,
                state.id(),
                state.name(),
                "state",
                Optional.of(state.id()),
                Optional.of(state.country()),
                Optional.of(state.country()),
                state.roles(),
                Optional.empty(),
                RoleOf.OWN,
                Gender.UNKNOWN);
    }

    /** An organ or proper body of a state. */
    static Entry ofBody(
            NameClass nameClass,
            String id,
            String name,
            String kind,
            State state,
            List<String> roles,
            Optional<String> organ) {
        return new Entry(
                nameClass,
                id,
                name,
                kind,
                Optional.of(state.id()),
                Optional.of(state.country()),
                Optional.of(state.country()),
                roles,
                organ,
                RoleOf.OWN,
                Gender.UNKNOWN);
    }

    /** Something of no state in particular. */
    static Entry ofWord(
            NameClass nameClass,
            String name,
            List<String> roles,
            Optional<String> organ,
            RoleOf roleOf,
            Gender gender) {
        return new Entry(
                nameClass,
                name,
                name,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                roles,
                organ,
                roleOf,
                gender);
    }
}
