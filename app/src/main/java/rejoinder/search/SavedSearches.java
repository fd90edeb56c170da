package rejoinder.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The searches that people saved, in {@code searches.jsonl} in the data directory: a line for each thing done, never
 * changed; the last line about a name holds. A line that was cut off, or is not ours, is passed over. Thread-safe; of
 * two processes that write at once, each line is whole.
 */
public final class SavedSearches {

    private static final String NAME = "searches.jsonl";
    private static final long LARGEST = 16 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Clock clock;

    public SavedSearches(Path dataDirectory, Clock clock) {
        this.file = dataDirectory.resolve(NAME);
        this.clock = clock;
    }

    /** All, in the order of their names. */
    public synchronized Collection<SavedSearch> all() {
        Map<String, SavedSearch> saved = new TreeMap<>();
        for (String line : lines()) {
            read(line, saved);
        }
        return List.copyOf(saved.values());
    }

    /**
     * Saves a search, in place of another of this name; all that is there now counts as seen.
     *
     * @throws IllegalArgumentException as {@link SavedSearch}
     */
    public void save(String name, String query) {
        write(new SavedSearch(name, query, clock.instant()));
    }

    /** Everything that a search finds now has been seen; nothing happens if there is none of this name. */
    public void see(String name) {
        all().stream().filter(s -> s.name().equals(name)).findFirst().ifPresent(s -> save(name, s.query()));
    }

    /** Forgets a search; nothing happens if there is none of this name. */
    public void remove(String name) {
        append(JSON.createObjectNode().put("removed", name).toString());
    }

    private void write(SavedSearch search) {
        append(JSON.createObjectNode()
                .put("name", search.name())
                .put("query", search.query())
                .put("seen", search.seen().toString())
                .toString());
    }

    private synchronized void append(String line) {
        try {
            // One write, with a line end before it too, lest it join a line that was cut off.
            Files.write(
                    file,
                    ("\n" + line + "\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private List<String> lines() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            if (Files.size(file) > LARGEST) {
                throw new IOException("it is larger than " + LARGEST + " bytes");
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private SearchException failure(IOException e) {
        return new SearchException(
                "The saved searches in " + file + " cannot be used: " + e.getMessage()
                        + ". Check space and permissions, or move the file away.",
                e);
    }

    private static void read(String line, Map<String, SavedSearch> saved) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.path("removed").isTextual()) {
                saved.remove(node.path("removed").asText());
            }
            Optional<SavedSearch> search = search(node);
            search.ifPresent(s -> saved.put(s.name(), s));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            // Cut off, or written by another version whose queries this one cannot read.
        }
    }

    private static Optional<SavedSearch> search(JsonNode node) {
        return node.path("name").isTextual()
                ? Optional.of(new SavedSearch(
                        node.path("name").asText(),
                        node.path("query").asText(),
                        Instant.parse(node.path("seen").asText())))
                : Optional.empty();
    }
}
