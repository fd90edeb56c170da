package rejoinder.search;

import java.time.Instant;

/**
 * A query that somebody wants to ask again. Immutable.
 *
 * @param name short, unlike that of any other
 * @param query as it is written in the bar
 * @param seen when somebody last said to have seen its results; what was read later is new
 */
public record SavedSearch(String name, String query, Instant seen) {

    /** @throws IllegalArgumentException if the name or query is empty or too long, or the query cannot be read */
    public SavedSearch {
        if (name.isBlank() || name.length() > 100 || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name has from 1 to 100 characters on one line");
        }
        try {
            if (SearchQuery.parse(query).isEmpty()) {
                throw new IllegalArgumentException("there is no query to save");
            }
        } catch (QuerySyntaxException e) {
            throw new IllegalArgumentException("the query cannot be read " + e.whole(), e);
        }
    }

    /** The query as it is asked. */
    public SearchQuery asked() {
        try {
            return SearchQuery.parse(query);
        } catch (QuerySyntaxException e) {
            throw new IllegalStateException("a saved search can be read", e);
        }
    }
}
