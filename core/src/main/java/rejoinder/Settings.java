package rejoinder;

import rejoinder.attribution.Profile;

/**
 * How to read. Immutable.
 *
 * @param profile which model finds attributions
 * @param minConfidence attributions less sure than this are left out, from 0 (keep all) to 1: higher gives fewer and
 *     more often right ones
 */
public record Settings(Profile profile, double minConfidence) {

    /** The accurate model, with every attribution that it finds. */
    public static final Settings DEFAULT = new Settings(Profile.ACCURATE, 0);

    /** @throws IllegalArgumentException if the confidence is not between 0 and 1 */
    public Settings {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("minConfidence must be between 0 and 1, not " + minConfidence);
        }
    }

    /** What differs from the default, for the producer's version: {@code +fast}, {@code +min.0.5}, or nothing. */
    String suffix() {
        return (profile == DEFAULT.profile() ? "" : "+" + profile.word())
                + (minConfidence == 0 ? "" : "+min." + minConfidence);
    }
}
