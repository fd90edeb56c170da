package rejoinder.claim;

import rejoinder.attribution.Attribution;

/**
 * A claim that a speaker repeats in order to answer it. Immutable.
 *
 * @param claim the restated claim; its parent is the speaker's statement
 * @param speaker the statement that repeats it
 * @param refuted whether the speaker says in so many words that it is untrue
 */
record Restatement(Attribution claim, Attribution speaker, boolean refuted) {

    /** Whether the words that show the restatement also stand inside another statement. */
    boolean basisInside(Attribution other) {
        return other.content().holds(claim.basis().evidence());
    }
}
