package rejoinder.time;

/**
 * A run of letters, a number, or a single mark: what the tables are matched against. "20-year-long" is five atoms,
 * "1990s" two, "20,000" one. Immutable.
 *
 * @param start in the canonical text
 * @param end in the canonical text, exclusive
 * @param low in lower case, with straight apostrophes and hyphens
 * @param capital true if it begins with an upper-case letter
 * @param glued true if no white space stands before it
 * @param sentence number of the stretch of text that it stands in; nothing is matched across two
 */
record Atom(int start, int end, String low, boolean capital, boolean glued, int sentence) {

    boolean isNumber() {
        char c = low.charAt(0);
        return c >= '0' && c <= '9';
    }

    boolean isWord() {
        return Character.isLetter(low.charAt(0));
    }
}
