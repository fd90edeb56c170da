package rejoinder.ledger;

import java.time.Instant;

/**
 * A reading as the ledger holds it. Immutable.
 *
 * @param reading what was read
 * @param revision number of this reading among those of its document, from 1
 * @param readAt when it entered the ledger
 * @param origin where the article was found
 */
public record Entry(Reading reading, int revision, Instant readAt, String origin) {}
