package rejoinder.export;

import java.io.IOException;
import java.util.List;

/**
 * Rows of one kind. Cells are texts, numbers, days, truth values, or {@link java.util.Optional}s of those. Immutable.
 *
 * @param name also of its file
 */
record Table(String name, List<String> columns, Source source) {

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
}
