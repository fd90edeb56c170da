package rejoinder.search;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A part of a query. Immutable; it prints as the text that means it. */
public sealed interface Node {

    /** How the part is written. */
    String text();

    /** The same, in parentheses if it would fall apart beside others. */
    default String grouped() {
        return text();
    }

    /** Whether any field of which this holds is asked for, however deep. */
    default boolean names(Predicate<QueryField> asked) {
        return false;
    }

    /** @param parts two or more, none of them an {@code And} */
    record And(List<Node> parts) implements Node {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return parts.stream().map(Node::grouped).collect(Collectors.joining(" "));
        }

        @Override
        public boolean names(Predicate<QueryField> asked) {
            return parts.stream().anyMatch(p -> p.names(asked));
        }

        @Override
        public String grouped() {
            return "(" + text() + ")";
        }
    }

    /** @param parts two or more, none of them an {@code Or} */
    record Or(List<Node> parts) implements Node {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return parts.stream()
                    .map(p -> p instanceof And ? p.text() : p.grouped())
                    .collect(Collectors.joining(" OR "));
        }

        @Override
        public boolean names(Predicate<QueryField> asked) {
            return parts.stream().anyMatch(p -> p.names(asked));
        }

        @Override
        public String grouped() {
            return "(" + text() + ")";
        }
    }

    /** What does not hold. */
    record Not(Node part) implements Node {
        @Override
        public String text() {
            return "-" + part.grouped();
        }

        @Override
        public boolean names(Predicate<QueryField> asked) {
            return part.names(asked);
        }
    }

    /**
     * Words of the statement or article.
     *
     * @param words as typed
     * @param exact in exactly these forms, otherwise in any form of the same stem
     * @param within how many words may stand between or change places; 0 for none
     */
    record Text(String words, boolean exact, int within) implements Node {
        @Override
        public String text() {
            if (!exact) {
                return words;
            }
            boolean one = within == 0 && Quoting.isPlain(words);
            return one ? "=" + words : Quoting.quoted(words) + (within > 0 ? "~" + within : "");
        }
    }

    /**
     * Words of the statement or article that begin so.
     *
     * @param word two letters or more, as typed
     */
    record Prefix(String word) implements Node {
        @Override
        public String text() {
            return word + "*";
        }
    }

    /**
     * What is known of the statement or article.
     *
     * @param value as typed
     * @param whole the value is all of it, not words of it
     */
    record Field(QueryField field, String value, boolean whole) implements Node {
        /** Whether what has no value is asked for. */
        boolean isNone() {
            return !whole && field.hasNone() && value.equals(QueryField.NONE);
        }

        @Override
        public String text() {
            return field.word() + ":" + (whole ? "=" : "") + Quoting.value(value);
        }

        @Override
        public boolean names(Predicate<QueryField> asked) {
            return asked.test(field);
        }
    }
}
