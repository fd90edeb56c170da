package rejoinder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Corpora that lie beside the repository and are no part of it; tests that need them are skipped where they are absent. */
public final class SharedData {

    private SharedData() {}

    /** @param name below {@code ../shared}, seen from the repository */
    public static Path path(String name) {
        Path path = Path.of("..", "..", "shared").resolve(name);
        Assumptions.assumeTrue(Files.isReadable(path), "needs " + name + " beside the repository");
        return path;
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }
}
