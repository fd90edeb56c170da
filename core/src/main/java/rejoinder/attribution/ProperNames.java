package rejoinder.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.text.Token;

/**
 * Tells names from ordinary words by their letters and a word list alone, never by which name it is: a capitalised
 * word that English does not write small. The encoder sees one and the same placeholder for every name, so no party's
 * name can change what is found. Immutable.
 */
public final class ProperNames {

    /** "US" and "WHO" are names, "us" and "who" are not; other capitals are loud ordinary words ("NEVER"). */
    private static final Set<String> ACRONYMS = Set.of("US", "WHO", "AID", "ARENA", "START", "SALT", "ICE");

    private final Set<String> ordinary = new HashSet<>(WordList.lines("ordinary-words.txt"));
    private final Map<String, List<List<String>>> compounds = new HashMap<>();

    public ProperNames() {
        for (String line : WordList.lines("compound-names.txt")) {
            List<String> words = List.of(line.split(" "));
            compounds.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
        }
    }

    /** Whether a word without marks and clitics is a name: "Ostavia", "NATO", not "Ministry", not "never". */
    public boolean isName(String word) {
        if (!Character.isUpperCase(word.charAt(0)) || digits(word)) {
            return false;
        }
        return ACRONYMS.contains(word) || !ordinary.contains(WordPieces.lower(word));
    }

    /** How many tokens from {@code first} are one compound name ("United States"), or 0. */
    int compound(List<Token> tokens, int first, int end) {
        if (!Character.isUpperCase(tokens.get(first).form().charAt(0))) {
            return 0;
        }
        int longest = 0;
        for (List<String> words :
                compounds.getOrDefault(WordPieces.lower(tokens.get(first).form()), List.of())) {
            if (words.size() > longest && first + words.size() <= end && matches(words, tokens, first)) {
                longest = words.size();
            }
        }
        return longest;
    }

    private static boolean matches(List<String> words, List<Token> tokens, int first) {
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(WordPieces.lower(tokens.get(first + i).form()))) {
                return false;
            }
        }
        String last = tokens.get(first + words.size() - 1).form();
        return Character.isUpperCase(last.charAt(0)); // "South Korea", not "Hong kong"
    }

    private static boolean digits(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
