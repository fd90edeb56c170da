package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells contents that can stand alone from parts of a clause: "the gates were shut" and "Kestria keeps its word", but not
 * "of shutting the gates" or "the call to shut them". Words are all it has; what it cannot tell counts as a part.
 */
final class Clauses {

    private static final int LEAST = 4; // words of a clause without an auxiliary

    /** Never first in a clause, unless it is a sentence as it was said. */
    private static final Set<String> NEVER_FIRST = Set.of(
            "to",
            "of",
            "about",
            "against",
            "regarding",
            "whether",
            "how",
            "what",
            "why",
            "who",
            "whom",
            "which",
            "and",
            "or",
            "but",
            "not");

    /** First in a clause only if one follows: "in June the gates were shut", but not "in breach of the treaty". */
    private static final Set<String> OPENERS = Set.of(
            "in", "on", "at", "for", "from", "by", "with", "without", "as", "if", "when", "while", "after", "before",
            "because", "since", "until", "under", "over", "during", "between", "among", "like", "than", "being",
            "having");

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "am", "has", "have", "had", "will", "would", "can", "cannot", "could", "may",
            "might", "must", "shall", "should", "do", "does", "did");

    /** After one of these an auxiliary belongs to an inner clause: "the ship that was rammed". */
    private static final Set<String> INNER = Set.of(
            "that", "which", "who", "whom", "whose", "what", "where", "when", "why", "how", "if", "whether", "because",
            "as", "than", "to", "while", "after", "before", "until", "since", "though");

    private static final Set<String> POINTING = Set.of(
            "it", "its", "he", "she", "his", "her", "they", "their", "this", "that", "these", "those", "there", "such",
            "we", "our", "i", "my", "you", "your");

    /** After these a clause is told, whatever it begins with. */
    private static final Set<String> TELLING = Stream.of(
                    "say",
                    "tell",
                    "add",
                    "state",
                    "stress",
                    "insist",
                    "argue",
                    "explain",
                    "write",
                    "reply",
                    "continue",
                    "conclude",
                    "maintain",
                    "recall",
                    "according")
            .map(Stems::of)
            .collect(Collectors.toUnmodifiableSet());

    private Clauses() {}

    static boolean isWhole(Holding holding) {
        List<String> words = words(holding.content());
        boolean that = words.size() > 1 && lower(words, 0).equals("that");
        int first = that ? 1 : 0;
        boolean sentence = holding.direct()
                && !words.isEmpty()
                && Character.isUpperCase(words.get(0).charAt(0));
        if (words.size() - first < 2 || (!sentence && NEVER_FIRST.contains(lower(words, first)))) {
            return false;
        }
        boolean told = sentence || that || (!holding.direct() && tells(holding.cue()));
        boolean fits = words.size() - first >= LEAST && !OPENERS.contains(lower(words, first));
        return hasAuxiliary(words, first) || (told && fits);
    }

    /** Whether it begins with a word that points at what only its article tells: "it was a balloon". */
    static boolean points(String content) {
        List<String> words = words(content);
        return !words.isEmpty() && POINTING.contains(beforeApostrophe(lower(words, 0)));
    }

    private static boolean hasAuxiliary(List<String> words, int first) {
        for (int i = first; i < words.size(); i++) {
            String word = words.get(i); // "May" is a month
            if (isAuxiliary(word) && (i > first || word.indexOf('\'') > 0)) {
                return true;
            }
            if (i > first && INNER.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** "was", "it's", "don't" */
    static boolean isAuxiliary(String word) {
        int mark = word.indexOf('\'');
        return AUXILIARIES.contains(word)
                || word.endsWith("n't")
                || (mark > 0 && POINTING.contains(word.substring(0, mark).toLowerCase(Locale.ROOT)));
    }

    private static boolean tells(String cue) {
        return cue.isEmpty()
                || words(cue).stream()
                        .map(w -> Stems.of(w.toLowerCase(Locale.ROOT)))
                        .anyMatch(TELLING::contains);
    }

    private static String beforeApostrophe(String word) {
        int mark = word.indexOf('\'');
        return mark < 0 ? word : word.substring(0, mark);
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }

    /** Between blanks, without the marks at their edges. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.replace('’', '\'').split("\\s+")) {
            int start = 0;
            int end = word.length();
            while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
                start++;
            }
            while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                words.add(word.substring(start, end));
            }
        }
        return words;
    }
}
