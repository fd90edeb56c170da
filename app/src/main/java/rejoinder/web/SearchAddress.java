package rejoinder.web;

import java.util.Optional;
import java.util.function.Function;
import rejoinder.search.Cursor;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest.Order;

/**
 * What an address of the search page asks for, and the addresses of its neighbours. Immutable.
 *
 * @param order as given, if it was
 */
record SearchAddress(SearchQuery query, Optional<Order> order, Optional<Cursor> after) {

    static final String PATH = "/search";

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
        return new SearchAddress(query, order.or(() -> Optional.of(Order.ARRIVAL)), after);
    }

    String with(SearchQuery other) {
        return address(other, order, Optional.empty());
    }

    String with(Order other) {
        return address(query, Optional.of(other), Optional.empty());
    }

    String with(Cursor cursor) {
        return address(query, order, Optional.of(cursor));
    }

    private static String address(SearchQuery query, Optional<Order> order, Optional<Cursor> after) {
        return PATH + "?q=" + Words.encode(query.text())
                + order.map(o -> "&order=" + Words.lower(o)).orElse("")
                + after.map(c -> "&after=" + c.text()).orElse("");
    }
}
