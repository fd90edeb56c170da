/**
 * Articles as they come: bytes of plain text, HTML or JSON Lines in, {@link rejoinder.wire.Article}s and rejections
 * out, and from an article its {@link rejoinder.text.Document}.
 *
 * <p>Traps: everything read is hostile (size, nesting, charset, markup); a bad item is a {@link
 * rejoinder.wire.Rejection} and never ends a batch; nothing is ever fetched, whatever a page links to.
 */
@NullMarked
package rejoinder.wire;

import org.jspecify.annotations.NullMarked;
