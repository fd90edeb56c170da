/**
 * Who decided: the rule or model behind each decision, its version, its evidence and its confidence.
 *
 * <p>Trap: a confidence belongs to the decision of one producer and is not comparable between producers unless both are
 * calibrated.
 */
@NullMarked
package rejoinder.provenance;

import org.jspecify.annotations.NullMarked;
