/**
 * When: temporal expressions with their values and intervals, and the anchor that a dateline gives, with the derivation
 * of its year.
 *
 * <p>Values are those of TIMEX3 (Pustejovsky, Castaño, Ingria, Saurí, Gaizauskas, Setzer, Katz, "TimeML: Robust
 * Specification of Event and Temporal Expressions in Text", IWCS-5, 2003; ISO 24617-1). We depart from it in these: each
 * value comes with a half-open interval of the calendar and the words of its derivation; "early 2009" keeps the value of
 * its year as there, and its interval is a third of it; the winter is that of its January; clock times name a zone only
 * if it is written; a range is two expressions without a third around them; an expression that hangs on an event ("two
 * weeks after the ministers met") stays a duration, with the event's words as anchor; "current" and "former" are none;
 * ages are none.
 *
 * <p>The walk: {@link rejoinder.time.TimexFinder} cuts the text into atoms; {@code words.tsv} and numerals give them
 * classes; the patterns of {@code rules.tsv} make classes of classes, level by level; the leftmost longest matches
 * remain, of which rows of class {@code NONE} only keep others away ("aged 34"); each is resolved in the order of the
 * text. In news it is counted from the day of publication, in history ({@code Narrative} decides, from the dates in the
 * text) from the date named last.
 *
 * <p>Traps: a date without a year is no date; it is resolved with a stated reason or left with X in its value. Work
 * grows with the length of the text because no pattern has a loop: keep it so.
 */
@NullMarked
package rejoinder.time;

import org.jspecify.annotations.NullMarked;
