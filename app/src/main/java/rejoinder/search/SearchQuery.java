package rejoinder.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is searched for. Immutable; {@link #text} prints a query that means the same, so that filters chosen on a page
 * are written into its search bar.
 *
 * @param parts all of them must hold; none lets everything through
 */
public record SearchQuery(List<Node> parts) {

    /** Everything. */
    public static final SearchQuery ALL = new SearchQuery(List.of());

    /**
     * A filter in force, as a chip shows it.
     *
     * @param excluded what has the value is left out
     */
    public record Chip(Node.Field field, boolean excluded) {}

    public SearchQuery {
        parts = List.copyOf(parts);
    }

    /** @throws QuerySyntaxException if the text is no query; it says where and what to do */
    public static SearchQuery parse(String text) throws QuerySyntaxException {
        return new SearchQuery(QueryParser.parse(text));
    }

    public String text() {
        return parts.size() == 1
                ? parts.get(0).text()
                : parts.stream().map(Node::grouped).collect(Collectors.joining(" "));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether any part of it, however deep, asks for this field. */
    public boolean names(QueryField field) {
        return parts.stream().anyMatch(part -> part.names(f -> f == field));
    }

    /** The kind that is asked for, and no other; statements if nothing, or more than that, is said of it. */
    public ResultKind kind() {
        return only().orElse(ResultKind.STATEMENT);
    }

    Optional<ResultKind> only() {
        return parts.stream()
                .flatMap(part -> part instanceof Node.Field f && f.field() == QueryField.KIND
                        ? Stream.of(ResultKind.parse(f.value().toLowerCase(Locale.ROOT)))
                        : Stream.empty())
                .findFirst();
    }

    /** With another part that must hold, too. */
    public SearchQuery and(Node part) {
        List<Node> all = new ArrayList<>(parts);
        all.add(part);
        return new SearchQuery(all);
    }

    /** Those of the results that have one of these values; all if there are none. */
    public SearchQuery any(List<Node.Field> values) {
        return values.isEmpty() ? this : and(values.size() == 1 ? values.get(0) : new Node.Or(List.copyOf(values)));
    }

    /** The fields that stand alone or as alternatives of each other, in the order of the text. */
    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        for (Node part : parts) {
            if (part instanceof Node.Not not && not.part() instanceof Node.Field field) {
                chips.add(new Chip(field, true));
            } else {
                alternatives(part).forEach(f -> chips.add(new Chip(f, false)));
            }
        }
        return chips;
    }

    /** The fields of a part that is one field or several values of one; otherwise none. */
    static List<Node.Field> alternatives(Node part) {
        List<Node> all = part instanceof Node.Or or ? or.parts() : List.of(part);
        List<Node.Field> fields = new ArrayList<>();
        for (Node one : all) {
            if (!(one instanceof Node.Field field)
                    || (!fields.isEmpty() && fields.get(0).field() != field.field())) {
                return List.of();
            }
            fields.add(field);
        }
        return fields;
    }

    /** With this value let through, beside other values of the field that are; a time takes the place of another. */
    public SearchQuery including(Node.Field value) {
        SearchQuery rest = without(value);
        List<Node> changed = new ArrayList<>();
        boolean placed = false;
        for (Node part : rest.parts) {
            List<Node.Field> same = alternatives(part);
            if (placed || same.isEmpty() || same.get(0).field() != value.field()) {
                changed.add(part);
            } else {
                List<Node> values = new ArrayList<>(single(value) ? List.of() : same);
                values.add(value);
                changed.add(values.size() == 1 ? value : new Node.Or(values));
                placed = true;
            }
        }
        if (!placed) {
            changed.add(value);
        }
        return new SearchQuery(changed);
    }

    /** Those of the results that have this value, too: of several values let through, it alone stays. */
    public SearchQuery narrowed(Node.Field value) {
        List<Node> changed = new ArrayList<>();
        for (Node part : parts) {
            changed.add(alternatives(part).contains(value) ? value : part);
        }
        return changed.contains(value) ? new SearchQuery(changed) : and(value);
    }

    private static boolean single(Node.Field value) {
        return switch (value.field().kind()) {
            case DATES, MOMENTS -> true;
            default -> value.field() == QueryField.KIND;
        };
    }

    /** With what has this value left out. */
    public SearchQuery excluding(Node.Field value) {
        List<Node> changed = new ArrayList<>(without(value).parts);
        changed.add(new Node.Not(value));
        return new SearchQuery(changed);
    }

    /** With this value neither asked for nor left out. */
    public SearchQuery without(Node.Field value) {
        return each(part -> {
            if (part.equals(new Node.Not(value))) {
                return List.of();
            }
            List<Node.Field> same = alternatives(part);
            if (!same.contains(value)) {
                return List.of(part);
            }
            List<Node> left = same.stream()
                    .filter(f -> !f.equals(value))
                    .map(f -> (Node) f)
                    .toList();
            return left.size() > 1 ? List.of(new Node.Or(left)) : left;
        });
    }

    /** What is found if of its field this value alone is let through: what a facet counts for it. */
    public SearchQuery choosing(Node.Field value) {
        return each(part -> isOf(value.field(), part) ? List.of() : List.of(part))
                .and(value);
    }

    /** Whether a part lets one or several values of a field through, and does nothing else. */
    static boolean isOf(QueryField field, Node part) {
        List<Node.Field> values = alternatives(part);
        return !values.isEmpty() && values.get(0).field() == field;
    }

    /** Without any chip of a field. */
    public SearchQuery without(QueryField field) {
        SearchQuery rest = this;
        for (Chip chip : chips()) {
            rest = chip.field().field() == field ? rest.without(chip.field()) : rest;
        }
        return rest;
    }

    private SearchQuery each(Function<Node, List<Node>> change) {
        return new SearchQuery(
                parts.stream().flatMap(p -> change.apply(p).stream()).toList());
    }

    /** In which results come if nobody says so: by relevance only where likeness is asked for, and nobody left it out. */
    public SearchRequest.Order usualOrder() {
        boolean like = chips().stream().anyMatch(c -> c.field().field() == QueryField.LIKE && !c.excluded());
        return like ? SearchRequest.Order.RELEVANCE : SearchRequest.Order.NEWEST;
    }

    /** Whether relevance means anything: words or likeness are asked for. */
    public boolean hasWords() {
        return parts.stream().anyMatch(SearchQuery::hasWords);
    }

    private static boolean hasWords(Node node) {
        if (node instanceof Node.And and) {
            return and.parts().stream().anyMatch(SearchQuery::hasWords);
        }
        if (node instanceof Node.Or or) {
            return or.parts().stream().anyMatch(SearchQuery::hasWords);
        }
        return node instanceof Node.Text
                || node instanceof Node.Prefix
                || (node instanceof Node.Field f && f.field() == QueryField.LIKE);
    }
}
