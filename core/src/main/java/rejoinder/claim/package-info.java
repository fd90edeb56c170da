/**
 * What is claimed and answered: the act of each attribution, claims restated by an opponent, responses.
 *
 * <p>Walk: {@link rejoinder.claim.Claims#of} finds restated claims first, since they are attributions too; then acts,
 * what each is about, and who answers whom.
 *
 * <p>Trap: nothing here judges who is right. A restated claim is its opponent's, whoever repeats it.
 */
@NullMarked
package rejoinder.claim;

import org.jspecify.annotations.NullMarked;
