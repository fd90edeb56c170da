package rejoinder.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.ledger.Filter;
import rejoinder.search.DateRange;
import rejoinder.search.Node;
import rejoinder.search.QueryField;
import rejoinder.search.QuerySyntaxException;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest.Order;

/**
 * What is looked for: a query in the language of search, into which the plain filters beside it are written, and words of
 * the text and of the source, which are compared letter by letter as in the lists of the pages and of {@code list}, and so
 * are asked of the ledger. Whatever makes no sense is refused with an {@link IllegalArgumentException} that says what to
 * do. Immutable.
 *
 * @param query with the filters but for words, as it could be asked again
 * @param kind of what: {@code statement}, {@code article} or {@code event}
 * @param filter the words, and the days beside them
 */
record Question(SearchQuery query, String kind, Order order, Filter filter) {

    private static final int LONGEST_VALUE = 200;
    private static final String KIND =
            "kind: makes no sense here; take it away. Statements, articles and events have a list each.";

    /** Of statements, by the names in {@link Answers#STATEMENT_FIELDS}. */
    static Question statements(Map<String, String> given) {
        return of(given, "statement");
    }

    /** Of articles, by the names in {@link Answers#ARTICLE_FIELDS}. */
    static Question articles(Map<String, String> given) {
        return of(given, "article");
    }

    /** Of events, by the names in {@link Answers#EVENT_FIELDS}. */
    static Question events(Map<String, String> given) {
        return of(given, "event");
    }

    private static Question of(Map<String, String> given, String kind) {
        SearchQuery query = query(given.getOrDefault("q", ""));
        if (query.names(QueryField.KIND)) {
            throw new IllegalArgumentException(KIND);
        }
        for (Node part : parts(given)) {
            query = query.and(part);
        }
        Optional<Order> order = Optional.ofNullable(given.get("order"))
                .map(word -> Order.of(word)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "order is newest, oldest, arrival, relevance or doubtful.")));
        return new Question(query, kind, order.orElse(query.usualOrder()), filter(given));
    }

    private static Filter filter(Map<String, String> given) {
        Filter words = Filter.ALL.words(value(given, "words")).source(value(given, "source"));
        return days(given)
                .map(range -> words.published(range.from(), range.to()))
                .orElse(words);
    }

    boolean hasWords() {
        return filter.words().isPresent() || filter.source().isPresent();
    }

    /** What the index is asked. */
    SearchQuery whole() {
        return query.and(new Node.Field(QueryField.KIND, kind, false));
    }

    /** @throws IllegalArgumentException if it cannot be read; the message says where */
    static SearchQuery query(String q) {
        try {
            return SearchQuery.parse(q);
        } catch (QuerySyntaxException e) {
            throw new IllegalArgumentException("The query cannot be read " + e.whole() + ".", e);
        }
    }

    private static List<Node> parts(Map<String, String> given) {
        List<Node> parts = new ArrayList<>();
        value(given, "outlet").map(v -> field("outlet", QueryField.OUTLET, v)).ifPresent(parts::add);
        value(given, "mode").map(v -> field("mode", QueryField.MODE, v)).ifPresent(parts::add);
        value(given, "act").map(v -> field("act", QueryField.ACT, v)).ifPresent(parts::add);
        value(given, "answered").map(Question::answered).ifPresent(parts::add);
        days(given).ifPresent(range -> parts.add(new Node.Field(QueryField.PUBLISHED, between(given), false)));
        return parts;
    }

    private static Optional<DateRange> days(Map<String, String> given) {
        String between = between(given);
        if (between.equals("..")) {
            return Optional.empty();
        }
        field("from or to", QueryField.PUBLISHED, between);
        return DateRange.parse(between);
    }

    private static String between(Map<String, String> given) {
        return value(given, "from").orElse("") + ".." + value(given, "to").orElse("");
    }

    private static Optional<String> value(Map<String, String> given, String name) {
        Optional<String> value = Optional.ofNullable(given.get(name));
        if (value.filter(v -> v.length() > LONGEST_VALUE).isPresent()) {
            throw new IllegalArgumentException(
                    name + " has more than " + LONGEST_VALUE + " characters; give a part of it, or use q.");
        }
        return value;
    }

    private static Node answered(String value) {
        if (!value.equals("yes") && !value.equals("no")) {
            throw new IllegalArgumentException("answered is yes or no.");
        }
        return new Node.Field(QueryField.RESPONDS, value.equals("yes") ? "answered" : "unanswered", false);
    }

    private static Node field(String name, QueryField field, String value) {
        field.fault(value).ifPresent(fault -> {
            throw new IllegalArgumentException("The value of " + name + " makes no sense: " + fault + ".");
        });
        return new Node.Field(field, value, false);
    }
}
