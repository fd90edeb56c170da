/**
 * The record in the forms that other programs take, one class a form. Every export streams: one article is held at a
 * time, and nothing is capped; networks and disputes hold what is gathered over articles, which grows with the actors,
 * not with the articles. The same record gives the same bytes. Traps: positions are Unicode code points wherever a
 * specification says so ({@link rejoinder.export.CodePoints}); halves of surrogate pairs, which UTF-8 cannot carry,
 * become U+FFFD everywhere but in the exchange form.
 */
@NullMarked
package rejoinder.export;

import org.jspecify.annotations.NullMarked;
