package rejoinder.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of states, bodies, offices and persons, found by longest match. Case counts where it tells something: what is
 * written with a capital in the tables needs one in the text ("Polish", not "polish"), and a short abbreviation needs
 * all its capitals ("US", not "us"). The bundled tables are read once, when first needed. Immutable and thread-safe.
 */
final class Gazetteer {

    /** Longer words are no names; nothing is looked up in them. */
    private static final int LONGEST_WORD = 60;

    /** Marks that may stand inside a name. */
    private static final Set<String> JOINING = Set.of("-", "‑", "–", "&", "'", "’", "\"", "/");

    private record Named(Entry entry, boolean capital, boolean capitals) {}

    private static final class Standard {
        static final Gazetteer INSTANCE = GazetteerBuilder.standard().build();
    }

    private final Map<String, List<Named>> byKey;
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, State> states;
    private final Map<String, Organ> organs;
    private final Map<String, Entry> organisations;
    private final Map<String, Gender> givenNames;
    private final Leaders leaders;
    private final Portfolios portfolios;
    private final Map<String, String> byLetters = new HashMap<>();

    Gazetteer(GazetteerBuilder builder) {
        this.states = Map.copyOf(builder.states);
        this.organs = Map.copyOf(builder.organs);
        this.organisations = Map.copyOf(builder.organisations);
        this.givenNames = Map.copyOf(builder.givenNames);
        this.leaders = builder.leaders;
        this.portfolios = builder.portfolios;
        this.byKey = new HashMap<>(builder.names.size() * 2);
        builder.names.forEach(this::add);
        for (List<Named> named : byKey.values()) {
            if (named.size() > 1) {
                named.sort(Comparator.comparing((Named n) -> n.entry().nameClass())
                        .thenComparing(n -> n.entry().id()));
            }
        }
    }

    /** The bundled tables. */
    static Gazetteer standard() {
        return Standard.INSTANCE;
    }

    /** The bundled tables and the user's actors, which go first. */
    static Gazetteer with(ActorRegistry user) {
        return user.isEmpty()
                ? standard()
                : GazetteerBuilder.standard().user(user).build();
    }

    private void add(GazetteerBuilder.Name name) {
        List<String> words = NameWords.of(name.text());
        String key = NameWords.nameKey(words);
        if (key.isEmpty()) {
            return;
        }
        // "WHO" is not "who", and "LeT" not "Let"; but "NATO" may be "Nato".
        boolean abbreviation = words.size() == 1
                && (NameWords.isCapitals(name.text())
                        ? name.text().length() <= 3 || name.text().indexOf('.') > 0
                        : name.text().length() <= 4 && NameWords.hasCapitalWithin(name.text()));
        List<Named> named = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
        Named added = new Named(name.entry(), NameWords.isCapitalised(name.text()), abbreviation);
        if (named.stream().noneMatch(n -> n.entry().equals(name.entry()))) {
            named.add(added);
        }
        int space = key.indexOf(' ');
        int count = (int) key.chars().filter(c -> c == ' ').count() + 1;
        longest.merge(space < 0 ? key : key.substring(0, space), count, Math::max);
        if (space < 0 && key.length() >= 5 && name.entry().nameClass() != NameClass.OFFICE) {
            byLetters.putIfAbsent(letters(key), key);
        }
    }

    /**
     * The longest name that begins at a word.
     *
     * @param words of a text, possessive endings apart
     */
    Optional<Match> at(List<String> words, int from) {
        if (words.get(from).length() > LONGEST_WORD) {
            return Optional.empty();
        }
        Optional<Match> named = named(words, from);
        Optional<Match> portfolio = portfolios.at(words, from);
        return portfolio
                .filter(p -> named.filter(n -> n.to() > p.to()
                                || (n.to() == p.to() && !n.entry().is(NameClass.NOUN)))
                        .isEmpty())
                .or(() -> named);
    }

