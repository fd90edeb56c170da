package rejoinder.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import rejoinder.attribution.Attribution;
import rejoinder.text.Span;

/**
 * Says whom a phrase denotes at its place in the article: by the words themselves if they name somebody, else by who
 * was spoken of before. When two fit equally well it says so, and guesses nothing. Not thread-safe; made for one article.
 */
final class SourceResolver {

    private final String text;
    private final PhraseReader reader;
    private final ActorMaker maker;
    private final List<Chunk> chunks;
    private final People people;
    private final Discourse discourse;
    private final Bodies bodies;
    private final Officers officers;
    private final Papers papers;
    private final Unnamed unnamed;
    private final Set<Entity> spoken = new HashSet<>();

    SourceResolver(Setting setting, List<Chunk> chunks, People people, Discourse discourse) {
        this.text = setting.text();
        this.reader = setting.reader();
        this.maker = setting.maker();
        this.chunks = chunks;
        this.people = people;
        this.discourse = discourse;
        this.bodies = new Bodies(setting, discourse);
        this.officers = new Officers(setting, people, discourse, bodies);
        this.papers = new Papers(discourse, bodies);
        this.unnamed = new Unnamed(setting, discourse, bodies);
    }

    /** Whom a name in running text brings up; nobody if it is a treaty, a place that is no state, or not known. */
    Optional<Entity> named(Chunk chunk, int sentence) {
        Phrase phrase = chunk.phrase();
        List<String> words = People.words(chunk, text);
        if (!words.isEmpty()) {
            List<Entity> persons = officers.oneOf(people.named(words), phrase);
            return persons.size() == 1 ? Optional.of(discourse.known(persons.get(0))) : Optional.empty();
        }
        boolean described = phrase.noun().isPresent() || phrase.office().isPresent();
        Optional<Entity> inside = described ? bodies.first(chunk.span().in(text)) : Optional.empty();
        return inside.or(() -> bodies.body(phrase, sentence))
                .or(() -> bodies.state(phrase))
                .map(discourse::known);
    }

    /**
     * @param speaker whoever is quoted around the span, of whom a third person is not said
     * @param surely the source is one that surely speaks here
     * @param inContent whether a place is in what this source says
     */
    Answer resolve(Span span, int sentence, Optional<Actor> speaker, boolean surely, IntPredicate inContent) {
        String words = span.in(text);
        Optional<Pronoun> pronoun = Pronoun.of(words);
        Answer answer = pronoun.isPresent()
                ? pronoun(pronoun.get(), span, sentence, speaker, inContent)
                : phrase(words, span, sentence);
        answer.entity().filter(e -> surely).ifPresent(spoken::add);
        return answer;
    }

    /** Whom a noun phrase or pronoun in running text denotes, if its head names or describes an actor. */
    Optional<Actor> party(Span span, int sentence) {
        String words = span.in(text);
        Optional<Pronoun> pronoun = Pronoun.of(words);
        if (pronoun.isPresent()) {
            boolean third = pronoun.get() != Pronoun.SPEAKER && pronoun.get() != Pronoun.ADDRESSEE;
            return third
                    ? pronoun(pronoun.get(), span, sentence, Optional.empty(), at -> false)
                            .entity()
                            .map(Entity::actor)
                    : Optional.empty();
        }
        if (!reader.isOfActor(words)) {
            return Optional.empty();
        }
        return phrase(words, span, sentence)
                .entity()
                .map(Entity::actor)
                .filter(a -> a.country().isPresent()
                        || a.role().isPresent()
                        || !a.kind().equals("unnamed"))
                .or(() -> bodies.state(reader.read(words)).map(Entity::actor));
    }

    /** "We urge …" inside a quotation is said by whoever is quoted. */
    Resolution speaker(Span span, Optional<Attribution> around, Optional<Actor> actor) {
        String words = span.in(text);
        List<Span> evidence = around.map(a -> a.source().spans()).orElse(List.of());
        return actor.<Resolution>map(a -> new Resolution.Resolved(
                        a,
                        Answer.basis("speaker", "“" + words + "” stands in the words of " + a.name() + ".", evidence)))
                .orElseGet(
                        () -> Answer.unresolved("speaker", "“" + words + "” is whoever speaks there, who is not known.")
                                .resolution());
    }

    private Answer phrase(String words, Span span, int sentence) {
        Phrase phrase = reader.read(words);
        Description description = Description.of(words);
        return officers.person(phrase)
                .or(() -> both(description, sentence))
                .or(() -> officers.holder(phrase, span, sentence))
                .or(() -> bodies.half(description, sentence)
                        .map(e -> found(
                                e,
                                "half",
                                "“" + words + "” is short for " + e.actor().name() + ".")))
                .or(() -> takenUp(phrase, description, words, sentence))
                .or(() -> papers.of(phrase, description, words, sentence, inside(span, sentence), this::takenUpBy))
                .or(() -> bodies.body(phrase, sentence)
                        .filter(e -> phrase.office().isEmpty() && phrase.noun().isEmpty() && !description.isSome())
                        .map(e -> found(
                                e, "named", "“" + words + "” names " + e.actor().name() + ".")))
                .or(() -> bodies.state(phrase)
                        .filter(e -> bodies.isOnlyState(description))
                        .map(e -> state(e, phrase, words)))
                .or(() -> bodies.capitalised(phrase, description, sentence)
                        .map(e -> found(e, "capitalised", "“" + words + "” is a name that no table holds.")))
                .orElseGet(() -> unnamed.of(phrase, description, words, sentence));
    }

