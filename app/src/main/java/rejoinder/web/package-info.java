/** The pages, and the addresses behind them. */
@NullMarked
package rejoinder.web;

import org.jspecify.annotations.NullMarked;
