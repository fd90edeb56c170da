package rejoinder.attribution;

import java.util.Set;

/**
 * A form of a reporting verb with what may follow it.
 *
 * @param lemma base form
 * @param inflection which form this is
 * @param frames what the content may look like
 * @param prepositions words after which the content may stand as their object: {@code call for}
 */
record CueVerb(String lemma, Inflection inflection, Set<Frame> frames, Set<String> prepositions) {

    enum Inflection {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE
    }

    enum Frame {
        /** A quotation or a clause without a conjunction: "he said it was late". */
        CLAUSE,
        /** A clause with that, whether, how: "he denied that it was late". */
        THAT,
        /** A noun phrase: "they dismissed the report". */
        OBJECT,
        /** An infinitive: "she vowed to return". */
        INFINITIVE,
        /** A person told, before the content: "he told reporters that". */
        ADDRESSEE
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
