/**
 * The auditable record: what was read, by which version, with every span's text; and the exchange form.
 *
 * <p>Traps: a ledger only grows: a newer version's reading of a document is a further revision beside the old one; no
 * time of reading enters an export, so that the same articles give the same bytes.
 */
@NullMarked
package rejoinder.ledger;

import org.jspecify.annotations.NullMarked;
