package rejoinder.claim;

import java.util.Locale;

/** How a claim stands to a proposition. */
public enum Stance {
    HOLDS,
    OPPOSES,
    /** Asks, weighs, cannot say. */
    NEUTRAL;

    /** The other side's; who takes none takes none there either. */
    Stance turned() {
        return this == HOLDS ? OPPOSES : this == OPPOSES ? HOLDS : NEUTRAL;
    }

    /** Lower case, as it is stored and written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
