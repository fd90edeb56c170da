package rejoinder.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings the forms of a word to one: irregular ones by {@code irregular.tsv}, others by cutting off endings. */
final class Stems {

    private static final Map<String, String> LEMMAS = new HashMap<>();

    static {
        for (List<String> row : Table.rows("irregular.tsv")) {
            for (String form : row.get(1).split(" ")) {
                LEMMAS.putIfAbsent(form, row.get(0));
            }
        }
    }

    private Stems() {}

    /** @param word in lower case */
    static String of(String word) {
        String lemma = LEMMAS.get(word);
        if (lemma != null) {
            return cut(lemma);
        }
        return cut(word);
    }

    private static String cut(String word) {
        String s = word;
        int n = s.length();
        if (n < 4) {
            return s;
        }
        if (s.endsWith("ies") && n > 4) {
            return s.substring(0, n - 3) + "i";
        }
        if (s.endsWith("sses") || s.endsWith("ches") || s.endsWith("shes") || s.endsWith("xes")) {
            s = s.substring(0, n - 2);
        } else if (s.endsWith("s") && !s.endsWith("ss") && !s.endsWith("us") && !s.endsWith("is")) {
            s = s.substring(0, n - 1);
        }
        if (s.endsWith("ing") && s.length() > 5) {
            s = undouble(s.substring(0, s.length() - 3));
        } else if (s.endsWith("ied") && s.length() > 4) {
            s = s.substring(0, s.length() - 3) + "i";
        } else if (s.endsWith("ed") && s.length() > 4) {
            s = undouble(s.substring(0, s.length() - 2));
        } else if (s.endsWith("ly") && s.length() > 5) {
            s = s.substring(0, s.length() - 2);
        }
        if (s.endsWith("e") && s.length() > 3) {
            s = s.substring(0, s.length() - 1);
        } else if (s.endsWith("y") && s.length() > 3) {
            s = s.substring(0, s.length() - 1) + "i";
        }
        return s;
    }

    /** "stopp" is "stop", but "kill" stays. */
    private static String undouble(String s) {
        int n = s.length();
        boolean twice = n > 3 && s.charAt(n - 1) == s.charAt(n - 2);
        return twice && "lsz".indexOf(s.charAt(n - 1)) < 0 ? s.substring(0, n - 1) : s;
    }
}
