package rejoinder.attribution;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts words into the pieces that the encoder knows, greedily from the left (WordPiece: Devlin et al., "BERT", NAACL
 * 2019), lower-cased and without accents. A number too rare to be a piece becomes a placeholder. Thread-safe.
 */
final class WordPieces {

    static final int PARAGRAPH = 1; // [unused0]
    static final int NAME = 2; // [unused1]
    static final int NUMBER = 3; // [unused2]
    static final int UNKNOWN = 100; // [UNK]
    static final int CLS = 101;
    static final int SEP = 102;

    /** Of a longer word, such as an address, the first pieces tell enough. */
    private static final int MOST = 6;

    private static final int CACHED = 50_000;

    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, int[]> cache = new ConcurrentHashMap<>();

    WordPieces() {
        List<String> pieces = WordList.lines("word-pieces.txt");
        for (int i = 0; i < pieces.size(); i++) {
            ids.put(pieces.get(i), i);
        }
    }

    /** @param word letters and digits, or one mark; any case */
    int[] of(String word) {
        int[] known = cache.get(word);
        if (known != null) {
            return known;
        }
        int[] pieces = cut(folded(word));
        if (cache.size() < CACHED) {
            cache.put(word, pieces);
        }
        return pieces;
    }

    private int[] cut(String word) {
        Integer whole = ids.get(word);
        if (whole != null) {
            return new int[] {whole};
        }
        if (word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',' || c == ':' || c == '/')) {
            return new int[] {NUMBER};
        }
        int[] pieces = new int[MOST];
        int count = 0;
        int at = 0;
        while (at < word.length() && count < MOST) {
            int end = word.length();
            Integer id = null;
            for (; end > at; end--) {
                id = ids.get(at == 0 ? word.substring(at, end) : "##" + word.substring(at, end));
                if (id != null) {
                    break;
                }
            }
            if (id == null) {
                return new int[] {UNKNOWN};
            }
            pieces[count++] = id;
            at = end;
        }
        return count == 0 ? new int[] {UNKNOWN} : Arrays.copyOf(pieces, count);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Lower-cased, without accents, and not longer than any word. */
    static String folded(String word) {
        String lower = lower(word.length() <= 40 ? word : word.substring(0, 40));
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
            }
        }
        return lower;
    }
}
