package rejoinder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.PhraseItem.Kind;

/** Cuts the words of a phrase into pieces: names of the gazetteer, names of persons, and the little words between. */
final class PhraseItems {

    private static final Map<Kind, Set<String>> LITTLE = Map.of(
            Kind.ARTICLE_DEFINITE,
                    Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my"),
            Kind.ARTICLE_INDEFINITE, Set.of("a", "an", "another"),
            Kind.PREPOSITION,
                    Set.of(
                            "of",
                            "in",
                            "to",
                            "for",
                            "from",
                            "at",
                            "on",
                            "with",
                            "by",
                            "within",
                            "inside",
                            "against",
                            "near",
                            "across",
                            "about",
                            "over",
                            "under",
                            "around",
                            "outside",
                            "between",
                            "among",
                            "into",
                            "during",
                            "after",
                            "before",
                            "behind",
                            "along",
                            "throughout",
                            "towards",
                            "toward"),
            Kind.POSSESSIVE, Set.of("'s", "'"),
            Kind.BREAK, Set.of(",", "(", ")", "–", "—", ";", ":", "[", "]", "\"", "“", "”"),
            Kind.RELATIVE, Set.of("who", "whom", "whose", "which", "where", "when"),
            Kind.QUANTITY,
                    Set.of(
                            "group",
                            "groups",
                            "team",
                            "number",
                            "dozens",
                            "hundreds",
                            "thousands",
                            "scores",
                            "tens",
                            "some",
                            "many",
                            "several",
                            "few",
                            "one",
                            "two",
                            "three",
                            "four",
                            "five",
                            "six",
                            "seven",
                            "eight",
                            "nine",
                            "ten",
                            "dozen",
                            "hundred",
                            "thousand",
                            "million",
                            "millions",
                            "most",
                            "all",
                            "both",
                            "each",
                            "any",
                            "majority",
                            "pair",
                            "couple",
                            "handful",
                            "band",
                            "series",
                            "convoy",
                            "lot",
                            "crowd",
                            "crowds",
                            "mob",
                            "more",
                            "other",
                            "others",
                            "unit",
                            "units",
                            "squad",
                            "bunch",
                            "coalition"),
            Kind.FORMER,
                    Set.of("former", "ex", "retired", "late", "ousted", "deposed", "disgraced", "one-time", "onetime"),
            Kind.HYPHEN, Set.of("-", "‑"));

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "bint", "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des",
            "van", "von", "der", "den", "ter", "la", "le", "ould", "abu", "ul", "ur", "y", "e", "ag", "ap");

    private static final Set<String> HONORIFICS =
            Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "mx", "he", "hrh");

    private final Gazetteer gazetteer;
    private final List<String> words;
    private final List<PhraseItem> items = new ArrayList<>();

    private PhraseItems(Gazetteer gazetteer, List<String> words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    static List<PhraseItem> of(Gazetteer gazetteer, List<String> words) {
        PhraseItems items = new PhraseItems(gazetteer, words);
        int i = 0;
        while (i < words.size()) {
            i = items.take(i);
        }
        return items.items;
    }

    private int take(int i) {
        String word = words.get(i);
        Optional<Match> match = gazetteer.at(words, i);
        int name = nameEnd(i, match);
        if (name > i) {
            items.add(new PhraseItem(Kind.NAME, words.subList(i, name), Optional.empty()));
            return name;
        }
        if (match.isPresent()) {
            int to = match.get().to();
            items.add(new PhraseItem(Kind.NAMED, words.subList(i, to), match));
            return to;
        }
        items.add(new PhraseItem(little(word), List.of(word), Optional.empty()));
        return i + 1;
    }

    private static Kind little(String word) {
        String lower = word.length() > 12 ? "" : word.replace('’', '\'').toLowerCase(Locale.ROOT);
        for (Map.Entry<Kind, Set<String>> kind : LITTLE.entrySet()) {
            if (kind.getValue().contains(lower)) {
                return kind.getKey();
            }
        }
        return Character.isDigit(word.charAt(0)) ? Kind.QUANTITY : Kind.OTHER;
    }

    /** Where a name that no table holds ends, or its beginning if there is none. */
    private int nameEnd(int from, Optional<Match> match) {
        String word = words.get(from);
        if (!isNameWord(word) || little(word) != Kind.OTHER || HONORIFICS.contains(NameWords.key(word))) {
            return from;
        }
        boolean given = gazetteer.givenName(word).isPresent();
        boolean goesOn = given
                && match.filter(m -> m.length() == 1 && goesOn(from, m.entry())).isPresent();
        if (match.isPresent() && !goesOn && !isHonoured(from)) {
            return from;
        }
        int to = from + 1;
        while (to < words.size()) {
            int next = joined(to, given);
            if (next == to) {
                break;
            }
            to = next;
        }
        return to;
    }

    /** "Mr. King" is no king. */
    private boolean isHonoured(int from) {
        int before = from - 1;
        if (before >= 0 && words.get(before).equals(".")) {
            before--;
        }
        return before >= 0 && HONORIFICS.contains(NameWords.key(words.get(before)));
    }

    /** "Israel Katz" begins with a given name, "Israel Railways Authority" does not: one or two plain names follow, and then no more. */
    private boolean goesOn(int from, Entry entry) {
        int to = from + 1;
        while (to < words.size() && isNameWord(words.get(to)) && to < from + 4) {
            if (gazetteer.at(words, to).filter(m -> !m.entry().isPlace()).isPresent()) {
                return false;
            }
            to++;
        }
        boolean ends = to == words.size() || little(words.get(to)) != Kind.OTHER;
        return to > from + 1 && (!entry.isPlace() || (to <= from + 3 && ends));
    }

    /** The end of what goes on the name at this word, or this word if nothing does. */
    private int joined(int at, boolean given) {
        String word = words.get(at);
        boolean hyphen = little(word) == Kind.HYPHEN;
        boolean particle = PARTICLES.contains(NameWords.key(word)) && !word.equals("-");
        int next = hyphen || particle ? at + 1 : at;
        if (next > at && next < words.size() && (hyphen || little(words.get(next)) == Kind.HYPHEN)) {
            next = little(words.get(next)) == Kind.HYPHEN ? next + 1 : next;
        }
        if (next >= words.size() || !isNameWord(words.get(next)) || little(words.get(next)) != Kind.OTHER) {
            return particle && next < words.size() && PARTICLES.contains(NameWords.key(words.get(next))) ? next : at;
        }
        if (next > at) {
            return next + 1;
        }
        Optional<Match> match = gazetteer.at(words, next);
        // After a given name a single capitalised word is a last name, whatever else it means: "Maria King".
        boolean plain = match.isEmpty()
                || gazetteer.givenName(word).isPresent()
                || (given
                        && match.get().length() == 1
                        && !match.get().entry().is(NameClass.LEADER)
                        && !word.equals(word.toUpperCase(Locale.ROOT)));
        return plain ? next + 1 : at;
    }

    private static boolean isNameWord(String word) {
        return NameWords.isCapitalised(word);
    }
}
