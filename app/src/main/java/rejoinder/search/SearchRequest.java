package rejoinder.search;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One question to the index. Immutable.
 *
 * @param size results at most, from 1 to {@link #MOST}
 * @param after the cursor of the page before this
 * @param facets what to count results by
 * @param histogram whether to count results by day
 * @param more a facet of which a page of all values is wanted
 * @param only among these; among all if empty. They are not counted by facets or days
 */
public record SearchRequest(
        SearchQuery query,
        Order order,
        int size,
        Optional<Cursor> after,
        Set<Facet> facets,
        boolean histogram,
        Optional<FacetPage> more,
        Optional<Chosen> only) {

    public static final int MOST = 1_000;

    /** In what order results come. */
    public enum Order {
        /** By the day said, else of publication; the undated last. */
        NEWEST,
        OLDEST,
        /** By when the article was read into the ledger, the last first. */
        ARRIVAL,
        RELEVANCE,
        /** What is least sure of a statement, its words, its actor or its act: the least sure first; articles last. */
        DOUBTFUL;

        /** As it is written in addresses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Order> of(String word) {
            return Stream.of(values()).filter(o -> o.word().equals(word)).findFirst();
        }
    }

    /** @throws IllegalArgumentException if the size is out of range */
    public SearchRequest {
        facets = Set.copyOf(facets);
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("size must be from 1 to " + MOST + ", not " + size);
        }
        if (only.isPresent() && (histogram || !facets.isEmpty())) {
            throw new IllegalArgumentException("what is chosen by ids is not counted by anything");
        }
    }

    /** Among all. */
    public SearchRequest(
            SearchQuery query, Order order, int size, Optional<Cursor> after, Set<Facet> facets, boolean histogram) {
        this(query, order, size, after, facets, histogram, Optional.empty(), Optional.empty());
    }

    /** The same question about these alone. */
    public SearchRequest only(Optional<Chosen> chosen) {
        return new SearchRequest(query, order, size, after, facets, histogram, more, chosen);
    }

    /** The same question with this page of the values of a facet. */
    public SearchRequest more(Optional<FacetPage> page) {
        return new SearchRequest(query, order, size, after, facets, histogram, page, only);
    }
}
