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

    /**
     * Whether the restated claim shows another attribution to be misread: the claim's own cue with the speaker as its
     * source, or a deed told in the claim taken for words ("Kestria | shut | the dam").
     *
     * @param reports whether the other's cue is known to report
     */
    boolean explains(Attribution other, boolean reports) {
        if (other.id().equals(claim.id())
                || other.id().equals(speaker.id())
                || other.cue().spans().isEmpty()) {
            return false;
        }
        boolean sameCue = other.cue().spans().equals(claim.cue().spans());
        boolean deed = !reports
                && claim.content().holds(other.content().spans())
                && claim.content().holds(other.cue().spans());
        return sameCue || deed;
    }
}
