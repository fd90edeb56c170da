package rejoinder.claim;

import java.util.List;

/** Brings the words of a family to one: "deter" and "deterrence", "engage" and "engagement". */
final class Roots {

    /** Endings that make a noun or adjective of a verb; of two that fit, the longer stands first. */
    private static final List<String> ENDINGS = List.of(
            "ational", "ation", "ition", "ative", "ement", "ment", "enc", "anc", "ent", "ant", "ion", "iv", "abl",
            "ibl", "al", "er", "or", "at");

    private static final int LEAST = 4; // letters that stay

    private Roots() {}

    /** @param word in lower case */
    static String of(String word) {
        String stem = Stems.of(word);
        for (String ending : ENDINGS) {
            int left = stem.length() - ending.length();
            if (left >= LEAST && stem.endsWith(ending)) {
                return plain(stem.substring(0, left));
            }
        }
        return plain(stem);
    }

    /** "deterr" is "deter"; "extens" and "decis" are "extend" and "decid". */
    private static String plain(String root) {
        int last = root.length() - 1;
        if (last < LEAST) {
            return root;
        }
        if (root.endsWith("ens") || root.endsWith("ans") || root.endsWith("is")) {
            return root.substring(0, last) + "d";
        }
        return root.charAt(last) == root.charAt(last - 1) ? root.substring(0, last) : root;
    }
}
