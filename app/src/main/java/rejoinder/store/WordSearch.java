package rejoinder.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;
import rejoinder.ledger.WordMatch;

/**
 * Finds words without regard to case in every script; SQLite itself knows the case of ASCII only. Two SQL functions:
 * {@code folded(text)}, and {@code holds_words(text, words)}, where words are {@linkplain #words prepared} before.
 */
final class WordSearch {

    private WordSearch() {}

    static void register(Connection connection) throws SQLException {
        Function.create(connection, "folded", new Folded(), 1, Function.FLAG_DETERMINISTIC);
        Function.create(connection, "holds_words", new HoldsWords(), 2, Function.FLAG_DETERMINISTIC);
    }

    /** The words of a filter as {@code holds_words} takes them: folded, one a line. */
    static String words(String asked) {
        return String.join("\n", WordMatch.fold(asked.strip()).split("\\s+"));
    }

    private static final class Folded extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                result();
            } else {
                result(WordMatch.fold(text));
            }
        }
    }

    private static final class HoldsWords extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            String words = value_text(1);
            result(text != null && words != null && holds(WordMatch.fold(text), words) ? 1 : 0);
        }

        private static boolean holds(String text, String words) {
            for (String word : words.split("\n")) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }
}
