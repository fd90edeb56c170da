package rejoinder.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes actors of what phrases tell, always under one id and one name. Immutable and thread-safe. */
final class ActorMaker {

    private static final Entry SEVERAL =
            Entry.ofWord(NameClass.NOUN, "", List.of(), Optional.empty(), RoleOf.OWN, Gender.UNKNOWN);

    private final Gazetteer gazetteer;
    private final Map<String, Entry> bodies = new TreeMap<>();

    private final ActorRegistry user;

    ActorMaker(Gazetteer gazetteer, ActorRegistry user) {
        this.gazetteer = gazetteer;
        this.user = user;
        gazetteer.entries().values().stream()
                .flatMap(List::stream)
                .filter(e -> e.is(NameClass.BODY)
                        && e.organ().isPresent()
                        && e.state().isPresent())
                .sorted(java.util.Comparator.comparing(Entry::id))
                .forEach(e -> bodies.merge(e.state().get() + "." + e.organ().get(), e, (a, b2) -> SEVERAL));
        bodies.values().removeIf(SEVERAL::equals);
    }

    /** The user's row of that name, which goes before what the tables make. */
    private Actor own(Actor made) {
        return user.called(made.name()).orElse(made);
    }

    Actor state(State state) {
        return own(new Actor(
                state.id(), state.name(), "state", Optional.of(state.country()), Optional.of("GOV"), state.names()));
    }

    Actor body(Entry entry) {
        return own(new Actor(
                entry.id(),
                entry.name(),
                entry.kind(),
                entry.country(),
                entry.roles().stream().findFirst(),
                List.of()));
    }

    /** The organ of a state, under its own name if it has one: "the intelligence service of Kestria", "the KIS". */
    Actor organ(Organ organ, State state) {
        Entry own = bodies.get(state.id() + "." + organ.id());
        if (own != null) {
            return body(own);
        }
        return own(new Actor(
                state.id() + "." + organ.id(),
                state.fill(organ.pattern()),
                "organ",
                Optional.of(state.country()),
                organ.roles().stream().findFirst(),
                List.of()));
    }

    /** A ministry that no table holds: "Ministry of Water Resources". */
    Actor ministry(String words, State state) {
        String name = "Ministry of " + words + " of " + state.article() + state.name();
        return own(new Actor(
                state.id() + "." + slug("ministry of " + words),
                name,
                "organ",
                Optional.of(state.country()),
                Optional.of("GOV"),
                List.of()));
    }

    /** Somebody who is only ever called by an office: "the Kestrian foreign minister". */
    Actor office(String office, State state, List<String> roles) {
        return own(new Actor(
                state.id() + ".office." + slug(office),
                title(office) + " of " + state.article() + state.name(),
                "office",
                Optional.of(state.country()),
                roles.stream().findFirst(),
                List.of()));
    }

    Actor person(String name, Optional<String> country, Optional<String> role) {
        return own(new Actor("person." + slug(name), name, "person", country, role, List.of()));
    }

    /** A body that no table holds, by its name. */
    Actor named(String name, Optional<String> country, Optional<String> role) {
        return own(new Actor("body." + slug(name), name, "organisation", country, role, List.of()));
    }

    /**
     * Somebody without a name, whom only this article knows.
     *
     * @param document its id, as two articles' officials are not the same
     */
    Actor unnamed(String document, String description, Optional<String> country, Optional<String> role) {
        return new Actor(
                document + ".unnamed." + slug(description),
                "unnamed " + description,
                "unnamed",
                country,
                role,
                List.of());
    }

    /** Several at once: "Kestria and Belmora said". */
    Actor group(List<Actor> members) {
        Set<String> countries = new TreeSet<>();
        members.forEach(m -> countries.add(m.country().orElse("")));
        Set<String> roles = new TreeSet<>();
        members.forEach(m -> roles.add(m.role().orElse("")));
        return new Actor(
                String.join("+", members.stream().map(Actor::id).sorted().toList()),
                String.join(" and ", members.stream().map(Actor::name).toList()),
                "group",
                only(countries),
                only(roles),
                List.of());
    }

    private static Optional<String> only(Set<String> values) {
        return values.size() == 1 ? values.stream().findFirst().filter(v -> !v.isEmpty()) : Optional.empty();
    }

    Optional<State> stateOf(String id) {
        return gazetteer.state(id);
    }

    /** Letters and digits of a name with hyphens between, as ids are. */
    static String slug(String name) {
        String slug = NameWords.nameKey(NameWords.of(name))
                .replace(',', ' ')
                .replace("'", "")
                .strip()
                .replaceAll(" +", "-");
        return slug.isEmpty() ? "x" : slug;
    }

    private static String title(String office) {
        StringBuilder title = new StringBuilder();
        for (String word : office.split(" ")) {
            boolean little = word.equals("of") || word.equals("for") || word.equals("and");
            title.append(title.length() > 0 ? " " : "")
                    .append(little ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return title.toString();
    }
}
