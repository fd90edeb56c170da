package rejoinder.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sources to whom the article gives no name: the record keeps its words, with the body and country that are told. */
final class Unnamed {

    private final Setting setting;
    private final Discourse discourse;
    private final Bodies bodies;

    Unnamed(Setting setting, Discourse discourse, Bodies bodies) {
        this.setting = setting;
        this.discourse = discourse;
        this.bodies = bodies;
    }

    Answer of(Phrase phrase, Description description, String words, int sentence) {
        Optional<Entity> served = served(phrase, description, sentence);
        boolean told = phrase.body().isPresent() || phrase.state().isPresent();
        String said = served.filter(e -> !told)
                .map(e -> description.head() + " of the " + e.actor().name())
                .orElse(description.text());
        boolean person = phrase.office().isPresent() && !phrase.plural();
        boolean plural = phrase.plural() || (description.head().endsWith("s") && !person);
        Gender gender = person ? phrase.gender() : plural ? Gender.UNKNOWN : Gender.NEUTER;
        // "Kestrian farmers and fishermen" are not "the farmers".
        Set<String> heads = description.words().contains("and") ? Set.of() : new HashSet<>(description.words());
        Optional<String> country =
                served.flatMap(e -> e.actor().country()).or(() -> country(phrase, description, sentence));
        Actor actor = setting.maker()
                .unnamed(
                        setting.document(),
                        said,
                        country,
                        phrase.roles().stream().findFirst());
        Entity entity = discourse.known(new Entity(actor, gender, plural, heads));
        return Answer.found(entity, "unnamed", "The article gives no name for “" + words + "”.", List.of());
    }

    private Optional<String> country(Phrase phrase, Description description, int sentence) {
        return bodies.state(phrase)
                .or(() -> oneOf(description, sentence))
                .flatMap(e -> e.actor().country())
                .or(() -> phrase.organ()
                        .filter(o -> !Bodies.isMedia(o) && phrase.place().isEmpty())
                        .flatMap(Entry::organ)
                        .flatMap(setting.gazetteer()::organ)
                        .flatMap(o -> bodies.state(phrase, o, sentence))
                        .map(State::country));
    }

    /** "One official" behind "officials in Ardel": one of those. */
    private Optional<Entity> oneOf(Description description, int sentence) {
        boolean one = description.words().size() > 1
                && Set.of("one", "another").contains(description.words().get(0));
        return one
                ? discourse.present(sentence, e -> e.plural() && e.heads().contains(description.head() + "s")).stream()
                        .findFirst()
                : Optional.empty();
    }

    /** The body that somebody unnamed serves: "a ministry official" after "the Kestrian foreign ministry". */
    private Optional<Entity> served(Phrase phrase, Description description, int sentence) {
        // "official" by itself is of a government; "defence ministry official" tells more.
        Optional<String> ofOffice = phrase.officeEntry().flatMap(Entry::organ);
        boolean toldMore =
                phrase.organ().isPresent() && !ofOffice.equals(phrase.organ().flatMap(Entry::organ));
        if (phrase.body().isPresent() || toldMore) {
            return bodies.body(phrase, sentence);
        }
        List<String> before =
                description.words().subList(0, Math.max(0, description.words().size() - 1));
        return before.isEmpty() || phrase.state().isPresent()
                ? Optional.empty()
                : discourse.present(sentence, e -> !e.isPerson() && e.heads().containsAll(before)).stream()
                        .findFirst();
    }
}
