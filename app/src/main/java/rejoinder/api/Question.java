package rejoinder.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rejoinder.search.Node;
import rejoinder.search.QueryField;
import rejoinder.search.QuerySyntaxException;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest.Order;

/**
 * What is looked for: a query in the language of search, into which the plain filters beside it are written. Whatever
 * makes no sense is refused with an {@link IllegalArgumentException} that says what to do. Immutable.
 *
 * @param query with the filters, as it could be asked again
 * @param kind of what: {@code statement} or {@code article}
 */
record Question(SearchQuery query, String kind, Order order) {

    private static final int LONGEST_VALUE = 200;
    private static final String KIND =
            "kind: makes no sense here; take it away. Statements and articles have a list each.";

    /** Of statements, by the names in {@link Answers#STATEMENT_FIELDS}. */
    static Question statements(Map<String, String> given) {
        return of(given, "statement");
    }

    /** Of articles, by the names in {@link Answers#ARTICLE_FIELDS}. */
    static Question articles(Map<String, String> given) {
        return of(given, "article");
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
        return new Question(query, kind, order.orElse(query.usualOrder()));
    }

    /** What the index is asked. */
    SearchQuery whole() {
        return query.and(new Node.Field(QueryField.KIND, kind, false));
    }

    private static SearchQuery query(String q) {
        try {
            return SearchQuery.parse(q);
        } catch (QuerySyntaxException e) {
            throw new IllegalArgumentException("The query cannot be read " + e.whole() + ".", e);
        }
    }

    private static List<Node> parts(Map<String, String> given) {
        List<Node> parts = new ArrayList<>();
        words(given, "words").map(Node.Text::literal).forEach(parts::add);
        words(given, "source").map(Question::speaker).forEach(parts::add);
        value(given, "outlet").map(v -> field("outlet", QueryField.OUTLET, v)).ifPresent(parts::add);
        value(given, "mode").map(v -> field("mode", QueryField.MODE, v)).ifPresent(parts::add);
        value(given, "act").map(v -> field("act", QueryField.ACT, v)).ifPresent(parts::add);
        value(given, "answered").map(Question::answered).ifPresent(parts::add);
        Optional<String> from = value(given, "from");
        Optional<String> to = value(given, "to");
        if (from.isPresent() || to.isPresent()) {
            parts.add(field("from or to", QueryField.PUBLISHED, from.orElse("") + ".." + to.orElse("")));
        }
        return parts;
    }

    private static Optional<String> value(Map<String, String> given, String name) {
        Optional<String> value = Optional.ofNullable(given.get(name));
        if (value.filter(v -> v.length() > LONGEST_VALUE).isPresent()) {
            throw new IllegalArgumentException(
                    name + " has more than " + LONGEST_VALUE + " characters; give a part of it, or use q.");
        }
        return value;
    }

    private static Stream<String> words(Map<String, String> given, String name) {
        return value(given, name).stream()
                .flatMap(v -> Stream.of(v.split("\\s+")))
                .map(word -> {
                    if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
                        throw new IllegalArgumentException(
                                "There is no word in “" + word + "” of " + name + "; take it away.");
                    }
                    return word;
                });
    }

    /** A word of the source as the text has it, or of the name of whom it denotes. */
    private static Node speaker(String word) {
        return new Node.Or(
                List.of(new Node.Field(QueryField.SOURCE, word, false), new Node.Field(QueryField.ACTOR, word, false)));
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