    private Answer pronoun(Pronoun pronoun, Span span, int sentence, Optional<Actor> speaker, IntPredicate inContent) {
        String words = span.in(text);
        if (pronoun == Pronoun.ADDRESSEE) {
            return Answer.unresolved("addressee", "“" + words + "” is whoever is spoken to.");
        }
        if (pronoun == Pronoun.RELATIVE) {
            return relative(span, sentence);
        }
        Predicate<Entity> other = e -> pronoun.fits(e) && !speaker.equals(Optional.of(e.actor()));
        // "Kestria is not closing the river, it said": of bodies and states, one that has spoken goes on speaking.
        Predicate<Entity> spoke = e -> other.test(e) && spoken.contains(e);
        boolean goesOn =
                pronoun == Pronoun.IT && !discourse.present(sentence, spoke).isEmpty();
        List<Entity> present = discourse.present(sentence, goesOn ? spoke : other, inContent);
        if (present.isEmpty()) {
            return Answer.unresolved("pronoun", "“" + words + "”: nobody was spoken of before whom it could take up.");
        }
        if (present.size() > 1) {
            return Answer.ambiguous(present, "pronoun", "“" + words + "” fits");
        }
        Entity entity = present.get(0);
        String why = "“" + words + "” takes up " + entity.actor().name() + ", the most present before it.";
        return Answer.found(entity, "pronoun", why, bodies.evidence(entity));
    }

    /** "Valsk, who said": the nearest before it. */
    private Answer relative(Span span, int sentence) {
        String words = span.in(text);
        Predicate<Entity> near = e -> discourse
                .last(e)
                .filter(last -> last.end() <= span.start() && span.start() - last.end() <= 40)
                .isPresent();
        return discourse.present(sentence, near).stream()
                .max(Comparator.comparingInt(
                        e -> discourse.last(e).orElseThrow().end()))
                .map(e -> found(
                        e, "relative", "“" + words + "” belongs to " + e.actor().name() + " before it."))
                .orElseGet(() -> Answer.unresolved("relative", "What “" + words + "” belongs to has no name."));
    }

    /** "Kestria and Belmora": both, if both sides name somebody; "the two governments": the two that are most present. */
    private Optional<Answer> both(Description description, int sentence) {
        List<Actor> members = description.isTwoStates()
                ? discourse.foremost(sentence, Entity::isState).stream()
                        .limit(2)
                        .map(Entity::actor)
                        .toList()
                : joined(description.text(), sentence);
        if (members.size() < 2 || members.get(0).equals(members.get(1))) {
            return Optional.empty();
        }
        Entity group = new Entity(
                maker.group(members), Gender.NEUTER, true, Set.of("both", "two", "sides", "countries", "governments"));
        return Optional.of(found(group, "both", "“" + description.text() + "” names both."));
    }

    private List<Actor> joined(String words, int sentence) {
        int and = words.indexOf(" and ");
        if (and < 0 || words.indexOf(" and ", and + 1) >= 0) {
            return List.of();
        }
        List<Actor> members = new ArrayList<>();
        for (String side : List.of(words.substring(0, and), words.substring(and + 5))) {
            Phrase phrase = reader.read(side);
            Optional<Entity> entity = Optional.empty();
            if (phrase.person().filter(side::equals).isPresent()) {
                entity = people.named(NameWords.of(side)).stream().findFirst();
            } else if (phrase.noun().isEmpty()
                    && phrase.office().isEmpty()
                    && phrase.states().size() <= 1) {
                entity = bodies.body(phrase, sentence).or(() -> bodies.state(phrase));
            }
            entity.ifPresent(e -> members.add(e.actor()));
        }
        return members;
    }

    /** "the ministry", "the alliance", "the accounts": a body or group that was spoken of in these words. */
    private Optional<Answer> takenUp(Phrase phrase, Description description, String words, int sentence) {
        boolean names = phrase.body().isPresent()
                || phrase.state().isPresent()
                || phrase.person().isPresent();
        if (names || phrase.definiteness() == Phrase.Definiteness.INDEFINITE) {
            return Optional.empty();
        }
        List<Entity> present = discourse.present(sentence, e -> !e.isPerson() && description.takesUp(e.heads()));
        if (present.size() > 1) {
            return Optional.of(Answer.ambiguous(present, "taken-up", "“" + words + "” fits"));
        }
        return present.stream()
                .findFirst()
                .map(e -> found(
                        e, "taken-up", "“" + words + "” takes up " + e.actor().name() + "."));
    }

    private Optional<Entity> takenUpBy(String words, int sentence) {
        return takenUp(reader.read(words), Description.of(words), words, sentence)
                .flatMap(Answer::entity);
    }

    /** The first whom a phrase names: "an opinion piece in the Ardel Courier". */
    private Optional<Entity> inside(Span span, int sentence) {
        return chunks.stream()
                .filter(chunk -> span.contains(chunk.span()))
                .flatMap(chunk -> named(chunk, sentence)
                        .or(() -> bodies.capitalised(
                                chunk.phrase(), Description.of(chunk.span().in(text)), sentence))
                        .stream())
                .findFirst();
    }

    private Answer state(Entity state, Phrase phrase, String words) {
        boolean capital = phrase.place().filter(p -> p.is(NameClass.CAPITAL)).isPresent();
        String name = state.actor().name();
        return capital
                ? found(
                        state,
                        "seat-of-government",
                        "“" + words + "” speaks: the government that sits there, " + name + ".")
                : found(state, "state", "“" + words + "” names " + name + ".");
    }

    private Answer found(Entity entity, String rule, String why) {
        Entity known = discourse.known(entity);
        return Answer.found(known, rule, why, bodies.evidence(known));
    }
}
