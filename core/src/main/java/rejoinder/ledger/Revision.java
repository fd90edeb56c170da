package rejoinder.ledger;

import java.time.Instant;
import rejoinder.provenance.Producer;

/**
 * One of the readings of a document, without its content. Immutable.
 *
 * @param number from 1
 * @param producer the version that read
 * @param readAt when it entered the ledger
 * @param attributions how many attributions it found
 */
public record Revision(int number, Producer producer, Instant readAt, int attributions) {}
