package rejoinder.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.search.Cursor;
import rejoinder.search.Facet;
import rejoinder.search.FacetPage;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest.Order;

/**
 * What an address of the search page asks for, and the addresses of its neighbours. Immutable.
 *
 * @param order as given, if it was
 * @param more the facet of which more values are shown than the most frequent, if any
 */
record SearchAddress(SearchQuery query, Optional<Order> order, Optional<Cursor> after, Optional<FacetPage> more) {

    static final String PATH = "/search";

    /** Of the feed of a query's results. */
    static String feed(SearchQuery query) {
        return PATH + ".atom?q=" + Words.encode(query.text());
    }

    /** Without more values of any facet. */
    SearchAddress(SearchQuery query, Optional<Order> order, Optional<Cursor> after) {
        this(query, order, after, Optional.empty());
    }

    static Optional<FacetPage> more(Function<String, Optional<String>> parameter) {
        Optional<Facet> facet = parameter
                .apply("facet")
                .map(word -> Facet.of(word)
                        .orElseThrow(() -> new Query.BadQueryException("Results are counted by "
                                + Stream.of(Facet.values()).map(Words::lower).collect(Collectors.joining(", "))
                                + ".")));
        return facet.map(f -> new FacetPage(f, page(parameter.apply("values").orElse("1"))));
    }

    private static int page(String given) {
        try {
            int page = Integer.parseInt(given);
            if (page >= 1 && page <= FacetPage.LAST) {
                return page;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new Query.BadQueryException("values is a page of values, from 1 to " + FacetPage.LAST + ".");
    }

    static Optional<Order> order(Function<String, Optional<String>> parameter) {
        return parameter
                .apply("order")
                .map(word -> Order.of(word)
                        .orElseThrow(() -> new Query.BadQueryException(
                                "Results come by newest, oldest, arrival, relevance or doubtful.")));
    }

    static Optional<Cursor> after(Function<String, Optional<String>> parameter) {
        return parameter
                .apply("after")
                .map(text -> Cursor.parse(text)
                        .orElseThrow(() -> new Query.BadQueryException("This is not where a page of results ended.")));
    }

    Order effective() {
        return order.orElse(query.usualOrder());
    }

    /** The same with what was read last at the top, unless another order was given. */
    SearchAddress arriving() {
        return new SearchAddress(query, order.or(() -> Optional.of(Order.ARRIVAL)), after, more);
    }

    String with(SearchQuery other) {
        return address(other, order, Optional.empty(), first());
    }

    String with(Order other) {
        return address(query, Optional.of(other), Optional.empty(), more);
    }

    String with(Cursor cursor) {
        return address(query, order, Optional.of(cursor), more);
    }

    /** The same with more values of a facet, or with the most frequent ones alone. */
    String with(Optional<FacetPage> page) {
        return address(query, order, after, page);
    }

    /** Other results have other values. */
    private Optional<FacetPage> first() {
        return more.map(page -> new FacetPage(page.facet(), 1));
    }

    private static String address(
            SearchQuery query, Optional<Order> order, Optional<Cursor> after, Optional<FacetPage> more) {
        return PATH + "?q=" + Words.encode(query.text())
                + order.map(o -> "&order=" + Words.lower(o)).orElse("")
                + after.map(c -> "&after=" + c.text()).orElse("")
                + more.map(m -> "&facet=" + Words.lower(m.facet()) + (m.page() > 1 ? "&values=" + m.page() : ""))
                        .orElse("");
    }
}
