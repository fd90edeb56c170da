/**
 * Canonical text and what is marked on it: spans, regions, tokens, sentences, quotations.
 *
 * <p>Traps: every offset is a UTF-16 code unit of one document's canonical text, half open; a {@link
 * rejoinder.text.TokenRange} counts tokens and is another type on purpose. Characters are folded for tagging only;
 * what is stored and shown is never folded.
 */
@NullMarked
package rejoinder.text;

import org.jspecify.annotations.NullMarked;
