package rejoinder.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import rejoinder.claim.WordForms;

/** The tables of this package. Immutable. */
final class Lexis {

    /** A form of a trigger, and the rows that it may fit, the first first. */
    record Entry(String lemma, Form form, List<Trigger> triggers) {}

    private static final Map<String, Set<String>> WORDS = Rows.classes("words.tsv");
    private static final Map<String, Set<String>> CLASSES = Rows.classes("classes.tsv");
    private static final Map<String, EventStatus> GOVERNORS = new HashMap<>();
    private static final Map<String, String> LEMMAS = new HashMap<>();
    private static final Map<String, Entry> VERBS = new HashMap<>();
    private static final Map<String, List<Trigger>> NOUNS = new HashMap<>();
    private static final Map<String, Kind> KINDS = new HashMap<>();
    private static final Set<String> TRANSPARENT = new HashSet<>();

    static {
        Map<String, Set<String>> irregular = Rows.classes("irregular.tsv");
        Map<String, List<Trigger>> verbs = new HashMap<>();
        for (List<String> row : Rows.of("triggers.tsv")) {
            Trigger trigger = Trigger.of(row);
            (trigger.noun() ? NOUNS : verbs)
                    .computeIfAbsent(trigger.word(), w -> new ArrayList<>())
                    .add(trigger);
        }
        verbs.forEach((lemma, triggers) -> {
            Entry base = new Entry(lemma, Form.BASE, List.copyOf(triggers));
            for (String form : forms(lemma, irregular)) {
                VERBS.putIfAbsent(form, new Entry(lemma, Form.of(lemma, form), base.triggers()));
            }
        });
        for (List<String> row : Rows.of("governors.tsv")) {
            for (String lemma : row.get(1).split(" ")) {
                for (String form : forms(lemma, irregular)) {
                    LEMMAS.putIfAbsent(form, lemma);
                }
                if (row.get(0).equals("transparent")) {
                    TRANSPARENT.add(lemma);
                } else {
                    GOVERNORS.put(lemma, EventStatus.parse(row.get(0)));
                }
            }
        }
        kinds();
    }

    private Lexis() {}

    private static void kinds() {
        Map<String, Kind> names = Map.ofEntries(
                Map.entry("negation", Kind.NEGATION),
                Map.entry("be", Kind.BE),
                Map.entry("have", Kind.HAVE),
                Map.entry("do", Kind.DO),
                Map.entry("modal", Kind.MODAL),
                Map.entry("relative", Kind.RELATIVE),
                Map.entry("subordinator", Kind.SUBORDINATOR),
                Map.entry("conjunction", Kind.CONJUNCTION),
                Map.entry("preposition", Kind.PREPOSITION),
                Map.entry("pronoun", Kind.PRONOUN),
                Map.entry("determiner", Kind.DETERMINER),
                Map.entry("adverb", Kind.ADVERB));
        WORDS.forEach((name, words) ->
                Optional.ofNullable(names.get(name)).ifPresent(kind -> words.forEach(w -> KINDS.put(w, kind))));
    }

    private static Set<String> forms(String lemma, Map<String, Set<String>> irregular) {
        Set<String> forms = new java.util.TreeSet<>(WordForms.of(lemma));
        forms.addAll(irregular.getOrDefault(lemma, Set.of()));
        return forms;
    }

    static Optional<Kind> kind(String lower) {
        return Optional.ofNullable(KINDS.get(lower));
    }

    static boolean is(String wordClass, String lower) {
        return Objects.requireNonNull(WORDS.get(wordClass), wordClass).contains(lower);
    }

    static boolean isOfClass(String name, String lower) {
        return Objects.requireNonNull(CLASSES.get(name), name).contains(lower);
    }

    static Optional<Entry> verb(String lower) {
        return Optional.ofNullable(VERBS.get(lower));
    }

    static List<Trigger> nouns(String lower) {
        List<Trigger> found = NOUNS.get(lower);
        if (found == null && lower.endsWith("s") && lower.length() > 4) {
            found = NOUNS.get(lower.substring(0, lower.length() - 1));
        }
        return found == null ? List.of() : found;
    }

    /** What a verb or noun before "to" or an -ing form makes of it; none if it makes nothing that is known. */
    static Optional<EventStatus> governed(String lower) {
        return Optional.ofNullable(LEMMAS.get(lower)).map(GOVERNORS::get);
    }

    /** "began shelling", "continued to shell" tell that it was shelled. */
    static boolean isTransparent(String lower) {
        return Optional.ofNullable(LEMMAS.get(lower))
                .filter(TRANSPARENT::contains)
                .isPresent();
    }
}
