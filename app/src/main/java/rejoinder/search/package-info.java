/**
 * Search over all that a ledger holds: an index that can always be made again from the ledger, a query language, facets
 * with counts, highlights.
 *
 * <p>Traps: the index is never the truth; what it says it covers is written in the same commit as the documents.
 * Offsets of highlights count UTF-16 code units of the text they come with.
 */
@NullMarked
package rejoinder.search;

import org.jspecify.annotations.NullMarked;
