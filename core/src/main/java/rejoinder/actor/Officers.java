package rejoinder.actor;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rejoinder.text.Span;

/**
 * Whom a phrase denotes that names a person, or an office that a person of the article holds. Not thread-safe; made for
 * one article.
 */
final class Officers {

    /** So many hold such an office that it tells nobody apart. */
    private static final Set<String> MANY = Set.of(
            "official",
            "source",
            "representative",
            "aide",
            "diplomat",
            "officer",
            "lawmaker",
            "adviser",
            "advisor",
            "analyst",
            "expert",
            "insider",
            "member",
            "authority",
            "authorities",
            "deputy",
            "senator");

    private final Setting setting;
    private final People people;
    private final Discourse discourse;
    private final Bodies bodies;

    Officers(Setting setting, People people, Discourse discourse, Bodies bodies) {
        this.setting = setting;
        this.people = people;
        this.discourse = discourse;
        this.bodies = bodies;
    }

    /** "Irena Valsk", "Kestrian foreign ministry spokeswoman Irena Valsk", "Valsk", "Ms. Valsk". */
    Optional<Answer> person(Phrase phrase) {
        if (phrase.person().isEmpty()) {
            return Optional.empty();
        }
        String name = phrase.person().get();
        List<String> words = NameWords.of(name);
        boolean body = phrase.office().isEmpty() && phrase.organ().isPresent();
        if (body || !isPerson(phrase, words)) {
            return Optional.empty();
        }
        List<Entity> persons = people.named(words);
        if (persons.size() > 1) {
            persons = oneOf(persons, phrase);
        }
        if (persons.size() > 1) {
            return Optional.of(Answer.ambiguous(persons, "last-name", "“" + name + "” is the last name of"));
        }
        if (persons.isEmpty()) {
            String why = "“" + name + "” is a person of whom the article says no more.";
            return Optional.of(Answer.found(known(people.alone(words, phrase)), "person", why, List.of()));
        }
        Entity entity = known(persons.get(0));
        boolean whole = NameWords.nameKey(words)
                .equals(NameWords.nameKey(NameWords.of(entity.actor().name())));
        String why = "“" + name + "” is "
                + (whole ? "the name." : "short for " + entity.actor().name() + ".");
        return Optional.of(Answer.found(entity, "person", why, bodies.evidence(entity)));
    }

    /** Whether the phrase is the person, not the person's campaign, wife or words, nor "the Maar Foundation". */
    private static boolean isPerson(Phrase phrase, List<String> words) {
        String name = NameWords.nameKey(words);
        boolean definite = phrase.definiteness() == Phrase.Definiteness.DEFINITE
                && phrase.office().isEmpty();
        for (String part : phrase.text().split(",", 4)) {
            Description description = Description.of(part);
            String key = NameWords.nameKey(NameWords.of(description.text()));
            boolean alone = key.equals(name) || key.equals(name + " 's");
            if (alone && (!definite || !part.equals(phrase.text()))) {
                return true;
            }
            if (!definite && (key.endsWith(" " + name) || key.endsWith(" " + name + " 's"))) {
                return true;
            }
        }
        return false;
    }

    /** Of two persons of a last name the one whom honorific or state fit, else the one who was spoken of last. */
    List<Entity> oneOf(List<Entity> all, Phrase phrase) {
        Gender told = People.told(phrase.text());
        List<Entity> fitting = all.stream()
                .filter(e -> told != Gender.UNKNOWN && e.gender().agrees(told))
                .toList();
        List<Entity> persons = fitting.isEmpty() ? all : fitting;
        if (persons.size() < 2) {
            return persons;
        }
        List<Entity> ofState = persons.stream()
                .filter(e -> phrase.state().isPresent() && e.actor().country().equals(phrase.state()))
                .toList();
        if (ofState.size() == 1) {
            return ofState;
        }
        return persons.stream()
                .filter(e -> discourse.last(known(e)).isPresent())
                .max(Comparator.comparingInt(
                        e -> discourse.last(known(e)).orElseThrow().end()))
                .map(List::of)
                .orElse(persons);
    }

    /** "the deputy minister", "the Kestrian foreign minister": a person of this office, else whoever holds it. */
    Optional<Answer> holder(Phrase phrase, Span span, int sentence) {
        boolean many = phrase.office().filter(MANY::contains).isPresent() || phrase.plural();
        if (phrase.office().isEmpty() || many || phrase.definiteness() == Phrase.Definiteness.INDEFINITE) {
            return Optional.empty();
        }
        String words = span.in(setting.text());
        String office = phrase.office().get();
        Set<String> heads = new HashSet<>(List.of(office.split("[ -]")));
        Optional<String> country =
                phrase.state().flatMap(setting.gazetteer()::state).map(State::country);
        Predicate<Entity> fits = e -> e.isPerson()
                && e.heads().containsAll(heads)
                && (country.isEmpty() || country.equals(e.actor().country()));
        List<Entity> present = discourse.present(sentence, fits);
        if (present.isEmpty()) {
            present = people.all().stream().filter(fits).toList();
        }
        if (present.size() > 1) {
            return Optional.of(Answer.ambiguous(present, "office", "“" + words + "” fits"));
        }
        if (present.size() == 1) {
            Entity entity = known(present.get(0));
            String why = "“" + words + "” is the office of " + entity.actor().name() + ".";
            return Optional.of(Answer.found(entity, "office", why, bodies.evidence(entity)));
        }
        return state(phrase).map(state -> {
            Actor actor = setting.maker().office(office, state, phrase.roles());
            String why = "The article does not name who is “" + words + "”.";
            return Answer.found(
                    known(new Entity(actor, phrase.gender(), false, heads)), "office-of-state", why, List.of());
        });
    }

    /** Whose office it is, if it is a state's. */
    private Optional<State> state(Phrase phrase) {
        boolean ofState = phrase.body().isEmpty()
                && phrase.officeEntry().filter(o -> o.roleOf() != RoleOf.BODY).isPresent();
        return Optional.of(phrase)
                .filter(p -> ofState)
                .flatMap(p -> p.state().or(setting::placed).or(setting::outlet))
                .flatMap(setting.gazetteer()::state);
    }

    private Entity known(Entity entity) {
        return discourse.known(entity);
    }
}
