package rejoinder.search;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a query. Immutable; it prints as the text that means it. */
public sealed interface Node {

    /** How the part is written. */
    String text();

    /** The same, in parentheses if it would fall apart beside others. */
    default String grouped() {
        return text();
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
    }

    /**
     * Words of the statement or article.
     *
     * @param words as typed
     * @param exact in exactly these forms, otherwise in any form of the same stem
     * @param within how many words may stand between or change places; 0 for none
     */
    record Text(String words, boolean exact, int within) implements Node {
        /** A word that means itself, even if it is an operator or holds a colon; such a word in exactly this form. */
        public static Text literal(String word) {
            return new Text(word, !Quoting.isPlain(word), 0);
        }

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
     * What is known of the statement or article.
     *
     * @param value as typed
     * @param whole the value is all of it, not words of it
     */
    record Field(QueryField field, String value, boolean whole) implements Node {
        @Override
        public String text() {
            return field.word() + ":" + (whole ? "=" : "") + Quoting.value(value);
        }
    }
}
