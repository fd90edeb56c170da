package rejoinder.search;

import java.io.IOException;

/** Results that can be counted. Used by one thread. */
interface Counted {

    long total();

    /** The values of a facet from one place to another in the order of how frequent they are, ties by value. */
    FacetValues values(Facet facet, int from, int to) throws IOException;

    Histogram histogram() throws IOException;
}
