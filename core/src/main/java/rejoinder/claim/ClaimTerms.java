package rejoinder.claim;

import java.util.Set;

/**
 * What a claim is about, in terms that can be compared. Immutable.
 *
 * @param predicates what is said: stems and concepts
 * @param names of whom and what, also those that a pronoun stands for
 * @param first the name that comes first, mostly the doer
 * @param numbers as written, without separators
 * @param contrary concepts of which the claim has a contrary word
 * @param negated whether an odd number of words say no, contrary words aside
 * @param open whether it takes no side: "whether", "could not tell"
 * @param hedged whether it leaves a way out: "may", "most likely"
 * @param wish whether it is about what ought to be done
 */
record ClaimTerms(
        Vector predicates,
        Vector names,
        String first,
        Set<String> numbers,
        Set<String> contrary,
        boolean negated,
        boolean open,
        boolean hedged,
        boolean wish) {

    /** Predicates and names together. */
    Vector all() {
        return predicates.plus(names, 1);
    }
}
