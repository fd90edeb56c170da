package rejoinder.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ministries and ministers by what they are for: "finance ministry", "ministry of the interior", "secretary for trade",
 * "defence official". Kept as portfolios, not as every combination. Immutable once filled.
 */
final class Portfolios {

    private static final Set<String> HOUSES = Set.of("ministry", "ministries", "department");

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("minister", "minister"),
            Map.entry("ministers", "minister"),
            Map.entry("secretary", "secretary"),
            Map.entry("secretaries", "secretary"),
            Map.entry("chief", "chief"),
            Map.entry("chiefs", "chief"),
            Map.entry("official", "official"),
            Map.entry("officials", "official"),
            Map.entry("source", "source"),
            Map.entry("sources", "source"),
            Map.entry("spokesman", "spokesman"),
            Map.entry("spokeswoman", "spokeswoman"),
            Map.entry("spokesperson", "spokesperson"));

    /** "minister of", "secretary of state for", "undersecretary for": titles that a portfolio follows. */
    private static final Set<String> FIRST =
            Set.of("minister", "ministers", "secretary", "secretaries", "undersecretary");

    private final Map<String, Organ> organs = new HashMap<>();
    private int longest;

    void add(Organ organ) {
        for (String portfolio : organ.portfolios()) {
            String key = NameWords.nameKey(NameWords.of(portfolio));
            organs.putIfAbsent(key, organ);
            longest = Math.max(longest, NameWords.of(portfolio).size());
        }
    }

    /** The ministry or office whose name begins at a word. */
    Optional<Match> at(List<String> words, int from) {
        String first = NameWords.key(words.get(from));
        if (HOUSES.contains(first) || FIRST.contains(first)) {
            return behind(words, from, first);
        }
        return before(words, from);
    }

    /** "minister of state for trade". */
    private Optional<Match> behind(List<String> words, int from, String first) {
        int at = from + 1;
        if (is(words, at, "of") && is(words, at + 1, "state") && is(words, at + 2, "for")) {
            at += 2;
        }
        if (!is(words, at, "of") && !is(words, at, "for")) {
            return Optional.empty();
        }
        at += is(words, at + 1, "the") ? 2 : 1;
        for (int to = Math.min(words.size(), at + longest); to > at; to--) {
            Organ organ = organs.get(NameWords.nameKey(words.subList(at, to)));
            if (organ != null && !words.get(to - 1).equals(",")) {
                String portfolio = NameWords.nameKey(words.subList(at, to));
                return Optional.of(match(from, to, organ, first, portfolio));
            }
        }
        return Optional.empty();
    }

    /** "trade minister". */
    private Optional<Match> before(List<String> words, int from) {
        for (int to = Math.min(words.size() - 1, from + longest); to > from; to--) {
            String last = NameWords.key(words.get(to));
            if (!HOUSES.contains(last) && !TITLES.containsKey(last)) {
                continue;
            }
            String portfolio = NameWords.nameKey(words.subList(from, to));
            Organ organ = organs.get(portfolio);
            if (organ != null) {
                return Optional.of(match(from, to + 1, organ, last, portfolio));
            }
        }
        return Optional.empty();
    }

    private static Match match(int from, int to, Organ organ, String word, String portfolio) {
        if (HOUSES.contains(word)) {
            return new Match(from, to, List.of(entry(NameClass.ORGAN, organ.id(), organ, Gender.UNKNOWN)));
        }
        String title = TITLES.getOrDefault(word, word);
        Gender gender =
                title.equals("spokesman") ? Gender.MALE : title.equals("spokeswoman") ? Gender.FEMALE : Gender.UNKNOWN;
        return new Match(from, to, List.of(entry(NameClass.OFFICE, portfolio + " " + title, organ, gender)));
    }

    private static Entry entry(NameClass nameClass, String name, Organ organ, Gender gender) {
        return Entry.ofWord(nameClass, name, organ.roles(), Optional.of(organ.id()), RoleOf.OWN, gender);
    }

    private static boolean is(List<String> words, int at, String word) {
        return at < words.size() && words.get(at).equalsIgnoreCase(word);
    }
}
