package rejoinder.search;

/**
 * A facet of which more values are wanted than the most frequent: a page of {@value #VALUES} of them. Immutable.
 *
 * @param page from 1 to {@value #LAST}
 */
public record FacetPage(Facet facet, int page) {

    public static final int VALUES = 200;
    public static final int LAST = 1_000;

    /** @throws IllegalArgumentException if there is no such page */
    public FacetPage {
        if (page < 1 || page > LAST) {
            throw new IllegalArgumentException("pages are numbered from 1 to " + LAST + ", not " + page);
        }
    }

    int first() {
        return (page - 1) * VALUES;
    }
}
