package rejoinder.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files under what a user named, directories walked in the order of names, so that the same tree gives the same
 * order everywhere. Hidden files are passed over unless named, links are followed but never in a circle, and whatever is
 * neither file nor directory is passed over unless named.
 */
final class FileWalk {

    /** Takes what the walk finds; any answer but true ends the walk. */
    interface Visitor {
        boolean file(Path file);

        /** A directory that cannot be read, or a link that leads nowhere. */
        boolean unreadable(Path path, IOException why);
    }

    private static final Comparator<Path> BY_NAME = Comparator.comparing(path -> String.valueOf(path.getFileName()));

    private final Visitor visitor;
    private final Set<Path> around = new HashSet<>();

    private FileWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Visits the files of each root in turn; false if the visitor ended the walk. */
    static boolean each(List<Path> roots, Visitor visitor) {
        FileWalk walk = new FileWalk(visitor);
        return roots.stream().allMatch(root -> Files.isDirectory(root) ? walk.directory(root) : visitor.file(root));
    }

    private boolean directory(Path directory) {
        Path real;
        List<Path> entries = new ArrayList<>();
        try {
            real = directory.toRealPath();
            if (!around.add(real)) {
                return true;
            }
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
                stream.forEach(entries::add);
            }
        } catch (IOException e) {
            return visitor.unreadable(directory, e);
        } catch (DirectoryIteratorException e) {
            return visitor.unreadable(directory, new IOException(e.getMessage(), e));
        }
        entries.removeIf(FileWalk::isHidden);
        entries.sort(BY_NAME);
        boolean wanted = entries.stream().allMatch(this::entry);
        around.remove(real);
        return wanted;
    }

    private boolean entry(Path path) {
        if (Files.isDirectory(path)) {
            return directory(path);
        }
        if (Files.isRegularFile(path)) {
            return visitor.file(path);
        }
        return !Files.isSymbolicLink(path)
                || Files.exists(path)
                || visitor.unreadable(path, new IOException("the link leads nowhere"));
    }

    static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
