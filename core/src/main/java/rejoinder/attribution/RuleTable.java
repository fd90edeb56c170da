package rejoinder.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** For each rule its confidence and its reason in a sentence, from {@code rules.tsv}. Immutable. */
final class RuleTable {

    private record Row(double confidence, String why) {}

    private final Map<String, Row> rows = new HashMap<>();

    static RuleTable load() {
        RuleTable table = new RuleTable();
        try (InputStream in = Objects.requireNonNull(RuleTable.class.getResourceAsStream("rules.tsv"), "rules.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("rule\t"))
                    .map(line -> line.split("\t"))
                    .forEach(c -> table.rows.put(c[0], new Row(Double.parseDouble(c[1]), c[2])));
        } catch (IOException e) {
            throw new UncheckedIOException("rules.tsv", e);
        }
        return table;
    }

    double confidence(String rule) {
        return row(rule).confidence();
    }

    String why(String rule) {
        return row(rule).why();
    }

    private Row row(String rule) {
        return Objects.requireNonNull(rows.get(rule), () -> "rules.tsv has no line for " + rule);
    }
}
