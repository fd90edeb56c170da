package rejoinder.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rows of a bundled table of this package: tab-separated, behind a comment and a header; {@code -} is nothing. */
final class Table {

    /** The cells of a line; a cell that holds nothing is {@code -} in the file. */
    record Row(List<String> cells) {

        String cell(int column) {
            return optional(column).orElse("");
        }

        Optional<String> optional(int column) {
            String cell = cells.get(column);
            return cell.equals("-") ? Optional.empty() : Optional.of(cell);
        }

        /** What a cell lists between bars. */
        List<String> list(int column) {
            return optional(column)
                    .map(cell -> Arrays.asList(cell.split("\\|")))
                    .orElse(List.of());
        }

        /** The roles of two neighbouring cells. */
        List<String> roles(int column) {
            List<String> roles = new ArrayList<>();
            optional(column).ifPresent(roles::add);
            optional(column + 1).ifPresent(roles::add);
            return List.copyOf(roles);
        }
    }

    private Table() {}

    /** @throws IllegalStateException if a row has not as many cells as the header */
    static List<Row> rows(String name) {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            int columns = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                List<String> cells = Arrays.asList(line.split("\t", -1));
                if (columns == 0) {
                    columns = cells.size();
                } else if (cells.size() == columns) {
                    rows.add(new Row(cells));
                } else {
                    throw new IllegalStateException(name + ": " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return rows;
    }
}
