package rejoinder.cli;

import java.util.List;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.DocumentRow;
import rejoinder.wire.Rejection;

/** A form in which rows are listed; called for one kind of row, page by page, then once for the end. */
interface Listing {
    void statements(List<AttributionRow> rows);

    void documents(List<DocumentRow> rows);

    void rejections(List<Rejection> rows);

    /** After the last row. */
    default void end() {}
}
