package rejoinder.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The persons of one article, gathered from all their mentions before anybody is resolved: a headline's "Valsk" is the
 * Irena Valsk of the second paragraph. Immutable once made.
 */
final class People {

    private static final Map<String, Gender> HONORIFICS = Map.of(
            "mr",
            Gender.MALE,
            "mister",
            Gender.MALE,
            "sir",
            Gender.MALE,
            "lord",
            Gender.MALE,
            "mrs",
            Gender.FEMALE,
            "ms",
            Gender.FEMALE,
            "miss",
            Gender.FEMALE,
            "dame",
            Gender.FEMALE,
            "madam",
            Gender.FEMALE);

    /** Words of a name at most. */
    private static final int LONGEST = 5;

    /** What the mentions of one person tell. */
    private static final class Draft {
        private final List<String> words;
        private Optional<Leaders.Person> leader = Optional.empty();
        private Optional<String> state = Optional.empty();
        private Optional<Entry> body = Optional.empty();
        private Gender gender = Gender.UNKNOWN;
        private List<String> roles = List.of();
        private final Set<String> heads = new HashSet<>();

        Draft(List<String> words) {
            this.words = words;
        }

        void add(Phrase phrase, Gender told) {
            leader = leader.or(phrase::leader);
            state = state.or(phrase::state);
            body = body.or(phrase::body);
            gender = gender == Gender.UNKNOWN ? told : gender;
            gender = gender == Gender.UNKNOWN ? phrase.gender() : gender;
            roles = roles.isEmpty() ? phrase.roles() : roles;
            phrase.office().ifPresent(office -> heads.addAll(List.of(office.split("[ -]"))));
        }
    }

    private final Gazetteer gazetteer;
    private final ActorMaker maker;
    private final Month at;
    private final Optional<String> home;
    private final Map<String, List<Entity>> byLastName = new LinkedHashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();

    /**
     * @param at when the article was written, for offices
     * @param home country of the article, for persons of whom nothing else is told
     */
    People(Gazetteer gazetteer, ActorMaker maker, Month at, Optional<String> home, List<Chunk> chunks, String text) {
        this.gazetteer = gazetteer;
        this.maker = maker;
        this.at = at;
        this.home = home;
        Map<String, Draft> drafts = new LinkedHashMap<>();
        List<Chunk> single = new ArrayList<>();
        for (Chunk chunk : chunks) {
            List<String> words = words(chunk, text);
            if (words.size() > 1 && words.size() <= LONGEST && !chunk.headline()) {
                drafts.computeIfAbsent(NameWords.nameKey(words), k -> new Draft(words))
                        .add(chunk.phrase(), told(chunk, text));
            } else if (!words.isEmpty()) {
                single.add(chunk);
            }
        }
        for (Chunk chunk : single) {
            List<String> words = words(chunk, text);
            if (words.size() > 1) {
                continue; // a headline's capitals join what is no name
            }
            String last = NameWords.key(words.get(0));
            List<Draft> bearers = drafts.values().stream()
                    .filter(d -> isCalled(d.words, last))
                    .toList();
            if (bearers.size() == 1) {
                bearers.get(0).add(chunk.phrase(), told(chunk, text));
            } else if (bearers.isEmpty() && isSurelyPerson(chunk, text)) {
                drafts.computeIfAbsent(last, k -> new Draft(words(chunk, text))).add(chunk.phrase(), told(chunk, text));
            }
        }
        drafts.forEach((key, draft) -> enter(key, draft));
    }

    /** By the last name, or by the first where that is the family's: "Mr. Ro" for Ro Han-su. */
    private boolean isCalled(List<String> words, String name) {
        boolean first = NameWords.key(words.get(0)).equals(name)
                && gazetteer.givenName(words.get(0)).isEmpty();
        return first || NameWords.key(words.get(words.size() - 1)).equals(name);
    }

