package rejoinder.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.text.Span;

/**
 * Makes of a phrase the state, organ or organisation that it names, with the article's help where it leaves out whose
 * organ it is. Not thread-safe; made for one article.
 */
final class Bodies {

    private final Gazetteer gazetteer;
    private final ActorMaker maker;
    private final Setting setting;
    private final Discourse discourse;

    Bodies(Setting setting, Discourse discourse) {
        this.setting = setting;
        this.gazetteer = setting.gazetteer();
        this.maker = setting.maker();
        this.discourse = discourse;
    }

    /** A body by its own name, or an organ with the state that it is of. */
    Optional<Entity> body(Phrase phrase, int sentence) {
        if (phrase.body().isPresent()) {
            return phrase.body()
                    .filter(b -> !b.is(NameClass.TREATY, NameClass.WEAPON))
                    .map(this::entity);
        }
        if (phrase.ministry().isPresent() && phrase.state().isPresent()) {
            String words = phrase.ministry().get();
            return gazetteer
                    .state(phrase.state().get())
                    .map(state -> entity(maker.ministry(words, state), words("ministry of " + words)));
        }
        // Every state has many papers: none of them is "the press of Kestria".
        Optional<Organ> organ =
                phrase.organ().filter(o -> !isMedia(o)).flatMap(Entry::organ).flatMap(gazetteer::organ);
        return organ.flatMap(o -> state(phrase, o, sentence).map(state -> organ(o, state, phrase)));
    }

    private Entity entity(Entry entry) {
        return entity(maker.body(entry), words(entry.name()));
    }

    private Entity organ(Organ organ, State state, Phrase phrase) {
        Set<String> heads = words(organ.pattern().replace("{state}", "").replace("{adjective}", ""));
        organ.names().forEach(n -> heads.addAll(words(n)));
        // "spy agency" of "South Korea's spy agency": common words alone, as "New" tells nothing of a council.
        Description.of(phrase.text()).common().forEach(heads::add);
        // "the South" is not South Korea's spy agency.
        heads.removeAll(words(state.name()));
        return entity(maker.organ(organ, state), heads);
    }

    /**
     * Whose organ it is: as the phrase says, else that of the same organ in the text before, else that of the dateline,
     * else that of the state that is most present, else the outlet's.
     */
    Optional<State> state(Phrase phrase, Organ organ, int sentence) {
        return phrase.state()
                .or(() -> discourse.present(sentence, e -> e.actor().id().endsWith("." + organ.id())).stream()
                        .findFirst()
                        .map(Bodies::stateId))
                .or(setting::placed)
                .or(() -> nearby(sentence))
                .flatMap(gazetteer::state);
    }

    private static String stateId(Entity entity) {
        String id = entity.actor().id();
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** The state that is most present, by itself or through an organ, else the article's own. */
    private Optional<String> nearby(int sentence) {
        return discourse.present(sentence, e -> e.isState() || e.actor().kind().equals("organ")).stream()
                .findFirst()
                .map(Bodies::stateId)
                .or(setting::placed)
                .or(setting::outlet);
    }

    Optional<Entity> state(Phrase phrase) {
        return phrase.state().flatMap(gazetteer::state).map(this::state);
    }

    private Entity state(State state) {
        return entity(maker.state(state), Set.of("country", "state", "nation", "republic"));
    }

    /** Whether the words are a state's and no more: "Kestria's", not "Kestria's farmers" or "the Kestria Times". */
    boolean isOnlyState(Description description) {
        List<String> words = NameWords.of(description.text()).stream()
                .filter(w -> !NameWords.key(w).equals("'s") && !NameWords.key(w).isEmpty())
                .toList();
        return !words.isEmpty()
                && gazetteer
                        .at(words, 0)
                        .filter(m -> m.to() == words.size() && m.entry().isPlace())
                        .isPresent();
    }

    /** "the North": the state of the article whose name begins so. */
    Optional<Entity> half(Description description, int sentence) {
        String half = description.text().replace("'s", "").strip();
        if (!Set.of("North", "South", "East", "West").contains(half)) {
            return Optional.empty();
        }
        return discourse.present(sentence, e -> e.isState() && e.actor().name().startsWith(half + " ")).stream()
                .findFirst();
    }

    /** A body that no table holds, by its capitals: "the State Water Service", "Kestria's National Weather Bureau". */
    Optional<Entity> capitalised(Phrase phrase, Description description, int sentence) {
        List<String> words = NameWords.of(description.text());
        List<String> name = words.subList(words.indexOf("'s") + 1, words.size());
        Optional<State> state = phrase.state().flatMap(gazetteer::state);
        boolean organ = phrase.organ().filter(o -> !isMedia(o)).isPresent() && state.isPresent();
        if (name.isEmpty()
                || !name.stream().allMatch(Bodies::isNameWord)
                || phrase.office().isPresent()
                || organ) {
            return Optional.empty();
        }
        boolean adjective =
                state.filter(st -> name.get(0).equals(st.adjective())).isPresent();
        String bare = NameText.of(name.subList(adjective ? 1 : 0, name.size()));
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        String whole = state.filter(st -> !bare.contains(st.name()))
                .map(st -> bare + " of " + st.article() + st.name())
                .orElse(bare);
        Optional<String> country =
                state.or(() -> nearby(sentence).flatMap(gazetteer::state)).map(State::country);
        Optional<String> role = phrase.roles().stream().findFirst();
        return Optional.of(entity(maker.named(whole, country, role), words(bare)));
    }

    private static boolean isNameWord(String word) {
        return NameWords.isCapitalised(word)
                || Set.of("of", "and", "for", "the", "-", "&").contains(word);
    }

    /** The first body or state that a run of words holds: of "engineers of the Joint River Commission" the commission. */
    Optional<Entity> first(String phrase) {
        List<String> words = NameWords.of(phrase);
        for (int i = 0; i < words.size(); i++) {
            Optional<Entry> entry = gazetteer.at(words, i).map(Match::entry);
            if (entry.filter(Entry::isNamedBody).isPresent()) {
                return entry.map(this::entity);
            }
        }
        return Optional.empty();
    }

    static boolean isMedia(Entry organ) {
        return organ.organ().filter("media"::equals).isPresent();
    }

    static Entity entity(Actor actor, Set<String> heads) {
        return new Entity(actor, Gender.NEUTER, false, heads);
    }

    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        NameWords.of(name).forEach(w -> words.add(NameWords.key(w)));
        words.remove("");
        return words;
    }

    List<Span> evidence(Entity entity) {
        return discourse.last(entity).map(List::of).orElse(List.of());
    }
}
