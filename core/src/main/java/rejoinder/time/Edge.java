package rejoinder.time;

/**
 * A stretch of atoms that belongs to a class. Immutable.
 *
 * @param symbol number of the class, see {@link Symbols}
 * @param end number of the atom after the stretch
 */
record Edge(int symbol, int end, Meaning meaning) {}
