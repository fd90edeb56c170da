package rejoinder.actor;

import java.util.Comparator;
import java.util.Optional;
import rejoinder.mention.Mention;

/**
 * A mention with the actor it denotes. Immutable.
 *
 * @param mention the name in the text
 * @param actor whom it denotes; nobody if it is a treaty, a weapon, a mere place, or not known
 * @param why the reason in a sentence for a reader
 */
public record Denotation(Mention mention, Optional<Actor> actor, String why) {

    /** Order of the text; longer first where two begin together. */
    public static final Comparator<Denotation> TEXT_ORDER = Comparator.<Denotation>comparingInt(
                    d -> d.mention().span().start())
            .thenComparingInt(d -> -d.mention().span().end());
}
