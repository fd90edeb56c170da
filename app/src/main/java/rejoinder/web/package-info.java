/**
 * The pages, the addresses behind them, and the report in one file.
 *
 * <p>The walk: {@code Routes} asks the ledger, makes a view ({@code ArticleView}, {@code ListView}) and hands it to a
 * template in {@code src/main/jte}; {@code Segmenter} cuts the article's text so that nested and crossing spans can be
 * marked; {@code Failures} is the one place where an exception becomes an answer.
 *
 * <p>Traps: views are public only because compiled templates live in a package of their own; templates escape
 * everything, and nothing here writes markup by hand; no page may load anything from outside, so the style sheet and
 * the script are files of ours; the pages must work without the script.
 */
@NullMarked
package rejoinder.web;

import org.jspecify.annotations.NullMarked;