    private Optional<Match> named(List<String> words, int from) {
        String first = shortKey(words.get(from));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int space = first.indexOf(' ');
        int most = longest.getOrDefault(space < 0 ? first : first.substring(0, space), 0);
        if (most == 0) {
            return Optional.empty();
        }
        Optional<Match> best = Optional.empty();
        StringBuilder key = new StringBuilder(first);
        int parts = 1;
        for (int to = from + 1; ; to++) {
            best = found(key.toString(), words, from, to).or(keep(best));
            if (to >= words.size() || parts >= most) {
                return best;
            }
            String next = shortKey(words.get(to));
            if (!next.isEmpty()) {
                key.append(' ').append(next);
                parts++;
            } else if (!JOINING.contains(words.get(to)) || to > from + most * 2) {
                return best;
            }
        }
    }

    private static <T> java.util.function.Supplier<Optional<T>> keep(Optional<T> value) {
        return () -> value;
    }

    private Optional<Match> found(String key, List<String> words, int from, int to) {
        if (shortKey(words.get(to - 1)).isEmpty()) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>(1);
        for (Named named : byKey.getOrDefault(key, List.of())) {
            boolean capital = NameWords.isCapitalised(words.get(from));
            if ((capital || !named.capital())
                    && (!named.capitals()
                            || NameWords.isCapitals(words.get(from))
                            || NameWords.hasCapitalWithin(words.get(from)))) {
                entries.add(named.entry());
            }
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Match(from, to, entries));
    }

    private static String shortKey(String word) {
        return word.length() > LONGEST_WORD ? "" : NameWords.key(word);
    }

    /**
     * A one-word name that this is a slip of the pen of: the same letters, beginning and ending alike ("Kerstia" for
     * "Kestria").
     */
    Optional<Match> misspelt(List<String> words, int at) {
        String word = words.get(at);
        String key = shortKey(word);
        if (key.length() < 5 || !NameWords.isCapitalised(word)) {
            return Optional.empty();
        }
        return Optional.ofNullable(byLetters.get(letters(key)))
                .filter(right -> !right.equals(key))
                .flatMap(right -> found(right, words, at, at + 1));
    }

    private static String letters(String key) {
        char[] inside = key.substring(2, key.length() - 1).toCharArray();
        java.util.Arrays.sort(inside);
        return key.substring(0, 2) + new String(inside) + key.charAt(key.length() - 1);
    }

    /** The state of an id. */
    Optional<State> state(String id) {
        return Optional.ofNullable(states.get(id));
    }

    Collection<State> states() {
        return states.values();
    }

    /** PLOVER's country of a state or organisation. */
    Optional<String> countryOf(String id) {
        return state(id)
                .map(State::country)
                .or(() -> Optional.ofNullable(organisations.get(id)).flatMap(Entry::plover));
    }

    /** A state's or organisation's country as the record gives it. */
    Optional<String> recordCountryOf(String id) {
        return state(id)
                .map(State::country)
                .or(() -> Optional.ofNullable(organisations.get(id)).flatMap(Entry::country));
    }

    /** The roles of an office by its name. */
    List<String> officeRoles(String office) {
        if (office.startsWith("deputy ") && !byKey.containsKey(office)) {
            return officeRoles(office.substring(7));
        }
        return byKey.getOrDefault(NameWords.nameKey(NameWords.of(office)), List.of()).stream()
                .map(Named::entry)
                .filter(e -> e.is(NameClass.OFFICE))
                .findFirst()
                .or(() -> portfolios.at(NameWords.of(office), 0).map(Match::entry))
                .map(Entry::roles)
                .orElse(List.of());
    }

    /** The organ of an id. */
    Optional<Organ> organ(String id) {
        return Optional.ofNullable(organs.get(id));
    }

    /** The gender of a given name, if it is known as one at all. */
    Optional<Gender> givenName(String word) {
        return NameWords.isCapitalised(word) ? Optional.ofNullable(givenNames.get(shortKey(word))) : Optional.empty();
    }

    Leaders leaders() {
        return leaders;
    }

    /** Every name of a state with what follows from it, for tests. */
    Map<String, List<Entry>> entries() {
        return byKey.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream().map(Named::entry).toList()));
    }
}
