package rejoinder.search;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be found. */
public enum ResultKind {
    /** What somebody said; found if nothing else is asked for. */
    STATEMENT,
    ARTICLE,
    /** What an article tells to have happened. */
    EVENT;

    /** As it is written in queries and stored in the index. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of a query that asks for it. */
    public Node.Field filter() {
        return new Node.Field(QueryField.KIND, word(), false);
    }

    /** @throws IllegalArgumentException if it is none */
    static ResultKind parse(@Nullable String word) {
        return Stream.of(values())
                .filter(k -> k.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of result: " + word));
    }

    /** For events, fields of a range or a column are their own, so that nothing that is asked of statements reads them. */
    String field(String name) {
        return this == EVENT ? "event_" + name : name;
    }
}
