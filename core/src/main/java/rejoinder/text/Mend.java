package rejoinder.text;

/**
 * Characters to be put in place of a damaged stretch.
 *
 * @param start first damaged code unit
 * @param end after the last one
 * @param replacement what was meant
 * @param method for people
 */
record Mend(int start, int end, String replacement, String method) {}
