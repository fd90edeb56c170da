package rejoinder.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles as JSON Lines, stripped to what a reader of newswire is given.
 *
 * <p>Annotations in the input are left out, so that no process can see, or pay for, the answers.
 */
record Articles(List<ObjectNode> all) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> REQUIRED = List.of("id", "text");
    private static final List<String> OPTIONAL = List.of("published", "title", "outlet", "url");

    Articles {
        all = List.copyOf(all);
    }

    /** One short article: what a process costs on it is its start. */
    static Articles shortest() {
        ObjectNode article = JSON.createObjectNode();
        article.put("id", "start").put("text", "The council will meet on Monday, its chairman Ann Smith said.");
        return new Articles(List.of(article));
    }

    /**
     * Reads the first {@code limit} articles of a file.
     *
     * @throws BenchException if the file cannot be read, holds no article, or a line is not one
     */
    static Articles read(Path file, int limit) {
        List<ObjectNode> articles = new ArrayList<>();
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null && articles.size() < limit; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    articles.add(strip(line, file + ", line " + number));
                }
            }
        } catch (IOException e) {
            throw new BenchException("cannot read " + file + ": " + e.getMessage() + "; it must be UTF-8", e);
        }
        if (articles.isEmpty()) {
            throw new BenchException("no articles in " + file);
        }
        return new Articles(articles);
    }

    int size() {
        return all.size();
    }

    void write(Path file) throws IOException {
        Files.write(file, all.stream().map(Articles::line).toList(), StandardCharsets.UTF_8);
    }

    private static ObjectNode strip(String line, String where) {
        JsonNode whole;
        try {
            whole = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new BenchException(where + " is not JSON: " + e.getOriginalMessage(), e);
        }
        ObjectNode article = JSON.createObjectNode();
        for (String name : REQUIRED) {
            if (!whole.path(name).isTextual()) {
                throw new BenchException(where + ": an article needs '" + name + "' as a string");
            }
            article.set(name, whole.get(name));
        }
        for (String name : OPTIONAL) {
            if (whole.path(name).isTextual()) {
                article.set(name, whole.get(name));
            }
        }
        return article;
    }

    private static String line(ObjectNode article) {
        try {
            return JSON.writeValueAsString(article);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
