/**
 * How good a reading is: what was found compared with what people marked, article by article, and summed up.
 *
 * <p>The walk: {@link rejoinder.evaluation.AnnotationLine} reads what people or programs marked, {@link
 * rejoinder.evaluation.Comparison} compares the two for one article, {@link rejoinder.evaluation.Evaluation} adds up.
 *
 * <p>Traps: spans are reduced to the words they touch, so that spaces, punctuation and the cutting into pieces never
 * matter; every rate is a ratio of sums over all articles, never a mean of articles' rates.
 */
@NullMarked
package rejoinder.evaluation;

import org.jspecify.annotations.NullMarked;
