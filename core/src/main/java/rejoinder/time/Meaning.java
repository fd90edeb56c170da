package rejoinder.time;

import java.util.List;

/** What a stretch of text contributes to the meaning of a temporal expression. */
sealed interface Meaning {

    /** A word that only holds a pattern together. */
    record Word() implements Meaning {
        static final Word ONLY = new Word();
    }

    /** "three", "3.5". */
    record Count(double value) implements Meaning {}

    /** "weeks". */
    record Unit(String name) implements Meaning {}

    /** A string of the table: "PAST_REF", "P1D". */
    record Code(String value) implements Meaning {}

    /** "two weeks", "several months": counts of units, of which an unknown one is {@code X}. */
    record Amount(List<Piece> pieces) implements Meaning {
        public Amount {
            pieces = List.copyOf(pieces);
        }
    }

    /** @param count decimal digits, or {@code X} */
    record Piece(String count, String unit) {}

    /** What names a time, given when the words were said. */
    non-sealed interface Resolvable extends Meaning {

        Found resolve(Reference reference);
    }
}
