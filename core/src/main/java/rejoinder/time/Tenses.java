package rejoinder.time;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the clause around an expression looks back or ahead, by the nearest word of {@code tenses.tsv}: "said on
 * Tuesday" back, "will meet on Tuesday" ahead. Words before it in its sentence go before words after it.
 */
final class Tenses {

    private static final int REACH = 12;
    private static final Map<String, Set<String>> WORDS = Tables.rows("tenses.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row[0], row -> Arrays.stream(row[1].split(" ")).collect(Collectors.toUnmodifiableSet())));

    private static final Set<String> AHEAD = words("ahead");
    private static final Set<String> CLOSE = words("close");
    private static final Set<String> BACK = words("back");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "their", "her", "this", "that", "our", "my", "your");

    private Tenses() {}

    private static Set<String> words(String name) {
        return WORDS.getOrDefault(name, Set.of());
    }

    static Tense of(List<Atom> atoms, int start, int end) {
        int sentence = atoms.get(start).sentence();
        if (start > 0 && CLOSE.contains(atoms.get(start - 1).low())) {
            return Tense.FUTURE;
        }
        for (int i = start - 1; i >= 0 && start - i <= REACH && atoms.get(i).sentence() == sentence; i--) {
            Tense tense = tense(atoms, i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        for (int i = end; i < atoms.size() && i - end <= REACH && atoms.get(i).sentence() == sentence; i++) {
            Tense tense = tense(atoms, i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private static Tense tense(List<Atom> atoms, int i) {
        Atom atom = atoms.get(i);
        String low = atom.low();
        if ((AHEAD.contains(low) && !atom.capital()) || (low.equals("to") && infinitive(atoms, i + 1))) {
            return Tense.FUTURE;
        }
        boolean past = BACK.contains(low) || (low.length() > 4 && low.endsWith("ed") && !atom.capital());
        boolean passive = past && i > 0 && atoms.get(i - 1).low().equals("be"); // "to be held on Friday"
        return passive ? Tense.FUTURE : past ? Tense.PAST : Tense.UNKNOWN;
    }

    /** "To meet on Friday", but not "to the north". */
    private static boolean infinitive(List<Atom> atoms, int i) {
        return i < atoms.size()
                && atoms.get(i).isWord()
                && !atoms.get(i).capital()
                && !DETERMINERS.contains(atoms.get(i).low());
    }
}
