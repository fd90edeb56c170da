package rejoinder.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers names from the tables. */
final class GazetteerBuilder {

    record Name(String text, Entry entry) {}

    final List<Name> names = new ArrayList<>(40_000);
    final Map<String, State> states = new LinkedHashMap<>();
    final Map<String, Organ> organs = new LinkedHashMap<>();
    final Map<String, Entry> organisations = new HashMap<>();
    final Map<String, Gender> givenNames = new HashMap<>();
    final Portfolios portfolios = new Portfolios();
    Leaders leaders = Leaders.NONE;

    static GazetteerBuilder standard() {
        GazetteerBuilder builder = new GazetteerBuilder();
        builder.addStates();
        builder.addCities();
        builder.addOrgans();
        builder.addMetonyms();
        builder.addOrganisations();
        builder.addBodies();
        builder.addOffices();
        builder.addNouns();
        builder.addThings();
        builder.addGivenNames();
        builder.leaders = Leaders.read();
        builder.leaders.persons().forEach(builder::addLeader);
        return builder;
    }

    Gazetteer build() {
        return new Gazetteer(this);
    }

    GazetteerBuilder user(ActorRegistry registry) {
        for (Actor actor : registry.actors()) {
            Entry entry = new Entry(
                    NameClass.USER,
                    actor.id(),
                    actor.name(),
                    actor.kind(),
                    Optional.empty(),
                    actor.country(),
                    actor.country(),
                    actor.role().map(List::of).orElse(List.of()),
                    Optional.empty(),
                    RoleOf.OWN,
                    Gender.UNKNOWN);
            add(entry, actor.name());
            actor.aliases().forEach(alias -> add(entry, alias));
        }
        return this;
    }

    private void add(Entry entry, String name) {
        names.add(new Name(name, entry));
    }

    private void addAll(Entry entry, List<String> more) {
        more.forEach(name -> add(entry, name));
    }

    private State state(String id) {
        State state = states.get(id);
        if (state == null) {
            throw new IllegalStateException("no such state: " + id);
        }
        return state;
    }

    private void addStates() {
        for (Table.Row row : Table.rows("states.tsv")) {
            State state = State.of(row);
            states.put(state.id(), state);
            add(Entry.ofState(NameClass.STATE, state), state.name());
            addAll(Entry.ofState(NameClass.STATE, state), state.names());
            addAll(Entry.ofState(NameClass.ADJECTIVE, state), state.adjectives());
            addAll(Entry.ofState(NameClass.DEMONYM, state), state.demonyms());
            addAll(Entry.ofState(NameClass.CAPITAL, state), state.capitals());
        }
    }

    private void addCities() {
        for (Table.Row row : Table.rows("cities.tsv")) {
            State state = state(row.cell(0));
            addAll(Entry.ofState(NameClass.CITY, state), row.list(1));
            addAll(Entry.ofState(NameClass.REGION, state), row.list(2));
        }
    }

    private void addOrgans() {
        for (Table.Row row : Table.rows("organs.tsv")) {
            Organ organ = Organ.of(row);
            organs.put(organ.id(), organ);
            Entry entry = Entry.ofWord(
                    NameClass.ORGAN, organ.id(), organ.roles(), Optional.of(organ.id()), RoleOf.OWN, Gender.UNKNOWN);
            addAll(entry, organ.names());
            portfolios.add(organ);
        }
    }

    private void addMetonyms() {
        for (Table.Row row : Table.rows("metonyms.tsv")) {
            State state = state(row.cell(1));
            Organ organ = organs.get(row.cell(2));
            if (organ == null) {
                throw new IllegalStateException("no such organ: " + row.cell(2));
            }
            Entry entry = Entry.ofBody(
                    NameClass.METONYM,
                    state.id() + "." + organ.id(),
                    row.cell(0),
                    "organ",
                    state,
                    organ.roles(),
                    Optional.of(organ.id()));
            add(entry, row.cell(0));
            addAll(entry, row.list(3));
        }
    }

    private void addOrganisations() {
        for (Table.Row row : Table.rows("organisations.tsv")) {
            Entry entry = new Entry(
                    NameClass.ORGANISATION,
                    row.cell(0),
                    row.cell(1),
                    row.cell(2),
                    row.optional(4).filter(states::containsKey),
                    row.optional(3),
                    row.optional(4),
                    row.roles(5),
                    Optional.empty(),
                    RoleOf.OWN,
                    Gender.UNKNOWN);
            organisations.put(entry.id(), entry);
            add(entry, row.cell(1));
            addAll(entry, row.list(7));
        }
    }

    private void addBodies() {
        for (Table.Row row : Table.rows("national-bodies.tsv")) {
            Entry entry = Entry.ofBody(
                    NameClass.BODY,
                    row.cell(0),
                    row.cell(1),
                    row.cell(3),
                    state(row.cell(2)),
                    row.roles(4),
                    Optional.empty());
            add(entry, row.cell(1));
            addAll(entry, row.list(6));
        }
    }

    private void addOffices() {
        for (Table.Row row : Table.rows("offices.tsv")) {
            Entry entry = Entry.ofWord(
                    NameClass.OFFICE,
                    row.cell(0),
                    row.roles(2),
                    row.optional(1),
                    RoleOf.of(row.cell(5)),
                    Gender.of(row.cell(4)));
            add(entry, row.cell(0));
            add(entry, row.cell(6));
        }
    }

    private void addNouns() {
        for (Table.Row row : Table.rows("agents.tsv")) {
            Entry entry = Entry.ofWord(
                    NameClass.NOUN, row.cell(0), row.roles(2), Optional.empty(), RoleOf.OWN, Gender.UNKNOWN);
            add(entry, row.cell(0));
            add(entry, row.optional(1).orElseGet(() -> Plurals.of(row.cell(0))));
        }
    }

    private void addThings() {
        for (Table.Row row : Table.rows("treaties-and-arms.tsv")) {
            boolean treaty = row.cell(1).equals("treaty");
            Entry entry = Entry.ofWord(
                    treaty ? NameClass.TREATY : NameClass.WEAPON,
                    row.cell(0),
                    treaty ? List.of() : List.of("MIL"),
                    Optional.empty(),
                    RoleOf.OWN,
                    Gender.UNKNOWN);
            add(entry, row.cell(0));
            addAll(entry, row.list(2));
        }
    }

    private void addGivenNames() {
        for (Table.Row row : Table.rows("given-names.tsv")) {
            for (String name : row.list(1)) {
                givenNames.put(NameWords.key(name), Gender.of(row.cell(0)));
            }
        }
    }

    private void addLeader(Leaders.Person person) {
        String of = person.last().state();
        Entry body = organisations.containsKey(of) ? organisations.get(of) : Entry.ofState(NameClass.STATE, state(of));
        Entry entry = new Entry(
                NameClass.LEADER,
                person.id(),
                person.name(),
                "person",
                body.state(),
                body.country(),
                body.plover(),
                List.of(),
                Optional.empty(),
                RoleOf.OWN,
                Gender.UNKNOWN);
        add(entry, person.name());
        addAll(entry, person.aliases());
    }
}
