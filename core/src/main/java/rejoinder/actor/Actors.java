package rejoinder.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the actor that a {@link Phrase} denotes if context adds nothing: a person, a body of its own name, an organ of a
 * state, the holder of an office, a state, or somebody unnamed. Whatever words a phrase uses, the same organ of the same
 * state has one id and one name. Immutable and thread-safe.
 */
final class Actors {

    private final Gazetteer gazetteer;

    Actors(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Empty if the phrase alone does not tell: "the ministry" is one only with a state. */
    Optional<Actor> of(Phrase phrase) {
        if (phrase.person().isPresent()) {
            return Optional.of(person(phrase));
        }
        if (phrase.ministry().isPresent() && phrase.office().isEmpty()) {
            return phrase.state()
                    .flatMap(gazetteer::state)
                    .map(state -> ministry(state, phrase.ministry().get()));
        }
        if (phrase.noun().isPresent()) {
            return unnamed(phrase);
        }
        if (phrase.office().isPresent()) {
            return office(phrase);
        }
        return served(phrase);
    }

    /** The body or organ of the phrase, or its state. */
    Optional<Actor> served(Phrase phrase) {
        Optional<State> state = phrase.state().flatMap(gazetteer::state);
        Optional<Entry> body = phrase.body();
        if (body.isPresent()) {
            return Optional.of(named(body.get()));
        }
        if (phrase.organ().isPresent()) {
            return state.flatMap(
                    s -> phrase.organ().flatMap(o -> gazetteer.organ(o.id())).map(o -> organ(s, o)));
        }
        return state.map(this::state);
    }

    /** A state as an actor: its government, as news puts it. */
    Actor state(State state) {
        List<String> aliases = new ArrayList<>(state.names());
        aliases.addAll(state.capitals());
        aliases.add("Government of " + state.article() + state.name());
        aliases.add(state.adjective() + " government");
        return new Actor(
                state.id(),
                state.name(),
                "state",
                Optional.of(state.country()),
                first(state.roles()),
                distinct(aliases));
    }

    /** An organ of a state, with the forms in which news writes its name. */
    Actor organ(State state, Organ organ) {
        Set<String> aliases = new LinkedHashSet<>();
        for (String name : organ.names()) {
            aliases.add(state.adjective() + " " + name);
            aliases.add(state.name() + "'s " + name);
            aliases.add(name + " of " + state.article() + state.name());
        }
        for (String portfolio : organ.portfolios()) {
            String bare = portfolio.startsWith("the ") ? portfolio.substring(4) : portfolio;
            aliases.add("Ministry of " + title(bare) + " of " + state.article() + state.name());
            aliases.add(state.adjective() + " " + bare + " ministry");
            aliases.add(state.name() + "'s " + bare + " ministry");
        }
        String name = state.fill(organ.pattern());
        aliases.remove(name);
        return new Actor(
                state.id() + "." + organ.id(),
                name,
                "organ",
                Optional.of(state.country()),
                first(organ.roles()),
                List.copyOf(aliases));
    }

    private static String title(String words) {
        StringBuilder title = new StringBuilder();
        for (String word : words.split(" ")) {
            boolean small = Set.of("and", "of", "the").contains(word);
            title.append(title.length() == 0 ? "" : " ")
                    .append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return title.toString();
    }

    /** A body by its own name; a seat of power is the organ that sits there. */
    private Actor named(Entry entry) {
        Optional<Actor> organ = entry.is(NameClass.METONYM)
                ? entry.state()
                        .flatMap(gazetteer::state)
                        .flatMap(s -> entry.organ().flatMap(gazetteer::organ).map(o -> organ(s, o)))
                : Optional.empty();
        List<String> aliases = new ArrayList<>();
        organ.ifPresent(o -> {
            aliases.add(o.name());
            aliases.addAll(o.aliases());
        });
        return new Actor(entry.id(), entry.name(), entry.kind(), entry.country(), first(entry.roles()), aliases);
    }

    private Actor person(Phrase phrase) {
        Optional<Leaders.Person> leader = phrase.leader();
        String name =
                leader.map(Leaders.Person::name).orElseGet(() -> phrase.person().orElseThrow());
        List<String> aliases =
                new ArrayList<>(leader.map(Leaders.Person::aliases).orElse(List.of()));
        phrase.person().filter(p -> !p.equals(name)).ifPresent(aliases::add);
        Optional<String> country =
                country(phrase).or(() -> leader.map(p -> p.last().state()).flatMap(gazetteer::recordCountryOf));
        List<String> roles = phrase.roles().isEmpty()
                ? leader.map(p -> gazetteer.officeRoles(p.last().office())).orElse(List.of())
                : phrase.roles();
        return new Actor(
                leader.map(Leaders.Person::id).orElseGet(() -> "person." + NameText.slug(name)),
                name,
                "person",
                country,
                first(roles),
                distinct(aliases));
    }

    /** "the Kestrian president" and "president of Kestria" are one. */
    private Optional<Actor> office(Phrase phrase) {
        Optional<String> of = phrase.body()
                .map(Entry::name)
                .or(() -> phrase.state().flatMap(gazetteer::state).map(s -> s.article() + s.name()));
        String office = phrase.office().orElseThrow();
        return of.map(owner -> {
            String prefix = phrase.body().map(Entry::id).or(phrase::state).orElseThrow();
            return new Actor(
                    prefix + "." + NameText.slug(office),
                    title(office) + " of " + owner,
                    "office",
                    country(phrase),
                    first(phrase.roles()),
                    phrase.state()
                            .flatMap(gazetteer::state)
                            .map(s -> List.of(s.adjective() + " " + office, s.name() + "'s " + office))
                            .orElse(List.of()));
        });
    }

    /** One that no table knows: "Ministry of Bees". */
    private static Actor ministry(State state, String portfolio) {
        return new Actor(
                state.id() + ".ministry-of-" + NameText.slug(portfolio),
                "Ministry of " + portfolio + " of " + state.article() + state.name(),
                "organ",
                Optional.of(state.country()),
                Optional.of("GOV"),
                List.of(state.adjective() + " Ministry of " + portfolio, state.name() + "'s Ministry of " + portfolio));
    }

    private Optional<Actor> unnamed(Phrase phrase) {
        String head = lower(phrase.noun().orElseThrow());
        Optional<State> state = phrase.state().flatMap(gazetteer::state);
        Optional<String> served = phrase.body()
                .map(Actors::withArticle)
                .or(() -> ownOrgan(phrase)
                        .flatMap(gazetteer::organ)
                        .flatMap(o -> state.map(s -> "the " + s.fill(o.pattern()))));
        String name = served.map(of -> "unnamed " + head + " of " + of)
                .orElseGet(() -> "unnamed " + placed(phrase, state, head));
        return Optional.of(new Actor(
                NameText.slug(name).replaceFirst("unnamed-", "unnamed."),
                name,
                "unnamed",
                country(phrase),
                first(phrase.roles()),
                List.of(phrase.text().strip())));
    }

    /** "Kestrian officials", "officials in Ardel". */
    private static String placed(Phrase phrase, Optional<State> state, String head) {
        boolean inside = phrase.place()
                .filter(p -> p.is(NameClass.CITY, NameClass.REGION, NameClass.CAPITAL))
                .isPresent();
        int in = phrase.text().indexOf(" in ");
        if (inside && in > 0) {
            return head + phrase.text().substring(in).split("[,(]", 2)[0].stripTrailing();
        }
        return state.map(s -> s.adjective() + " ").orElse("") + head;
    }

    /** "Officials" at the beginning of a sentence; an abbreviation stays. */
    private static String lower(String noun) {
        return NameWords.isCapitals(noun) ? noun : noun.toLowerCase(Locale.ROOT);
    }

    /** "the Pentagon", "the Palestinian Authority", but "NATO" and "Hamas". */
    private static String withArticle(Entry body) {
        boolean plain = !body.is(NameClass.METONYM) && body.name().indexOf(' ') < 0;
        return plain || body.name().startsWith("The ") ? body.name() : "the " + body.name();
    }

    /** The organ that the phrase names, not the one that an office word implies. */
    private static Optional<String> ownOrgan(Phrase phrase) {
        Optional<String> implied = phrase.officeEntry().flatMap(Entry::organ);
        return phrase.organ().map(Entry::id).filter(id -> !Optional.of(id).equals(implied));
    }

    private Optional<String> country(Phrase phrase) {
        return phrase.state()
                .flatMap(gazetteer::state)
                .map(State::country)
                .or(() -> phrase.body().flatMap(Entry::country));
    }

    private static Optional<String> first(List<String> roles) {
        return roles.stream().findFirst();
    }

    private static List<String> distinct(List<String> names) {
        return List.copyOf(new LinkedHashSet<>(names));
    }
}
