package rejoinder.search;

import java.util.Optional;

/**
 * What may have been meant instead of what was asked. Immutable.
 *
 * @param message for people
 * @param instead the query that it proposes, if it does
 */
public record Hint(String message, Optional<SearchQuery> instead) {}
