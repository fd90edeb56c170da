package rejoinder.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The sample stories inside the program, laid out where they can be read and looked at. */
final class Stories {

    /** Names the actors of the stories. */
    static final String ACTORS = "actors.tsv";

    private static final String README = "README.md";

    private Stories() {}

    /** Copies the stories into a directory and gives their paths in order. */
    static List<Path> layOut(Path directory) throws IOException {
        Files.createDirectories(directory);
        URL inside = Objects.requireNonNull(Stories.class.getResource("stories/" + ACTORS), "the stories are missing");
        URI uri = uri(inside);
        if (uri.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return copy(jar.provider().getPath(uri).resolveSibling(""), directory);
            }
        }
        return copy(Path.of(uri).resolveSibling(""), directory);
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("cannot find the stories in the program: " + url, e);
        }
    }

    private static List<Path> copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        try (Stream<Path> files = Files.list(to)) {
            return files.filter(Stories::isStory).sorted().toList();
        }
    }

    private static boolean isStory(Path file) {
        String name = file.getFileName().toString();
        return !name.equals(ACTORS) && !name.equals(README);
    }
}
