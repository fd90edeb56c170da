package rejoinder.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a bundled table of this package: tab-separated, behind a comment and a header; {@code -} is nothing. */
final class Rows {

    private Rows() {}

    /** @throws IllegalStateException if a row has not as many cells as the header */
    static List<List<String>> of(String name) {
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Rows.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            int columns = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                List<String> cells = Arrays.stream(line.split("\t", -1))
                        .map(cell -> cell.equals("-") ? "" : cell)
                        .toList();
                if (columns == 0) {
                    columns = cells.size();
                } else if (cells.size() == columns) {
                    rows.add(cells);
                } else {
                    throw new IllegalStateException(name + ": " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return rows;
    }

    /** What a table of two columns lists under each name, between blanks. */
    static Map<String, Set<String>> classes(String name) {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        for (List<String> row : of(name)) {
            classes.computeIfAbsent(row.get(0), c -> new TreeSet<>())
                    .addAll(Arrays.asList(row.get(1).split(" ")));
        }
        return classes;
    }
}
