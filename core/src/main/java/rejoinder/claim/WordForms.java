package rejoinder.claim;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of a verb or noun by the rules of English spelling, and those of {@code irregular.tsv}. It makes more forms
 * than there are ("stoped"): they only serve to recognise words.
 */
public final class WordForms {

    private static final Map<String, List<String>> IRREGULAR = new HashMap<>();

    static {
        for (List<String> row : Table.rows("irregular.tsv")) {
            IRREGULAR.put(row.get(0), List.of(row.get(1).split(" ")));
        }
    }

    private WordForms() {}

    /** The lemma first; all in lower case. */
    public static Set<String> of(String lemma) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(lemma);
        forms.addAll(IRREGULAR.getOrDefault(lemma, List.of()));
        int n = lemma.length();
        if (n < 3 || !Character.isLetter(lemma.charAt(n - 1))) {
            return forms;
        }
        char last = lemma.charAt(n - 1);
        String stem = lemma.substring(0, n - 1);
        forms.add(lemma + "s");
        if (last == 'e') {
            forms.add(lemma + "d");
            forms.add(stem + "ing");
        } else if (last == 'y' && !isVowel(lemma.charAt(n - 2))) {
            forms.add(stem + "ies");
            forms.add(stem + "ied");
            forms.add(lemma + "ing");
        } else {
            forms.add(lemma + "es");
            forms.add(lemma + "ed");
            forms.add(lemma + "ing");
            if (!isVowel(last) && isVowel(lemma.charAt(n - 2))) {
                forms.add(lemma + last + "ed");
                forms.add(lemma + last + "ing");
            }
        }
        return forms;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
