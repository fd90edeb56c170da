package rejoinder.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Markdown table whose source is aligned too: first column to the left, the others to the right. */
record MarkdownTable(List<String> header, List<List<String>> rows) {
    MarkdownTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells under " + header.size() + ": " + row);
            }
        }
    }

    @Override
    public String toString() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(header);
        lines.addAll(rows);
        List<Integer> widths = IntStream.range(0, header.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .map(width -> Math.max(width, 3))
                .boxed()
                .toList();
        List<String> written = lines.stream().map(line -> line(line, widths)).collect(Collectors.toList());
        written.add(1, rule(widths));
        return String.join("\n", written) + "\n";
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> pad(cells.get(i), widths.get(i), i == 0))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String pad(String cell, int width, boolean left) {
        String blank = " ".repeat(width - cell.length());
        return left ? cell + blank : blank + cell;
    }

    private static String rule(List<Integer> widths) {
        List<String> parts = new ArrayList<>(Collections.nCopies(widths.size(), ""));
        for (int i = 0; i < widths.size(); i++) {
            parts.set(i, i == 0 ? "-".repeat(widths.get(i)) : "-".repeat(widths.get(i) - 1) + ":");
        }
        return "| " + String.join(" | ", parts) + " |";
    }
}
