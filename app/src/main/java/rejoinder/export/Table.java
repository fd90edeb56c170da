package rejoinder.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Rows of one kind. Cells are what their columns say, or {@link Optional}s of it. Immutable.
 *
 * @param name also of its file
 */
record Table(String name, List<Column> columns, Source source) {

    /** Takes the cells of a row, one a column. */
    interface Rows {
        void row(Object... cells) throws IOException;
    }

    /** Gives all rows of a selection. */
    interface Source {
        void each(Selection selection, Rows rows) throws IOException;
    }

    Table {
        columns = List.copyOf(columns);
    }

    Table(String name, Columns columns, Source source) {
        this(name, columns.all(), source);
    }

    /** What a cell holds; nothing if it is an empty text or list. */
    static Optional<Object> value(Object cell) {
        Optional<?> value = cell instanceof Optional<?> optional ? optional : Optional.of(cell);
        return value.filter(v -> !v.equals(List.of()) && !v.toString().isEmpty())
                .map(v -> v);
    }
}
