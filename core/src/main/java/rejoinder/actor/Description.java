package rejoinder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A source's phrase by its bare words: without its article, and cut before a relative clause, comma or bracket.
 *
 * @param text such as {@code senior officials in Ardel}
 * @param words of the head part, in lower case: {@code senior officials}
 */
record Description(String text, List<String> words) {

    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your");

    private static final Set<String> ENDS =
            Set.of(",", "who", "which", "that", "whom", "(", ";", "–", "—", "[", "\"", "“");

    private static final Set<String> PREPOSITIONS =
            Set.of("of", "in", "from", "for", "at", "on", "by", "with", "to", "about", "inside", "within", "near");

    static Description of(String phrase) {
        List<String> words = NameWords.of(phrase);
        int from = 0;
        while (from < words.size() - 1 && ARTICLES.contains(words.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        int to = from;
        while (to < words.size() && (to == from || !ENDS.contains(words.get(to).toLowerCase(Locale.ROOT)))) {
            to++;
        }
        List<String> kept = words.subList(from, to);
        List<String> head = new ArrayList<>();
        for (String word : kept) {
            if (PREPOSITIONS.contains(word) && !head.isEmpty()) {
                break;
            }
            head.add(word.toLowerCase(Locale.ROOT));
        }
        return new Description(text(kept), List.copyOf(head));
    }

    private static String text(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            boolean joined = word.equals("'s")
                    || word.equals("-")
                    || (text.length() > 0 && text.charAt(text.length() - 1) == '-');
            text.append(text.length() == 0 || joined ? "" : " ").append(word);
        }
        return text.toString();
    }

    /** Words that the text writes small. */
    List<String> common() {
        return NameWords.of(text).stream()
                .filter(w -> Character.isLowerCase(w.charAt(0)))
                .toList();
    }

    /** The last word of the head part: "minister" of "deputy minister". */
    String head() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** "some Reformists" are not the Reform Party. */
    boolean isSome() {
        return words.size() > 1
                && Set.of(
                                "some",
                                "many",
                                "several",
                                "few",
                                "most",
                                "other",
                                "certain",
                                "numerous",
                                "two",
                                "three",
                                "dozens")
                        .contains(words.get(0));
    }

    /** "the two governments", "both sides". */
    boolean isTwoStates() {
        return words.size() == 2
                && Set.of("two", "both").contains(words.get(0))
                && Set.of(
                                "governments",
                                "countries",
                                "sides",
                                "states",
                                "nations",
                                "neighbours",
                                "neighbors",
                                "capitals")
                        .contains(words.get(1));
    }

    /** Whether the phrase says nothing that was not said of somebody: "the deputy minister" of a deputy defence minister. */
    boolean takesUp(Set<String> said) {
        return !words.isEmpty() && said.containsAll(words);
    }
}
