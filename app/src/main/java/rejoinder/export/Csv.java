package rejoinder.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One table as comma-separated values (Y. Shafranovich, RFC 4180, 2005) in UTF-8 without a mark, a line of names first,
 * every text in quotation marks. A text that a spreadsheet would take for a formula gets an apostrophe before it;
 * whoever needs the bare words takes Parquet or JSON
 * Lines.
 */
final class Csv implements Export {

    /** What makes a formula, and what a spreadsheet passes over before it. */
    private static final String FORMULA = "=+-@\t\r\n";

    private static final String LIST = "; ";
    private static final String END = "\r\n";

    private final Table table;

    Csv(Table table) {
        this.table = table;
    }

    @Override
    public Form form() {
        return new Form(
                table.name() + ".csv", "CSV, " + table.name(), "csv", "text/csv; charset=utf-8; header=present");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(table.columns().stream().map(Column::name).collect(Collectors.joining(",")));
        writer.write(END);
        table.source().each(selection, cells -> row(writer, List.of(cells)));
        writer.flush();
    }

    private static void row(Writer writer, List<Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(',');
            }
            writer.write(cell(cells.get(i)));
        }
        writer.write(END);
    }

    private static String cell(Object cell) {
        return Table.value(cell)
                .map(v -> v instanceof Number || v instanceof Boolean ? v.toString() : quoted(text(v)))
                .orElse("");
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(LIST))
                : value.toString();
    }

    private static String quoted(String text) {
        String safe =
                FORMULA.indexOf(text.stripLeading().concat(" ").charAt(0)) >= 0 || FORMULA.indexOf(text.charAt(0)) >= 0
                        ? "'" + text
                        : text;
        return '"' + Wellformed.text(safe).replace("\"", "\"\"") + '"';
    }
}
