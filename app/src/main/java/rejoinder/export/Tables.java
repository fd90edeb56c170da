package rejoinder.export;

import java.util.List;
import java.util.stream.Stream;

/** The record as tables that join by ids. Offsets are UTF-16 code units of the article's text, as in the exchange form. */
final class Tables {

    /** All of them. */
    static final List<Table> ALL = Stream.of(ArticleTables.ALL, EventTables.ALL, RecordTables.ALL)
            .flatMap(List::stream)
            .toList();

    private Tables() {}
}
