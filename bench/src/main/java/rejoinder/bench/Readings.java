package rejoinder.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks what a process wrote: speed counts only if every article was read. */
final class Readings {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Readings() {}

    /**
     * Counts the attributions of a file that must hold one reading for each article, in order.
     *
     * @throws BenchException if it does not
     */
    static int countAttributions(Path file, Articles articles) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BenchException("cannot read " + file + ": " + e.getMessage(), e);
        }
        if (lines.size() != articles.size()) {
            throw new BenchException(file + " holds " + lines.size() + " readings of " + articles.size() + " articles");
        }
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            count += count(lines.get(i), articles.all().get(i), file + ", line " + (i + 1));
        }
        return count;
    }

    private static int count(String line, ObjectNode article, String where) {
        JsonNode reading;
        try {
            reading = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new BenchException(where + " is not JSON: " + e.getOriginalMessage(), e);
        }
        if (!article.get("id").equals(reading.get("id"))) {
            throw new BenchException(
                    where + ": expected the article " + article.get("id") + ", found " + reading.get("id"));
        }
        if (!reading.path("attributions").isArray()) {
            throw new BenchException(where + ": no 'attributions' array");
        }
        return reading.get("attributions").size();
    }
}
