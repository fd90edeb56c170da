package rejoinder.actor;

import rejoinder.text.Span;

/**
 * A run of words that names or describes somebody, with at least one proper name in it: "Kestrian foreign ministry
 * spokeswoman Irena Valsk". Immutable.
 *
 * @param span of the run
 * @param sentence its number
 * @param place where it stands in the sentence
 * @param headline it stands in a headline or deck, where capitals tell little
 * @param phrase what it tells, an apposition behind it included
 */
record Chunk(Span span, int sentence, Place place, boolean headline, Phrase phrase) {

    /** Where a run stands in its sentence, which tells how present it leaves somebody to the reader. */
    enum Place {
        /** At the beginning of its clause, where subjects stand. */
        SUBJECT,
        OTHER,
        /** Behind a preposition, or a possessor: "the head of Kestria", "Valsk's office". */
        OBLIQUE
    }
}
