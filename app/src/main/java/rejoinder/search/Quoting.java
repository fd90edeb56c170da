package rejoinder.search;

/** When words of a query need quotation marks, and how they are set. */
final class Quoting {

    private Quoting() {}

    /** What ends an unquoted word, beside white space. */
    static boolean ends(char c) {
        return c == '(' || c == ')' || isMark(c);
    }

    static boolean isMark(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D';
    }

    /** True for a word that means itself without quotation marks, wherever it stands. */
    static boolean isPlain(String word) {
        if (word.isEmpty() || "-=~".indexOf(word.charAt(0)) >= 0 || QueryParser.isOperator(word)) {
            return false;
        }
        return word.chars().noneMatch(c -> isSpecial(c) || c == ':');
    }

    private static boolean isSpecial(int c) {
        return Character.isWhitespace(c) || ends((char) c) || c == '\\' || c == '*' || c == '~';
    }

    static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isMark(c) || c == '\\') {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.append('"').toString();
    }

    /** After the colon of a field, where colons and operators mean themselves. */
    static String value(String value) {
        boolean plain =
                !value.isEmpty() && value.charAt(0) != '=' && value.chars().noneMatch(Quoting::isSpecial);
        return plain ? value : quoted(value);
    }
}
