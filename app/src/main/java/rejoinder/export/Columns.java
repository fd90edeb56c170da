package rejoinder.export;

import java.util.ArrayList;
import java.util.List;

/** Columns in their order, told by what they hold. Not thread-safe. */
final class Columns {

    private final List<Column> all = new ArrayList<>();

    Columns texts(String... names) {
        return add(Column.Type.TEXT, names);
    }

    Columns lists(String... names) {
        return add(Column.Type.LIST, names);
    }

    Columns integers(String... names) {
        return add(Column.Type.INTEGER, names);
    }

    Columns reals(String... names) {
        return add(Column.Type.REAL, names);
    }

    Columns truths(String... names) {
        return add(Column.Type.TRUTH, names);
    }

    Columns days(String... names) {
        return add(Column.Type.DAY, names);
    }

    Columns moments(String... names) {
        return add(Column.Type.MOMENT, names);
    }

    Columns instants(String... names) {
        return add(Column.Type.INSTANT, names);
    }

    private Columns add(Column.Type type, String... names) {
        for (String name : names) {
            all.add(new Column(name, type));
        }
        return this;
    }

    List<Column> all() {
        return all;
    }
}
