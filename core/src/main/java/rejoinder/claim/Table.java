package rejoinder.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** A resource of tab-separated rows; lines that begin with {@code #} and the header are left out. */
final class Table {

    private static final Pattern COMMA = Pattern.compile(", ", Pattern.LITERAL);

    private Table() {}

    static List<List<String>> rows(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** A cell of several entries: {@code deny, call false}. */
    static List<String> entries(String cell) {
        return COMMA.splitAsStream(cell).toList();
    }
}