    /** "Mrs. Valsk", "President Valsk", or a last name that one person in office has; any other single name may be a body's. */
    private boolean isSurelyPerson(Chunk chunk, String text) {
        return told(chunk, text) != Gender.UNKNOWN
                || chunk.phrase().office().isPresent()
                || gazetteer.leaders().inOffice(words(chunk, text).get(0), at).isPresent();
    }

    /** The words of the person that a chunk ends with; none if it names something else. */
    static List<String> words(Chunk chunk, String text) {
        Phrase phrase = chunk.phrase();
        if (phrase.person().isEmpty()
                || (phrase.definiteness() == Phrase.Definiteness.DEFINITE
                        && phrase.office().isEmpty())) {
            return List.of();
        }
        List<String> words = NameWords.of(phrase.person().get());
        String own = NameWords.nameKey(NameWords.of(chunk.span().in(text)));
        return own.endsWith(NameWords.nameKey(words)) ? words : List.of();
    }

    private static Gender told(Chunk chunk, String text) {
        return told(chunk.span().in(text));
    }

    /** What the honorific of a phrase tells: "Mrs. Valsk". */
    static Gender told(String phrase) {
        List<String> words = NameWords.of(phrase);
        return words.isEmpty() ? Gender.UNKNOWN : HONORIFICS.getOrDefault(NameWords.key(words.get(0)), Gender.UNKNOWN);
    }

    private void enter(String key, Draft draft) {
        Entity entity = entity(draft);
        byName.put(key, entity);
        byLastName
                .computeIfAbsent(NameWords.key(draft.words.get(draft.words.size() - 1)), k -> new ArrayList<>())
                .add(entity);
    }

    private Entity entity(Draft draft) {
        if (draft.words.size() == 1) {
            draft.leader = draft.leader.or(() -> gazetteer.leaders().inOffice(draft.words.get(0), at));
        }
        Optional<Leaders.Term> term = draft.leader.map(l -> l.term(at).orElse(l.last()));
        Optional<String> state = draft.state.or(() -> term.map(Leaders.Term::state));
        Optional<String> country = state.flatMap(gazetteer::state)
                .map(State::country)
                .or(() -> draft.body.flatMap(Entry::country))
                .or(() -> state)
                .or(() -> home);
        List<String> roles = draft.roles.isEmpty()
                ? term.map(t -> gazetteer.officeRoles(t.office())).orElse(List.of())
                : draft.roles;
        term.ifPresent(t -> draft.heads.addAll(List.of(t.office().split("[ -]"))));
        String name = draft.leader.map(Leaders.Person::name).orElse(NameText.of(draft.words));
        Gender gender = draft.gender;
        if (gender == Gender.UNKNOWN) {
            gender = gazetteer.givenName(draft.words.get(0)).orElse(Gender.UNKNOWN);
        }
        return new Entity(maker.person(name, country, roles.stream().findFirst()), gender, false, draft.heads);
    }

    /** Everybody of these words: a full name, or a last name alone. */
    List<Entity> named(List<String> words) {
        Entity whole = byName.get(NameWords.nameKey(words));
        if (whole != null) {
            return List.of(whole);
        }
        if (words.size() == 1) {
            String name = NameWords.key(words.get(0));
            return all().stream()
                    .filter(e -> isCalled(NameWords.of(e.actor().name()), name))
                    .toList();
        }
        // "De Maar" for Jan de Maar; another first name is another person.
        String end = " " + NameWords.nameKey(words);
        return byLastName.getOrDefault(NameWords.key(words.get(words.size() - 1)), List.of()).stream()
                .filter(e -> (" " + NameWords.nameKey(NameWords.of(e.actor().name()))).endsWith(end))
                .toList();
    }

    /** A person whom the article mentions by this phrase alone. */
    Entity alone(List<String> words, Phrase phrase) {
        Draft draft = new Draft(words);
        draft.add(phrase, Gender.UNKNOWN);
        return entity(draft);
    }

    /** All, in the order of the text. */
    List<Entity> all() {
        return byLastName.values().stream().flatMap(List::stream).toList();
    }
}
