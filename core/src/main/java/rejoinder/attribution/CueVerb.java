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

    private static final Set<String> MENTAL = Set.of(
            "think",
            "believe",
            "hope",
            "feel",
            "fear",
            "expect",
            "support",
            "seek",
            "doubt",
            "worry",
            "wonder",
            "find",
            "decide",
            "agree",
            "suspect",
            "reckon",
            "regret",
            "anticipate");

    enum Inflection {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE
    }

    enum Frame {
        /** A quotation, or a clause before the verb: "it was late, he added". */
        QUOTATION,
        /** A clause after the verb without a conjunction: "he said it was late". */
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

    /** Holds a state of mind rather than an utterance; inside a speaker's own words it is part of them: "I think". */
    boolean isMental() {
        return MENTAL.contains(lemma);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
