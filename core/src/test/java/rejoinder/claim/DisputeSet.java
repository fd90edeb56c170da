package rejoinder.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The invented stories with the claims that meet across them, as {@code GUIDE.md} beside them describes; for tests and
 * for whoever measures linking. Immutable.
 *
 * @param articles the exchange form of each story, by its id, in order of publication
 * @param gold the row of each attribution, by its reference {@code story#attribution}
 */
record DisputeSet(Map<String, JsonNode> articles, Map<String, Row> gold) {

    private static final Path FOLDER = Path.of("src/test/resources/rejoinder/claim/disputes");

    /** A row of a table by its column names. */
    record Row(Map<String, String> cells) {

        String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return cell;
        }
    }

    static DisputeSet read() {
        Map<String, JsonNode> articles = new LinkedHashMap<>();
        for (String line : lines("articles.jsonl")) {
            JsonNode article = json(line);
            articles.put(article.get("id").asText(), article);
        }
        Map<String, Row> gold = new LinkedHashMap<>();
        for (Row row : table("gold.tsv")) {
            gold.put(row.get("attribution"), row);
        }
        return new DisputeSet(articles, gold);
    }

    /** The rows of a table, each by its column names. */
    static List<Row> table(String name) {
        List<String> lines =
                lines(name).stream().filter(line -> !line.startsWith("#")).toList();
        String[] columns = lines.get(0).split("\t", -1);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != columns.length) {
                throw new IllegalStateException(name + ": " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    static List<Path> stories() {
        try (var files = Files.list(FOLDER.resolve("stories"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The gold row of a reference. */
    Row gold(String reference) {
        Row row = gold.get(reference);
        if (row == null) {
            throw new IllegalArgumentException("no attribution " + reference);
        }
        return row;
    }

    /** The story of a reference. */
    JsonNode article(String reference) {
        String story = reference.substring(0, reference.indexOf('#'));
        JsonNode article = articles.get(story);
        if (article == null) {
            throw new IllegalArgumentException("no story " + story);
        }
        return article;
    }

    String published(String reference) {
        return article(reference).get("published").asText();
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
