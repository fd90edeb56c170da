package rejoinder.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Persons known to have held an office, and when. Found by name as spelt in the table, by another spelling of the same
 * sounds, or by last name among those in office. Immutable.
 */
final class Leaders {

    static final Leaders NONE = new Leaders(List.of());

    /** @param state its id, or that of an organisation */
    record Term(String state, String office, Month from, Month to) {

        boolean holds(Month at) {
            return from.compareTo(at) <= 0 && at.compareTo(to) <= 0;
        }
    }

    /** @param terms at least one, the earliest first */
    record Person(String id, String name, List<String> aliases, List<Term> terms) {

        /** The office held at that time, the last begun if several are. */
        Optional<Term> term(Month at) {
            return terms.stream().filter(t -> t.holds(at)).reduce((a, b) -> b);
        }

        /** Held office before, but no more. */
        boolean isFormer(Month at) {
            return term(at).isEmpty() && terms.stream().anyMatch(t -> t.to().compareTo(at) < 0);
        }

        Term last() {
            return terms.get(terms.size() - 1);
        }
    }

    private final Map<String, Person> byId = new LinkedHashMap<>();
    private final Map<String, List<Person>> bySound = new HashMap<>();
    private final Map<String, List<Person>> byLastName = new HashMap<>();

    private Leaders(Collection<Person> persons) {
        for (Person person : persons) {
            byId.put(person.id(), person);
            List<String> names = new ArrayList<>(person.aliases());
            names.add(person.name());
            for (String name : names) {
                List<String> words = NameWords.of(name);
                if (words.size() > 1) {
                    enter(bySound, sound(words), person);
                }
                enter(byLastName, NameWords.key(words.get(words.size() - 1)), person);
            }
        }
    }

    private static void enter(Map<String, List<Person>> map, String key, Person person) {
        List<Person> persons = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!persons.contains(person)) {
            persons.add(person);
        }
    }

    /** Reads the bundled table: a row for each term. */
    static Leaders read() {
        Map<String, List<Table.Row>> rows = new LinkedHashMap<>();
        for (Table.Row row : Table.rows("leaders.tsv")) {
            rows.computeIfAbsent(row.cell(0), id -> new ArrayList<>()).add(row);
        }
        List<Person> persons = new ArrayList<>();
        rows.forEach((id, terms) -> persons.add(new Person(
                id,
                terms.get(0).cell(1),
                terms.stream().flatMap(r -> r.list(6).stream()).distinct().toList(),
                terms.stream()
                        .map(r -> new Term(r.cell(2), r.cell(3), Month.first(r.cell(4)), Month.last(r.cell(5))))
                        .toList())));
        return new Leaders(persons);
    }

    Collection<Person> persons() {
        return byId.values();
    }

    Optional<Person> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The one whose full name, differently romanised, this is. */
    Optional<Person> spelt(List<String> words) {
        return words.size() < 2 ? Optional.empty() : only(bySound.getOrDefault(sound(words), List.of()));
    }

    /** All of a last name. */
    List<Person> lastNamed(String word) {
        return byLastName.getOrDefault(NameWords.key(word), List.of());
    }

    /** The only one of that last name in office then. */
    Optional<Person> inOffice(String lastName, Month at) {
        return only(
                lastNamed(lastName).stream().filter(p -> p.term(at).isPresent()).toList());
    }

    private static Optional<Person> only(List<Person> persons) {
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    /**
     * What stays when a name is romanised in another way: first letters and consonants, without doubling, articles or
     * letters that systems disagree on ("Mohammed" and "Muhamad", "Aleksandr" and "Alexander").
     */
    static String sound(List<String> words) {
        StringBuilder sound = new StringBuilder();
        for (String word : words) {
            String key = NameWords.key(word);
            if (key.isEmpty() || PARTICLES.contains(key)) {
                continue;
            }
            sound.append(consonants(key)).append(' ');
        }
        return sound.toString();
    }

    private static final java.util.Set<String> PARTICLES =
            java.util.Set.of("al", "el", "bin", "ibn", "ben", "bint", "ould", "de", "da", "van", "von", "der");

    private static String consonants(String key) {
        String plain = key.toLowerCase(Locale.ROOT)
                .replace("x", "ks")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("kh", "h")
                .replace("ch", "c")
                .replace("tch", "c")
                .replace("ou", "u")
                .replace("w", "v")
                .replace("j", "y")
                .replace("q", "k");
        StringBuilder consonants = new StringBuilder().append(plain.charAt(0));
        for (int i = 1; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean silent = "aeiouyh '".indexOf(c) >= 0;
            if (!silent && consonants.charAt(consonants.length() - 1) != c) {
                consonants.append(c);
            }
        }
        return consonants.toString();
    }
}
