package rejoinder.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.DocumentRow;
import rejoinder.wire.Rejection;

/** Rows as tab-separated values under a line of names, safe to open in a spreadsheet. */
final class TsvListing implements Listing {

    /** A spreadsheet takes a cell that begins so for a formula. */
    private static final String FORMULA = "=+-@";

    private final Terminal terminal;
    private boolean begun;

    TsvListing(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void statements(List<AttributionRow> rows) {
        rows.forEach(row -> line(Fields.of(row)));
    }

    @Override
    public void documents(List<DocumentRow> rows) {
        rows.forEach(row -> line(Fields.of(row)));
    }

    @Override
    public void rejections(List<Rejection> rows) {
        rows.forEach(row -> line(Fields.of(row)));
    }

    private void line(Map<String, Optional<?>> fields) {
        if (!begun) {
            begun = true;
            terminal.line(String.join("\t", fields.keySet()));
        }
        terminal.line(fields.values().stream().map(TsvListing::cell).collect(Collectors.joining("\t")));
    }

    static String cell(Optional<?> value) {
        if (value.isEmpty() || value.get() instanceof Number) {
            return value.map(Object::toString).orElse("");
        }
        return cell(value.get().toString());
    }

    /** On one line, and with an apostrophe before what would be a formula. */
    static String cell(String text) {
        String line = Printable.line(text);
        boolean formula = !line.isEmpty()
                && FORMULA.indexOf(line.stripLeading().concat(" ").charAt(0)) >= 0;
        return formula ? "'" + line : line;
    }
}
